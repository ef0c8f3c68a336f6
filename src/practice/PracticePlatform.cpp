#include "practice/PracticePlatform.h"

#include "practice/PracticeServer.h"

namespace flowconnect::practice {

PracticePlatform::PracticePlatform(QObject* parent)
    : QObject(parent),
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
    return m_state->store.ids();
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
