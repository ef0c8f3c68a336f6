#include "connection/read/details/References.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr QChar opensReference(0xE0F0);
constexpr QChar closesReference(0xE0F1);
constexpr QChar beforeFallback(0xE0F2);

void makeWhole(QString& value)
{
    if (hasReference(value)) {
        value = u"$REFERENCE"_s;
    }
}

} // namespace

QString referenceTo(const QString& name, const QString& fallback)
{
    return opensReference + name + (fallback.isNull() ? QString() : beforeFallback + fallback) +
           closesReference;
}

bool hasReference(const QString& text)
{
    return text.contains(opensReference) || text.contains(closesReference);
}

QString resolved(const QString& text, const QHash<QString, QString>& variables)
{
    static const QRegularExpression reference(
        u"\uE0F0([^\uE0F0-\uE0F2]*)(?:\uE0F2([^\uE0F0-\uE0F2]*))?\uE0F1"_s);
    QString whole;
    qsizetype from = 0;
    auto found = reference.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        whole += QStringView(text).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString value = variables.value(match.captured(1));
        const bool hasFallback = match.capturedStart(2) >= 0;
        if (!value.isEmpty() || (variables.contains(match.captured(1)) && !hasFallback)) {
            whole += value;
        } else {
            whole += hasFallback ? match.captured(2) : match.captured();
        }
    }
    return whole + QStringView(text).sliced(from);
}

void settleReferences(DatabaseDetails& details)
{
    for (QString DatabaseDetails::*place :
         {&DatabaseDetails::server, &DatabaseDetails::port, &DatabaseDetails::database,
          &DatabaseDetails::userName, &DatabaseDetails::password}) {
        makeWhole(details.*place);
    }
    if (hasReference(details.label)) {
        details.label.clear();
    }
    for (auto& [key, value] : details.statements) {
        makeWhole(value);
    }
}

} // namespace flowconnect
