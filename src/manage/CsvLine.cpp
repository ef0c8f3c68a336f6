#include "manage/CsvLine.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

QString csvField(const QString& text)
{
    // Full-width forms too: spreadsheets take them for the same in some languages.
    static const QString formulaStarts = u"=+-@\t\r\n＝＋－＠"_s;
    QString field = text;
    if (!field.isEmpty() && formulaStarts.contains(field.front())) {
        field.prepend(u'\'');
    }
    const bool needsQuotes = field.contains(u'"') || field.contains(u',') || field.contains(u'\n') ||
                             field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
    return needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

QByteArray csvStart()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) {
        written += csvField(cell);
    }
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace flowconnect
