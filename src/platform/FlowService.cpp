#include "platform/FlowService.h"

#include "platform/ConnectionRequest.h"

namespace flowconnect {

CreateConnectionCall::CreateConnectionCall(Gateway& gateway, const QUrl& platform,
                                           const ReadyConnection& connection, HttpLimits limits,
                                           QObject* parent)
    : QObject(parent),
      m_call(gateway.send(createConnectionRequest(platform, connection), limits))
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

FlowService::FlowService(Gateway& gateway, QObject* parent)
    : ConnectionReads(gateway, parent),
      m_gateway(gateway)
{
}

CreateConnectionCall* FlowService::createConnection(const QUrl& platform, const ReadyConnection& connection,
                                                    HttpLimits limits)
{
    return new CreateConnectionCall(m_gateway, platform, connection, limits, this);
}

} // namespace flowconnect
