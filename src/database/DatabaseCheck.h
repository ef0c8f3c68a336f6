#pragma once

#include "connection/ConnectionDraft.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

struct pg_conn;

namespace flowconnect {

/// How far a check has come; also where it failed.
enum class CheckStage {
    FindName, ///< DNS
    Reach,    ///< TCP
    Encrypt,  ///< TLS
    SignIn,   ///< role, password, pg_hba.conf, database
    Tables,   ///< what the role may read
};

/// Why a check failed.
enum class CheckFailure {
    None,
    NameUnknown,
    Refused,     ///< nothing listens on that port
    Unreachable, ///< no way there
    TimedOut,    ///< ten seconds have passed
    NoTls,       ///< the server offers no TLS, but it was required
    Certificate, ///< not trusted, out of date, or for another name
    NotPostgres, ///< something else answers there
    WrongPassword,
    NotAllowed, ///< no line of pg_hba.conf lets this role in from here, or there is no such role
    NoDatabase,
    TooMany,  ///< the server's limit of connections
    Starting, ///< the server is starting up or shutting down
    Dropped,  ///< the server hung up
    Cancelled,
};

/// What came of a check. Never holds the password, nor the server's own words.
struct CheckResult
{
    CheckFailure failure = CheckFailure::None;
    CheckStage stage = CheckStage::FindName;
    QString serverVersion;  ///< e.g. `15.8`
    qint64 roundTripMs = 0; ///< of one query
    QString tlsVersion;     ///< e.g. `TLSv1.3`; empty without TLS
    QString cipher;
    int tables = 0; ///< tables and views that the role may read

    bool operator==(const CheckResult&) const = default;
};

/// Tries the draft's database from this computer: finds, reaches, encrypts, signs in, counts the tables.
/// Nothing blocks; it takes ten seconds at most, and deleting it breaks it off at once. Ends exactly once
/// with done(), then deletes itself (PostgreSQL documentation 34.1, PQconnectStartParams and PQconnectPoll).
class DatabaseCheck : public QObject
{
    Q_OBJECT

public:
    /// `draft` validated.
    explicit DatabaseCheck(const ConnectionDraft& draft, int limitMs = 10'000);
    ~DatabaseCheck() override;

    /// Call it once, in the thread that the object lives in.
    void begin();
    /// done() follows with CheckFailure::Cancelled.
    void cancel();

Q_SIGNALS:
    void stageChanged(flowconnect::CheckStage stage);
    void done(const flowconnect::CheckResult& result);

private:
    void connectTo(const QHostInfo& host);
    void waitFor(QSocketNotifier::Type type);
    void stopWaiting();
    void poll();
    void noteStage();
    void failConnecting();
    void send(const char* sql);
    void readAnswer();
    void takeAnswer(const QString& answer);
    void end(CheckFailure failure);

    struct HangUp
    {
        void operator()(pg_conn* connection) const;
    };

    ConnectionDraft m_draft;
    int m_limitMs;
    QTimer m_limit;
    QElapsedTimer m_since;
    CheckResult m_result;
    int m_lookup = -1;
    bool m_querying = false;
    bool m_countsTables = false;
    bool m_ended = false;
    QString m_answer;
    std::unique_ptr<pg_conn, HangUp> m_connection;
    QList<QPointer<QSocketNotifier>> m_notifiers;
};

} // namespace flowconnect
