#include "practice/PracticePlatform.h"

#include "practice/PracticeServer.h"
#include "practice/flows/FlowMaker.h"
#include "practice/sample/SampleWorld.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

PracticePlatform::PracticePlatform(QObject* parent)
    : PracticeHost(parent),
      m_state(std::make_shared<SharedState>())
{
    m_thread.setObjectName(QStringLiteral("PracticePlatform"));
}

PracticePlatform::~PracticePlatform()
{
    stopThread();
}

void PracticePlatform::start()
{
    if (m_phase == Phase::Starting) {
        return;
    }
    if (m_phase == Phase::Running) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT started(m_access); }, Qt::QueuedConnection);
        return;
    }
    m_phase = Phase::Starting;
    auto* server = new PracticeServer(m_state);
    server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, server, &PracticeServer::open);
    // A thread that has left its event loop still carries out the deletions asked for by its finished().
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    connect(server, &PracticeServer::opened, this, &PracticePlatform::onOpened);
    connect(server, &PracticeServer::failed, this, &PracticePlatform::onFailed);
    m_thread.start();
}

void PracticePlatform::misbehave(const Misbehaviour& misbehaviour)
{
    m_state->plan.add(misbehaviour);
}

int PracticePlatform::requestCount(const QByteArray& method, const QString& pathPrefix) const
{
    return m_state->log.count(method, pathPrefix);
}

QStringList PracticePlatform::connectionIds() const
{
    return m_state->store.idsFromApi();
}

void PracticePlatform::setSampleWorld(bool on)
{
    m_state->switches.sampleWorld = on;
}

void PracticePlatform::setUpdatesAllowed(bool allowed)
{
    m_state->switches.connectionUpdates = allowed;
}

bool PracticePlatform::setConnectionState(const QString& id, ResourceState state)
{
    return m_state->store.setState(id, state);
}

bool PracticePlatform::changeElsewhere(const QString& id, const QString& name)
{
    // Tried again when a call got in between, which is what this plays towards the calls.
    while (const auto record = m_state->store.find(id)) {
        ConnectionRecord changed = *record;
        changed.name = name;
        changed.origin.updatedClient = u"acme_cdp_pipelines_9f31c0d2"_s;
        changed.origin.updatedBy = technicalAccount(changed.origin.updatedClient);
        if (m_state->store.replace(changed)) {
            return true;
        }
    }
    return false;
}

QString PracticePlatform::addFlow(const QString& connectionId, const PracticeFlow& flow)
{
    const auto record = m_state->store.find(connectionId);
    if (!record) {
        return {};
    }
    Origin origin = record->origin;
    origin.createdAt = 0;
    origin.updatedAt = 0;
    return makeFlow(m_state->flows,
                    {record->id, record->sandbox, record->specId, record->specVersion, origin}, flow);
}

QStringList PracticePlatform::addConnections(int count, const QString& sandbox)
{
    return m_phase == Phase::Running ? fillManyConnections(m_state->store, m_access, count, sandbox)
                                     : QStringList();
}

void PracticePlatform::onOpened(const PracticeAccess& access)
{
    m_phase = Phase::Running;
    m_access = access;
    Q_EMIT started(access);
}

void PracticePlatform::onFailed(const QString& reason)
{
    stopThread();
    m_phase = Phase::Idle;
    Q_EMIT failed(reason);
}

// Nothing in the server's thread blocks, so it comes back to its event loop, and ends, without delay.
void PracticePlatform::stopThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace flowconnect::practice
