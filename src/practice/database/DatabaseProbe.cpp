#include "practice/database/DatabaseProbe.h"

#include "practice/database/ProbeParameters.h"

#include <libpq-fe.h>

#include <chrono>
#include <utility>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds limit{5};

struct ClearResult
{
    void operator()(PGresult* result) const { PQclear(result); }
};

QList<const char*> pointers(const QList<QByteArray>& texts, bool terminated)
{
    QList<const char*> list;
    for (const QByteArray& text : texts) {
        list.append(text.constData());
    }
    if (terminated) {
        list.append(nullptr);
    }
    return list;
}

} // namespace

void DatabaseProbe::HangUp::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

DatabaseProbe::DatabaseProbe(const DatabaseTarget& target, QObject* parent)
    : QObject(parent),
      m_target(target)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_result.timedOut = true;
        fail(u"The server did not answer in time."_s);
    });
}

DatabaseProbe::~DatabaseProbe()
{
    QHostInfo::abortHostLookup(m_lookup);
    stopWaiting();
}

void DatabaseProbe::visit(const QByteArray& sql, const QStringList& parameters, Done done)
{
    m_sql = sql;
    m_parameters = parameters;
    m_done = std::move(done);
    m_limit.start(limit);
    // libpq's own look-up blocks even when connecting asynchronously; given addresses it makes none.
    m_lookup =
        QHostInfo::lookupHost(m_target.server, this, [this](const QHostInfo& host) { connectTo(host); });
}

void DatabaseProbe::connectTo(const QHostInfo& host)
{
    if (!m_done) {
        return;
    }
    if (host.error() != QHostInfo::NoError || host.addresses().isEmpty()) {
        fail(u"The server's name could not be resolved."_s);
        return;
    }
    const ProbeParameters parameters = probeParameters(m_target, host.addresses());
    m_connection.reset(PQconnectStartParams(pointers(parameters.keywords, true).constData(),
                                            pointers(parameters.values, true).constData(), 0));
    if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD) {
        fail(m_connection ? QString::fromUtf8(PQerrorMessage(m_connection.get())) : u"Out of memory."_s);
        return;
    }
    // The documentation of PQconnectPoll: begin as if it had last asked for writing.
    waitFor(QSocketNotifier::Write);
}

void DatabaseProbe::waitFor(QSocketNotifier::Type type)
{
    auto* notifier = new QSocketNotifier(PQsocket(m_connection.get()), type, this);
    connect(notifier, &QSocketNotifier::activated, this, &DatabaseProbe::onSocketReady);
    m_notifiers.append(notifier);
}

// libpq may close its socket and open another between two polls: a notifier must not outlive the wait it is
// for.
void DatabaseProbe::stopWaiting()
{
    for (const QPointer<QSocketNotifier>& notifier : std::exchange(m_notifiers, {})) {
        if (notifier) {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    }
}

void DatabaseProbe::onSocketReady()
{
    stopWaiting();
    if (m_result.connected) {
        continueQuery();
    } else {
        continueConnecting();
    }
}

void DatabaseProbe::continueConnecting()
{
    switch (PQconnectPoll(m_connection.get())) {
    case PGRES_POLLING_READING:
        waitFor(QSocketNotifier::Read);
        break;
    case PGRES_POLLING_WRITING:
        waitFor(QSocketNotifier::Write);
        break;
    case PGRES_POLLING_OK:
        m_result.connected = true;
        sendQuery();
        break;
    default:
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())));
        break;
    }
}

void DatabaseProbe::sendQuery()
{
    if (m_sql.isEmpty()) {
        finish();
        return;
    }
    m_limit.start(limit);
    QList<QByteArray> values;
    for (const QString& parameter : std::as_const(m_parameters)) {
        values.append(parameter.toUtf8());
    }
    const bool sent =
        PQsetnonblocking(m_connection.get(), 1) == 0 &&
        PQsendQueryParams(m_connection.get(), m_sql.constData(), static_cast<int>(values.size()), nullptr,
                          pointers(values, false).constData(), nullptr, nullptr, 0) == 1;
    if (!sent) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())));
        return;
    }
    continueQuery();
}

void DatabaseProbe::continueQuery()
{
    if (PQconsumeInput(m_connection.get()) == 0) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())));
        return;
    }
    const int flushed = PQflush(m_connection.get());
    if (flushed < 0) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())));
    } else if (flushed > 0 || PQisBusy(m_connection.get()) == 1) {
        if (flushed > 0) {
            waitFor(QSocketNotifier::Write);
        }
        waitFor(QSocketNotifier::Read);
    } else {
        readResult();
    }
}

void DatabaseProbe::readResult()
{
    const std::unique_ptr<PGresult, ClearResult> result(PQgetResult(m_connection.get()));
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())));
        return;
    }
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList fields;
        for (int column = 0; column < PQnfields(result.get()); ++column) {
            fields.append(QString::fromUtf8(PQgetvalue(result.get(), row, column)));
        }
        m_result.rows.append(fields);
    }
    finish();
}

void DatabaseProbe::fail(const QString& reason)
{
    m_result.error = reason.trimmed();
    // libpq never quotes the password; a server might, in an error text of its own.
    if (!m_target.password.isEmpty()) {
        m_result.error.replace(m_target.password, u"********"_s);
    }
    finish();
}

void DatabaseProbe::finish()
{
    m_limit.stop();
    stopWaiting();
    m_connection.reset();
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(m_result);
    }
    deleteLater();
}

} // namespace flowconnect::practice
