#pragma once

#include "manage/PlatformTest.h"
#include "manage/change/ConnectionChange.h"

namespace flowconnect {

/// One connection of a batch, and how far it is.
struct BatchRow
{
    enum class State {
        Waiting,
        ChangedBefore, ///< by an earlier run with this batch's connections: left alone
        Reading,
        Changing,
        Testing,
        Changed,    ///< and Platform reaches the database
        NotReached, ///< changed, but Platform does not reach the database: see `test`
        Untested,   ///< changed; the test could not be carried out: see `test`
        Stopped,    ///< not changed: see `end`
        Unclear,    ///< it is not known whether it was changed: see `end`
    };

    ConnectionFacts facts; ///< as read last
    ConnectionDraft
        draft; ///< server, port, database and user of this one; password and encryption are the batch's
    State state = State::Waiting;
    ChangeEnd end = {};
    TestEnd test = {};
    std::optional<CredentialsProblem> problem = {}; ///< for Stopped: why nothing could be sent

    bool isChanged() const
    {
        return state == State::Changed || state == State::NotReached || state == State::Untested;
    }
};

/// The encryption that all of `rows` have, as Platform shows it; Default where it differs or is not shown.
Encryption commonEncryption(const QList<BatchRow>& rows);

/// Marks those of `rows` as ChangedBefore whose credentials a batch of the last 24 hours before `now` has
/// changed, by the `entries` of the journal, and nobody since; the others as Waiting.
void markChangedBefore(QList<BatchRow>& rows, const QList<ChangeEntry>& entries, const QDateTime& now);

/// Gives several connections of one server and user the same new password, one after the other: read, change,
/// Platform's test. It stops at the first that is refused or not reached, since databases lock accounts after
/// a few wrong passwords, and at the first whose outcome is not known. Each start() ends once, with ended().
class CredentialsBatch : public QObject
{
    Q_OBJECT

public:
    /// All outlive the batch.
    CredentialsBatch(ExistingConnections& connections, ConnectionWrites& writes, PlatformPlace& place,
                     Journal& journal, QObject* parent = nullptr);

    /// What start() goes through. Nothing while running.
    void setRows(const QList<BatchRow>& rows);
    const QList<BatchRow>& rows() const { return m_rows; }
    bool isRunning() const { return m_current >= 0; }
    /// The row that is being worked on, or -1.
    int current() const { return m_current; }
    /// How many are changed, ChangedBefore left out.
    int changedCount() const;
    /// Seconds that Platform asked to wait before the current row goes on; 0: it did not.
    int waitSeconds() const { return m_pause.isActive() ? m_waitSeconds : 0; }
    /// For State AskingAboutJournal of the current row's change: see ConnectionChange.
    ConnectionChange& change() { return m_change; }

    /// Goes through the rows that are Waiting, Stopped or Unclear. `password` is a secret.
    void start(const QString& password, Encryption encryption);
    /// Ends after the row that is being worked on: what may have been sent is looked up first.
    void stop();

Q_SIGNALS:
    void rowChanged(int row);
    void ended();

private:
    void next();
    void read();
    void take(const Outcome<ShownConnection>& outcome);
    void takeChange(const ChangeEnd& end);
    void takeTest(const TestEnd& end);
    bool waitsFor(const PlatformError& error);
    void enter(BatchRow::State state);
    void settle(BatchRow::State state, bool goesOn);
    void finish();
    BatchRow& row() { return m_rows[m_current]; }

    ExistingConnections& m_connections;
    PlatformPlace& m_place;
    ConnectionChange m_change;
    PlatformTest m_test;
    QTimer m_pause;
    int m_waitSeconds = 0;
    int m_waits = 0; ///< of the current row
    QPointer<HttpCall> m_call;
    QPointer<TokenRequest> m_request;
    QList<BatchRow> m_rows;
    QString m_password;
    Encryption m_encryption = Encryption::Default;
    QString m_batch;
    int m_current = -1;
    bool m_stops = false;
};

} // namespace flowconnect
