#include "platform/FlowService.h"

#include "connection/DraftValidation.h"
#include "platform/ConnectionRequest.h"

namespace flowconnect {

CreateConnectionCall::CreateConnectionCall(Gateway& gateway, const QUrl& platform,
                                           const ConnectionDraft& draft, HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_call(gateway.send(createConnectionRequest(platform, draft), limits))
{
    connect(m_call, &HttpCall::stageChanged, this, &CreateConnectionCall::stageChanged);
    connect(m_call, &HttpCall::finished, this, [this, host = platform.host()](const HttpReply& reply) {
        const CreateResult result = readCreateReply(reply, host);
        if (const auto* receipt = std::get_if<ConnectionReceipt>(&result)) {
            Q_EMIT succeeded(*receipt);
        } else {
            Q_EMIT failed(std::get<PlatformError>(result));
        }
        deleteLater();
    });
}

void CreateConnectionCall::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

FlowService::FlowService(Gateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {}

CreateConnectionCall* FlowService::createConnection(const QUrl& platform, const ConnectionDraft& draft,
                                                    HttpLimits limits)
{
    return new CreateConnectionCall(m_gateway, platform, tidied(draft), limits, this);
}

ConnectionPageCall* FlowService::listConnections(const QUrl& platform, const PlatformAccess& access,
                                                 const QString& name, const QString& token, HttpLimits limits)
{
    return new ConnectionPageCall(m_gateway, platform, access, name, token, limits, this);
}

ConnectionShowCall* FlowService::showConnection(const QUrl& platform, const PlatformAccess& access,
                                                const QString& id, HttpLimits limits)
{
    return new ConnectionShowCall(m_gateway, platform, access, id, limits, this);
}

} // namespace flowconnect
