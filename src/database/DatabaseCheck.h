#pragma once

#include "connection/ConnectionDraft.h"
#include "database/AuthorityFile.h"
#include "database/ServerLook.h"
#include "plugins/check/RunningCheck.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>

struct pg_conn;

namespace flowconnect {

/// Tries the draft's database from this computer: finds, reaches, encrypts, signs in, opens the database,
/// counts the tables. Then, or where something fails that libpq does not explain, takes a second look at the
/// server (ServerLook). Nothing blocks; it takes ten seconds at most, and deleting it breaks it off at once.
/// Ends exactly once with done() (PostgreSQL documentation 34.1, PQconnectStartParams and PQconnectPoll).
class DatabaseCheck : public RunningCheck
{
    Q_OBJECT

public:
    /// `draft` validated. `authorities` are trusted in addition to the system's.
    explicit DatabaseCheck(const ConnectionDraft& draft, const QList<QSslCertificate>& authorities,
                           int limitMs = 10'000);
    ~DatabaseCheck() override;

    void begin() override;

private:
    void connectTo(const QHostInfo& host);
    void waitFor(QSocketNotifier::Type type);
    void stopWaiting();
    void poll();
    void noteStage();
    void enter(CheckStage stage);
    void takeConnection();
    void failConnecting();
    void send(const char* sql);
    void readAnswer();
    void takeAnswer(const QString& answer);

    void hangUp();
    const QList<QSslCertificate>& authorities();
    ServerLook* newLook();
    void lookAtTls(CheckFailure known);
    void takeTls(const LookResult& look);
    void lookForHttp(CheckFailure known);
    void lookIntoSilence();
    void end(CheckFailure failure);

    struct HangUp
    {
        void operator()(pg_conn* connection) const;
    };

    ConnectionDraft m_draft;
    QList<QSslCertificate> m_more; ///< trusted in addition to the system's
    std::optional<QList<QSslCertificate>> m_authorities;
    AuthorityFile m_authorityFile;
    int m_limitMs;
    QTimer m_limit;
    QTimer m_silence; ///< how long the server may be silent before it is asked whether it speaks HTTP
    QElapsedTimer m_since;
    CheckResult m_result;
    std::optional<CheckFailure> m_known; ///< what libpq has found; the second look can only add to it
    QHostAddress m_address;              ///< the one that libpq is at
    int m_lookup = -1;
    bool m_querying = false;
    bool m_countsTables = false;
    bool m_ended = false;
    QString m_answer;
    std::unique_ptr<pg_conn, HangUp> m_connection;
    QList<QPointer<QSocketNotifier>> m_notifiers;
    QPointer<ServerLook> m_look;
};

} // namespace flowconnect
