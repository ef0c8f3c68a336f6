#pragma once

#include <QByteArray>
#include <QStringList>

namespace flowconnect::practice {

/// Lists the tables and views that the role may read, outside PostgreSQL's own schemas: rows of path, "table"
/// or "view". No parameters.
QByteArray tablesQuery();

/// Lists the columns that the role may read of the table or view whose path `schema.name` is $1: rows of
/// name, internal type name (of a domain: of the type it is based on), schema, table. The path is compared as
/// a whole, so that neither quoting nor a dot inside a name matters; of two tables with one path ("a.b"."c"
/// and "a"."b.c") the older counts.
QByteArray columnsQuery();

/// Reads up to 100 rows of a table or view, each as the text of a JSON object with the columns in order. No
/// parameters: the names stand in it, as quoted identifiers. `columns` must not be empty.
QByteArray rowsQuery(const QString& schema, const QString& table, const QStringList& columns);

} // namespace flowconnect::practice
