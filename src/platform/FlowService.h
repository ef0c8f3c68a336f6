#pragma once

#include "platform/ConnectionReads.h"
#include "platform/CreateReply.h"
#include "platform/http/Gateway.h"

#include "connection/ReadyConnection.h"

#include <QPointer>

namespace flowconnect {

/// One press of Create on its way. Ends exactly once, with succeeded() or failed(), then deletes itself.
class CreateConnectionCall : public QObject
{
    Q_OBJECT

public:
    /// `gateway` outlives the call.
    CreateConnectionCall(Gateway& gateway, const QUrl& platform, const ReadyConnection& connection,
                         HttpLimits limits, QObject* parent);

    /// Ends the call; failed() follows with ErrorKind::Cancelled, which tells whether the request was out.
    void cancel();

Q_SIGNALS:
    void stageChanged(flowconnect::HttpCall::Stage stage);
    void succeeded(const flowconnect::ConnectionReceipt& receipt);
    void failed(const flowconnect::PlatformError& error);

private:
    QPointer<HttpCall> m_call;
};

/// All that the program asks of Adobe's Flow Service: the reads, and the one call that creates.
class FlowService : public ConnectionReads
{
    Q_OBJECT

public:
    /// `gateway` outlives the service.
    explicit FlowService(Gateway& gateway, QObject* parent = nullptr);

    /// Sends `POST /connections` to `platform` once. The draft behind `connection` has validated.
    CreateConnectionCall* createConnection(const QUrl& platform, const ReadyConnection& connection,
                                           HttpLimits limits = {});

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
