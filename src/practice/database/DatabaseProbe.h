#pragma once

#include "practice/database/DatabaseTarget.h"

#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

struct pg_conn;

namespace flowconnect::practice {

/// What came of one visit to a database.
struct ProbeResult
{
    bool connected = false; ///< the server let the role in
    bool timedOut = false;  ///< it, or the query after it, took longer than this computer waits
    QString error;          ///< why not, or why the query failed; empty on success. Never holds the password.
    QList<QStringList> rows; ///< the query's rows as text
};

/// Visits a PostgreSQL once: connects, runs at most one query, hangs up. Nothing in it blocks, name look-up
/// included: it lives on the event loop of its thread, and deleting it at any moment breaks the visit off at
/// once. Takes 5 seconds at most to connect and 5 for the query.
class DatabaseProbe : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const ProbeResult&)>;

    DatabaseProbe(const DatabaseTarget& target, QObject* parent);
    ~DatabaseProbe() override;

    /// Starts the visit. `sql` may be empty: then it only connects. `parameters` are its $1, $2, … as text.
    /// `done` is called exactly once, unless the probe is deleted before; the probe then deletes itself.
    void visit(const QByteArray& sql, const QStringList& parameters, Done done);

private:
    void connectTo(const QHostInfo& host);
    void waitFor(QSocketNotifier::Type type);
    void stopWaiting();
    void onSocketReady();
    void continueConnecting();
    void sendQuery();
    void continueQuery();
    void readResult();
    void fail(const QString& reason);
    void finish();

    struct HangUp
    {
        void operator()(pg_conn* connection) const;
    };

    DatabaseTarget m_target;
    QByteArray m_sql;
    QStringList m_parameters;
    Done m_done;
    ProbeResult m_result;
    QTimer m_limit;
    int m_lookup = -1;
    std::unique_ptr<pg_conn, HangUp> m_connection;
    QList<QPointer<QSocketNotifier>> m_notifiers;
};

} // namespace flowconnect::practice
