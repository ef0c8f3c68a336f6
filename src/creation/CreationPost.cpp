#include "creation/CreationPost.h"

namespace flowconnect {

CreationPost::CreationPost(FlowService& service, QObject* parent) : QObject(parent), m_service(service) {}

void CreationPost::send(const Attempt& attempt, HttpLimits limits)
{
    if (m_call || attempt.intent.attempt == m_sent) {
        return;
    }
    m_sent = attempt.intent.attempt;
    m_call = m_service.createConnection(attempt.platform, attempt.connection, limits);
    connect(m_call, &CreateConnectionCall::stageChanged, this, &CreationPost::stageChanged);
    connect(m_call, &CreateConnectionCall::succeeded, this, [this](const ConnectionReceipt& receipt) {
        m_call = nullptr; // it deletes itself
        Q_EMIT created(receipt);
    });
    connect(m_call, &CreateConnectionCall::failed, this, [this](const PlatformError& error) {
        m_call = nullptr;
        Q_EMIT failed(error);
    });
}

void CreationPost::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

} // namespace flowconnect
