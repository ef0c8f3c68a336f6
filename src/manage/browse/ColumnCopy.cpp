#include "manage/browse/ColumnCopy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString columnCsvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0))) {
        text.prepend(u'\'');
    }
    const bool isQuoted =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return u",\"\r\n"_s.contains(c); });
    return isQuoted ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
}

QString columnCsvLine(const QStringList& cells)
{
    QStringList ready;
    for (const QString& cell : cells) {
        ready.append(columnCsvCell(cell));
    }
    return ready.join(u',') + u"\r\n"_s;
}

} // namespace

QString columnList(const QList<TableColumn>& columns)
{
    QStringList names;
    for (const TableColumn& column : columns) {
        names.append(column.name);
    }
    return names.join(u", "_s);
}

QString columnCsv(const QList<TableColumn>& columns, const QStringList& header,
                  QString (*plain)(ColumnKind kind))
{
    QString csv = columnCsvLine(header);
    for (const TableColumn& column : columns) {
        csv += columnCsvLine({column.name, plain(column.kind), column.rawType()});
    }
    return csv;
}

} // namespace flowconnect
