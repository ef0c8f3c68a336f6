#include "manage/CsvLine.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front())) {
        text.prepend(u'\'');
    }
    const bool isPlain =
        !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvStart()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) {
        written += csvCell(cell);
    }
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace flowconnect
