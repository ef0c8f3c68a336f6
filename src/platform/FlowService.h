#pragma once

#include "platform/ConnectionReads.h"
#include "platform/CreateReply.h"
#include "platform/http/Gateway.h"

#include "connection/ConnectionDraft.h"

#include <QPointer>

namespace flowconnect {

/// One press of Create on its way. Ends exactly once, with succeeded() or failed(), then deletes itself.
class CreateConnectionCall : public QObject
{
    Q_OBJECT

public:
    CreateConnectionCall(Gateway& gateway, const QUrl& platform, const ConnectionDraft& draft,
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

/// Adobe's Flow Service (API reference:
/// https://developer.adobe.com/experience-platform-apis/references/flow-service/).
class FlowService : public QObject
{
    Q_OBJECT

public:
    explicit FlowService(Gateway& gateway, QObject* parent = nullptr);

    /// Sends `POST /connections` to `platform` once, for a draft that validated. Blanks around values are
    /// taken off first.
    CreateConnectionCall* createConnection(const QUrl& platform, const ConnectionDraft& draft,
                                           HttpLimits limits = {});
    /// The PostgreSQL connections that are called `name`, newest first, page by page: see ConnectionPageCall.
    ConnectionPageCall* listConnections(const QUrl& platform, const PlatformAccess& access,
                                        const QString& name, const QString& token,
                                        HttpLimits limits = {20'000});
    ConnectionShowCall* showConnection(const QUrl& platform, const PlatformAccess& access, const QString& id,
                                       HttpLimits limits = {20'000});

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
