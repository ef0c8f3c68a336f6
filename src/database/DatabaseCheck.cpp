#include "database/DatabaseCheck.h"

#include "connection/DraftValidation.h"
#include "connection/Encryption.h"
#include "database/ConnectFailure.h"

#include <QFile>
#include <libpq-fe.h>

#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const char* const tablesSql =
    "SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
    "WHERE c.relkind IN ('r','p','v','m','f') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> "
    "'information_schema' "
    "AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')";

QByteArray sslModeFor(const ConnectionDraft& draft)
{
    return sslModeOf(encryptionOf(draft)).toLower().replace(u' ', u'-').toLatin1(); // libpq's own words
}

/// libpq 15 doesn't know the system's authorities by itself. Where it finds any, `require` verifies too
/// (PostgreSQL documentation 34.19.1): so none are given unless it should.
QByteArray authoritiesFor(Encryption encryption)
{
    if (encryption != Encryption::VerifyCertificate && encryption != Encryption::VerifyHost) {
        return "/nonexistent";
    }
    for (const char* file :
         {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QString::fromLatin1(file))) {
            return file;
        }
    }
    return {};
}

} // namespace

void DatabaseCheck::HangUp::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

DatabaseCheck::DatabaseCheck(const ConnectionDraft& draft, int limitMs)
    : m_draft(tidied(draft)),
      m_limitMs(limitMs),
      m_limit(this)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(CheckFailure::TimedOut); });
}

DatabaseCheck::~DatabaseCheck()
{
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(m_lookup);
    }
    stopWaiting();
}

void DatabaseCheck::cancel()
{
    end(CheckFailure::Cancelled);
}

void DatabaseCheck::begin()
{
    m_limit.start(m_limitMs);
    Q_EMIT stageChanged(CheckStage::FindName);
    m_lookup = QHostInfo::lookupHost(m_draft.server, this, &DatabaseCheck::connectTo);
}

void DatabaseCheck::connectTo(const QHostInfo& host)
{
    m_lookup = -1;
    if (m_ended) {
        return;
    }
    if (host.addresses().isEmpty()) {
        end(CheckFailure::NameUnknown);
        return;
    }
    m_result.stage = CheckStage::Reach;
    Q_EMIT stageChanged(CheckStage::Reach);
    const QByteArray server = m_draft.server.toUtf8();
    const QByteArray address = host.addresses().constFirst().toString().toLatin1();
    const QByteArray port = m_draft.port.toLatin1();
    const QByteArray database = m_draft.database.toUtf8();
    const QByteArray user = m_draft.userName.toUtf8();
    const QByteArray password = m_draft.password.toUtf8();
    const QByteArray sslMode = sslModeFor(m_draft);
    const QByteArray authorities = authoritiesFor(encryptionOf(m_draft));
    // Everything is given, so that neither ~/.pgpass nor PG* variables have a say. An empty value would.
    const std::array keywords{"host",
                              "hostaddr",
                              "port",
                              "dbname",
                              "user",
                              "password",
                              "sslmode",
                              "sslrootcert",
                              "application_name",
                              "options",
                              "passfile",
                              "sslcert",
                              "sslkey",
                              "client_encoding",
                              "gssencmode",
                              static_cast<const char*>(nullptr)};
    const std::array values{server.constData(),  address.constData(),
                            port.constData(),    database.constData(),
                            user.constData(),    password.constData(),
                            sslMode.constData(), authorities.constData(),
                            "Flow Connect",      "-c statement_timeout=8000",
                            "/nonexistent",      "/nonexistent",
                            "/nonexistent",      "UTF8",
                            "disable",           static_cast<const char*>(nullptr)};
    m_connection.reset(PQconnectStartParams(keywords.data(), values.data(), 0));
    if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD) {
        failConnecting();
        return;
    }
    // The code instead of words: those are in the server's language and may quote what was typed.
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_SQLSTATE);
    waitFor(QSocketNotifier::Write);
}

void DatabaseCheck::waitFor(QSocketNotifier::Type type)
{
    stopWaiting();
    auto* notifier = new QSocketNotifier(PQsocket(m_connection.get()), type, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] { m_querying ? readAnswer() : poll(); });
    m_notifiers.append(notifier);
}

void DatabaseCheck::stopWaiting()
{
    for (const QPointer<QSocketNotifier>& notifier : std::as_const(m_notifiers)) {
        if (notifier) {
            notifier->setEnabled(false);
            notifier->deleteLater(); // it may be the one that called us
        }
    }
    m_notifiers.clear();
}

void DatabaseCheck::poll()
{
    stopWaiting(); // libpq may open another socket
    const PostgresPollingStatusType status = PQconnectPoll(m_connection.get());
    noteStage();
    switch (status) {
    case PGRES_POLLING_READING:
        waitFor(QSocketNotifier::Read);
        break;
    case PGRES_POLLING_WRITING:
        waitFor(QSocketNotifier::Write);
        break;
    case PGRES_POLLING_OK:
        m_result.serverVersion =
            QString::fromUtf8(PQparameterStatus(m_connection.get(), "server_version")).section(u' ', 0, 0);
        if (PQsslInUse(m_connection.get())) {
            m_result.tlsVersion = QString::fromLatin1(PQsslAttribute(m_connection.get(), "protocol"));
            m_result.cipher = QString::fromLatin1(PQsslAttribute(m_connection.get(), "cipher"));
        }
        m_result.stage = CheckStage::Tables;
        Q_EMIT stageChanged(CheckStage::Tables);
        m_since.start();
        send("SELECT 1");
        break;
    default:
        failConnecting();
    }
}

void DatabaseCheck::noteStage()
{
    CheckStage stage = m_result.stage;
    switch (PQstatus(m_connection.get())) {
    case CONNECTION_SSL_STARTUP:
        stage = CheckStage::Encrypt;
        break;
    case CONNECTION_AWAITING_RESPONSE:
    case CONNECTION_AUTH_OK:
        stage = CheckStage::SignIn;
        break;
    default:
        break;
    }
    if (stage != m_result.stage) {
        m_result.stage = stage;
        Q_EMIT stageChanged(stage);
    }
}

void DatabaseCheck::failConnecting()
{
    if (!m_connection) {
        end(CheckFailure::Unreachable);
        return;
    }
    const QByteArray message = PQerrorMessage(m_connection.get());
    end(connectFailure(message, m_result.stage, PQsslInUse(m_connection.get()) != 0));
}

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
    end(answer.isEmpty() ? CheckFailure::Dropped : CheckFailure::None);
}

void DatabaseCheck::end(CheckFailure failure)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_limit.stop();
    stopWaiting();
    m_result.failure = failure;
    Q_EMIT done(m_result);
}

} // namespace flowconnect
