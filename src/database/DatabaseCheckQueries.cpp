// What a DatabaseCheck asks a database that it is signed in to.
#include "database/DatabaseCheck.h"

#include <libpq-fe.h>

namespace flowconnect {

namespace {

const char* const tablesSql =
    "SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
    "WHERE c.relkind IN ('r','p','v','m','f') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> "
    "'information_schema' "
    "AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')";

} // namespace

void DatabaseCheck::send(const char* sql)
{
    m_querying = true;
    m_answer.clear();
    PQsetnonblocking(m_connection.get(), 1);
    if (PQsendQuery(m_connection.get(), sql) == 0) {
        end(CheckFailure::Dropped);
        return;
    }
    PQflush(m_connection.get()); // a few hundred bytes: they fit
    waitFor(QSocketNotifier::Read);
}

void DatabaseCheck::readAnswer()
{
    if (PQconsumeInput(m_connection.get()) == 0) {
        end(CheckFailure::Dropped);
        return;
    }
    while (PQisBusy(m_connection.get()) == 0) {
        PGresult* const result = PQgetResult(m_connection.get());
        if (result == nullptr) {
            takeAnswer(m_answer);
            return;
        }
        if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) == 1) {
            m_answer = QString::fromUtf8(PQgetvalue(result, 0, 0));
        }
        PQclear(result);
    }
}

void DatabaseCheck::takeAnswer(const QString& answer)
{
    if (!m_countsTables) {
        m_result.roundTripMs = m_since.elapsed();
        m_countsTables = true;
        send(tablesSql);
        return;
    }
    m_result.tables = answer.toInt();
    hangUp(); // a server that is nearly full has a place more
    if (answer.isEmpty() || m_result.tlsVersion.isEmpty()) {
        end(answer.isEmpty() ? CheckFailure::Dropped : CheckFailure::None);
    } else {
        lookAtTls(CheckFailure::None);
    }
}

} // namespace flowconnect
