#include "database/DatabaseCheck.h"

#include "connection/DraftValidation.h"
#include "database/ConnectFailure.h"
#include "database/ConnectParameters.h"

#include <libpq-fe.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int mostAddresses = 4; // of a name; each that does not answer costs time

} // namespace

void DatabaseCheck::HangUp::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

DatabaseCheck::DatabaseCheck(const ConnectionDraft& draft, const QList<QSslCertificate>& authorities,
                             int limitMs)
    : m_draft(tidied(draft)),
      m_more(authorities),
      m_limitMs(limitMs),
      m_limit(this),
      m_silence(this)
{
    m_limit.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(m_known.value_or(CheckFailure::TimedOut)); });
    connect(&m_silence, &QTimer::timeout, this, &DatabaseCheck::lookIntoSilence);
}

DatabaseCheck::~DatabaseCheck()
{
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(m_lookup);
    }
    stopWaiting();
}

void DatabaseCheck::begin()
{
    m_limit.start(m_limitMs);
    Q_EMIT stageChanged(CheckStage::FindName, false);
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
    enter(CheckStage::Reach);
    if (verifiesCertificate(m_draft)) {
        (void)m_authorityFile.write(authorities()); // without it libpq trusts nobody
    }
    const ConnectParameters parameters =
        connectParameters(m_draft, host.addresses().mid(0, mostAddresses), m_authorityFile.path());
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [keyword, value] : parameters) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    m_connection.reset(PQconnectStartParams(keywords.data(), values.data(), 0));
    if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD) {
        failConnecting();
        return;
    }
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_VERBOSE); // codes and places: see connectFailure()
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
        takeConnection();
        break;
    default:
        failConnecting();
    }
}

void DatabaseCheck::noteStage()
{
    switch (PQstatus(m_connection.get())) {
    case CONNECTION_SSL_STARTUP:
        enter(CheckStage::Encrypt);
        break;
    case CONNECTION_AWAITING_RESPONSE:
        m_result.encrypted = m_result.encrypted || PQsslInUse(m_connection.get()) != 0;
        enter(CheckStage::SignIn);
        break;
    case CONNECTION_AUTH_OK:
        enter(CheckStage::OpenDatabase);
        break;
    default:
        break;
    }
}

void DatabaseCheck::enter(CheckStage stage)
{
    if (stage == m_result.stage) {
        return;
    }
    if (m_result.stage == CheckStage::Reach) {
        m_silence.start(m_limitMs / 5);
    }
    m_result.stage = stage;
    Q_EMIT stageChanged(stage, m_result.encrypted);
}

void DatabaseCheck::takeConnection()
{
    m_silence.stop();
    m_address = QHostAddress(QString::fromLatin1(PQhostaddr(m_connection.get())));
    m_result.serverVersion =
        QString::fromUtf8(PQparameterStatus(m_connection.get(), "server_version")).section(u' ', 0, 0);
    if (PQsslInUse(m_connection.get()) != 0) {
        m_result.encrypted = true;
        m_result.tlsVersion = QString::fromLatin1(PQsslAttribute(m_connection.get(), "protocol"));
        m_result.cipher = QString::fromLatin1(PQsslAttribute(m_connection.get(), "cipher"));
    }
    enter(CheckStage::SignIn); // servers that answer all at once pass through unseen
    enter(CheckStage::OpenDatabase);
    enter(CheckStage::Tables);
    m_since.start();
    send("SELECT 1");
}

void DatabaseCheck::failConnecting()
{
    if (!m_connection) {
        end(CheckFailure::Unreachable);
        return;
    }
    m_address = QHostAddress(QString::fromLatin1(PQhostaddr(m_connection.get())));
    const CheckFailure failure = connectFailure(PQerrorMessage(m_connection.get()), m_result.stage);
    hangUp();
    if (failure == CheckFailure::NoDatabase || failure == CheckFailure::NoConnectRight) {
        m_result.stage = CheckStage::OpenDatabase; // both are told after the password was right
    }
    const bool unexplained = failure == CheckFailure::NotPostgres || failure == CheckFailure::Dropped;
    if (m_result.stage == CheckStage::Encrypt) {
        lookAtTls(failure);
    } else if (unexplained && m_result.stage == CheckStage::SignIn && !m_result.encrypted) {
        lookForHttp(failure);
    } else {
        end(failure);
    }
}

void DatabaseCheck::end(CheckFailure failure)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_limit.stop();
    m_silence.stop();
    stopWaiting();
    if (m_look) {
        m_look->disconnect(this);
    }
    m_result.failure = failure;
    Q_EMIT done(m_result);
}

} // namespace flowconnect
