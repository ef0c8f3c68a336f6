#include "practice/database/SchemaQueries.h"

namespace flowconnect::practice {

// Functions and types are named with their schema: a search_path of the role must not put others in their
// place.
QByteArray tablesQuery()
{
    return R"(
        SELECT n.nspname || '.' || c.relname,
               CASE WHEN c.relkind IN ('v', 'm') THEN 'view' ELSE 'table' END
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
           AND n.nspname NOT IN ('pg_catalog', 'information_schema')
           AND NOT pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_toast')
           AND NOT pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_temp')
           AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
           AND pg_catalog.has_table_privilege(c.oid, 'SELECT')
         ORDER BY n.nspname, c.relname)";
}

QByteArray columnsQuery()
{
    return R"(
        SELECT a.attname, coalesce(b.typname, t.typname)
          FROM pg_catalog.pg_attribute a
          JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
          LEFT JOIN pg_catalog.pg_type b ON t.typtype = 'd' AND b.oid = t.typbasetype
         WHERE n.nspname || '.' || c.relname = $1
           AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
           AND n.nspname NOT IN ('pg_catalog', 'information_schema')
           AND a.attnum > 0
           AND NOT a.attisdropped
           AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
           AND pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT')
         ORDER BY a.attnum)";
}

} // namespace flowconnect::practice
