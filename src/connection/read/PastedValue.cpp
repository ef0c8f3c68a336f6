#include "connection/read/PastedValue.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString withoutQuotes(const QString& text)
{
    static constexpr std::pair<char16_t, char16_t> pairs[] = {{u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'},
                                                              {u'“', u'”'}, {u'‘', u'’'},   {u'「', u'」'}};
    for (const auto& [open, close] : pairs) {
        if (text.size() >= 2 && text.front() == QChar(open) && text.back() == QChar(close)) {
            return text.sliced(1, text.size() - 2).trimmed();
        }
    }
    return text;
}

} // namespace

QString cleanedPaste(const QString& text)
{
    static const QRegularExpression lineBreak(u"\\s*[\\r\\n\\x{2028}\\x{2029}]\\s*"_s);
    static const QRegularExpression invisible(u"[\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]"_s);
    static const QRegularExpression before(u"^(?:authorization\\s*:\\s*)?bearer(?:\\s+|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString value = text;
    value.remove(invisible);
    value = value.trimmed();
    value = withoutQuotes(value);
    // Before the lines are joined: "Bearer" may stand on a line of its own.
    value.remove(before);
    value.remove(lineBreak);
    return withoutQuotes(value.trimmed());
}

} // namespace flowconnect
