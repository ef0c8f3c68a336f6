#pragma once

#include <QByteArray>

namespace flowconnect::practice {

/// Lists the tables and views that the role may read, outside PostgreSQL's own schemas: rows of path, "table"
/// or "view". No parameters.
QByteArray tablesQuery();

/// Lists the columns that the role may read of the table or view whose path `schema.name` is $1: rows of
/// name, internal type name (of a domain: of the type it is based on). The path is compared as a whole, so
/// that neither quoting nor a dot inside a name matters.
QByteArray columnsQuery();

} // namespace flowconnect::practice
