#pragma once

#include "journal/Journal.h"
#include "manage/change/ChangeLook.h"
#include "manage/change/ChangeOrder.h"
#include "platform/existing/ConnectionWrites.h"

#include <QTimer>

namespace flowconnect {

/// The steps of a change.
enum class ChangeState {
    Idle,
    GettingToken,
    NotingIntent,
    AskingAboutJournal, ///< it can't be written: the person decides
    Sending,            ///< the request may be out
    Looking,            ///< the answer was lost
    NotingOutcome,
};

/// What came of an order.
struct ChangeEnd
{
    enum class Kind {
        Done,      ///< Platform's answer said so
        Found,     ///< the answer was lost, but it was carried out
        Refused,   ///< Platform said no: see `error`
        Conflict,  ///< somebody changed the connection since it was read (412): `now` has theirs
        NotSent,   ///< nothing has left this computer: see `error`
        NotYet,    ///< the answer was lost, and nothing has changed so far; it may still arrive
        Overtaken, ///< the answer was lost; another change of the same version came first
        ByOther,   ///< the answer was lost, and somebody else has changed the connection since: `now`
        Gone,      ///< there is no such connection any more
        Unknown,   ///< the answer was lost, and nothing could be looked at: see `lookError`
    };

    Kind kind = Kind::NotSent;
    QString etag;            ///< after Done and Found; empty where Platform gave none, and after a deletion
    PlatformError error;     ///< what happened to the request
    PlatformError lookError; ///< why looking did not help
    ConnectionFacts now;     ///< for Conflict and ByOther, as far as it could be read: else without an id
    bool noted = true;       ///< the end is in the journal

    bool isDone() const { return kind == Kind::Done || kind == Kind::Found; }
};

/// Carries out one order, with one request at most: token → intent in the journal → PATCH or DELETE, once →
/// outcome in the journal. Where the answer is lost it never sends again, but looks. Each start() ends once,
/// with ended(), never before it has returned.
class ConnectionChange : public QObject
{
    Q_OBJECT

public:
    /// All outlive the change. While it lives a connection is kept ready for it.
    ConnectionChange(ExistingConnections& connections, ConnectionWrites& writes, PlatformPlace& place,
                     Journal& journal, QObject* parent = nullptr);

    ChangeState state() const { return m_state; }
    bool isBusy() const { return m_state != ChangeState::Idle; }
    /// True from the moment on at which the request may have reached Platform.
    bool mayBeSent() const { return m_state == ChangeState::Sending || m_state == ChangeState::Looking; }
    /// For AskingAboutJournal: why it can't be written.
    JournalState journalState() const { return m_journalState; }
    const ChangeOrder& order() const { return m_order; }
    const ChangeIntent& intent() const { return m_intent; }

    /// Nothing while busy.
    void start(const ChangeOrder& order);
    /// AskingAboutJournal: goes on all the same.
    void proceed();
    /// Before the request has left, just stops; afterwards looks; while looking, gives that up.
    void cancel();
    /// For tests: pauses before each look, in ms.
    void setLookPauses(const QList<int>& pausesMs) { m_pausesMs = pausesMs; }
    void setLimits(HttpLimits limits) { m_limits = limits; }

Q_SIGNALS:
    void stateChanged(flowconnect::ChangeState state);
    void ended(const flowconnect::ChangeEnd& end);

private:
    void enter(ChangeState state);
    void noteIntent(const PlatformSite& site);
    void send();
    void takeDone(const QString& etag);
    void takeError(const PlatformError& refused);
    void readTheirs(ChangeEnd end);
    void pauseThenLook();
    void takeVerdict(const ChangeVerdict& verdict);
    void stopUnsent(const PlatformError& error);
    void note(ChangeOutcome outcome, const ChangeEnd& end);
    void finish(const ChangeEnd& end);

    ExistingConnections& m_connections;
    ConnectionWrites& m_writes;
    PlatformPlace& m_place;
    Journal& m_journal;
    ChangeLook m_look;
    QTimer m_pause;
    QPointer<TokenRequest> m_request;
    QPointer<HttpCall> m_call;
    HttpLimits m_limits{60'000};
    QList<int> m_pausesMs{0, 1'000, 3'000, 6'000, 10'000};
    qsizetype m_looks = 0;
    ChangeState m_state = ChangeState::Idle;
    JournalState m_journalState = JournalState::Good;
    ChangeOrder m_order;
    ChangeIntent m_intent;
    PlatformSite m_site;
    PlatformError m_lost; ///< what happened to the answer
    bool m_cancelled = false;
};

} // namespace flowconnect
