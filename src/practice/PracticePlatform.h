#pragma once

#include "plugins/practice/PracticeHost.h"
#include "practice/catalogue/ResourceState.h"
#include "practice/flows/PracticeFlow.h"
#include "practice/http/Misbehaviour.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>

namespace flowconnect::practice {

struct SharedState;

/// An imitation of Adobe Experience Platform on this computer's loopback address, to practise with and to
/// test against: token service, sandboxes and the connections of Flow Service, with the documented shapes and
/// error codes. Its tests of a connection really visit the PostgreSQL that the connection names. It keeps
/// everything in memory and runs in a thread of its own, which ends, at once, with this object.
class PracticePlatform : public PracticeHost
{
    Q_OBJECT

public:
    explicit PracticePlatform(QObject* parent = nullptr);

    /// Breaks off whatever is going on; does not wait for networks or databases.
    ~PracticePlatform() override;

    void start() override;

    /// Plans a misbehaviour for requests to come; see Misbehaviour. Also before start(). From any thread.
    void misbehave(const Misbehaviour& misbehaviour);

    /// How many requests have arrived with this method (empty: any) and a decoded path that begins so (empty:
    /// any), those that were dropped or refused included. From any thread.
    int requestCount(const QByteArray& method, const QString& pathPrefix) const;

    /// The ids of all connections in all sandboxes that were created by calls, oldest first; what was there
    /// from the start or came by the functions below doesn't count. From any thread.
    QStringList connectionIds() const;

    /// Whether the server starts with a sample world: in its sandboxes connections that others made days to
    /// months ago, to the example database and to other sources, with dataflows of which some fail. Off
    /// unless set; counts at the next start().
    void setSampleWorld(bool on);

    /// False: PATCH of a connection is refused with 1445-400, as for an organization that has not got it.
    /// From any thread.
    void setUpdatesAllowed(bool allowed);

    /// Sets the state of a connection, which no call does. False when there is no connection with that id.
    /// From any thread.
    bool setConnectionState(const QString& id, ResourceState state);

    /// Renames a connection as somebody else with another API key would, who got in between: it has a new
    /// etag then. False when there is no connection with that id. From any thread.
    bool changeElsewhere(const QString& id, const QString& name);

    /// Puts a dataflow beside a connection, which uses it from then on. Gives the dataflow's id; an empty
    /// text when there is no connection with that id. From any thread.
    QString addFlow(const QString& connectionId, const PracticeFlow& flow);

    /// Puts many connections into a sandbox; see fillManyConnections(). Nothing happens before started().
    /// Gives their ids, oldest first.
    QStringList addConnections(int count, const QString& sandbox = QStringLiteral("prod"));

private:
    enum class Phase { Idle, Starting, Running };

    void onOpened(const PracticeAccess& access);
    void onFailed(const QString& reason);
    void stopThread();

    std::shared_ptr<SharedState> m_state;
    QThread m_thread;
    Phase m_phase = Phase::Idle;
    PracticeAccess m_access;
};

} // namespace flowconnect::practice
