#include "practice/database/SchemaQueries.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

// The PostgreSQL manual, section 4.1.1: between double quotes only these are written twice. No name holds a
// NUL.
QString quotedIdentifier(const QString& name)
{
    return u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

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
        WITH meant AS (
            SELECT c.oid, n.nspname, c.relname
              FROM pg_catalog.pg_class c
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname || '.' || c.relname = $1
               AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
               AND n.nspname NOT IN ('pg_catalog', 'information_schema')
               AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
             ORDER BY c.oid
             LIMIT 1)
        SELECT a.attname, coalesce(b.typname, t.typname), meant.nspname, meant.relname
          FROM meant
          JOIN pg_catalog.pg_attribute a ON a.attrelid = meant.oid
          JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
          LEFT JOIN pg_catalog.pg_type b ON t.typtype = 'd' AND b.oid = t.typbasetype
         WHERE a.attnum > 0
           AND NOT a.attisdropped
           AND pg_catalog.has_column_privilege(meant.oid, a.attnum, 'SELECT')
         ORDER BY a.attnum)";
}

QByteArray rowsQuery(const QString& schema, const QString& table, const QStringList& columns)
{
    QStringList names;
    for (const QString& column : columns) {
        names.append(quotedIdentifier(column));
    }
    const QString query = u"SELECT pg_catalog.row_to_json(r)::pg_catalog.text FROM (SELECT "_s +
                          names.join(u", "_s) + u" FROM "_s + quotedIdentifier(schema) + u'.' +
                          quotedIdentifier(table) + u" LIMIT 100) r"_s;
    return query.toUtf8();
}

} // namespace flowconnect::practice
