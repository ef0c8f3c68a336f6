#pragma once

#include "manage/browse/TableReading.h"

namespace flowconnect {

/// The names of `columns`, exactly as they are, separated by ", ".
QString columnList(const QList<TableColumn>& columns);

/// `columns` as CSV (RFC 4180: lines end in CR LF): name, plain type, raw type, below `header`. `plain`
/// gives the plain words of a kind. A cell that begins with `= + - @`, a tab or a carriage return gets an
/// apostrophe in front: spreadsheets would take it for a formula (OWASP, "CSV Injection").
QString columnCsv(const QList<TableColumn>& columns, const QStringList& header,
                  QString (*plain)(ColumnKind kind));

} // namespace flowconnect
