#pragma once

#include "creation/Attempt.h"
#include "platform/FlowService.h"

namespace flowconnect {

/// The one step that creates: the POST of an attempt, at most one for each attempt. It ends once, with
/// created() or failed().
class CreationPost : public QObject
{
    Q_OBJECT

public:
    /// `service` outlives the step.
    explicit CreationPost(FlowService& service, QObject* parent = nullptr);

    /// Sends the request of `attempt`, which has validated and is in the journal. Does nothing for an attempt
    /// that was sent before.
    void send(const Attempt& attempt, HttpLimits limits);
    /// Ends the call; failed() follows and tells whether the request may be out.
    void cancel();

Q_SIGNALS:
    void stageChanged(flowconnect::HttpCall::Stage stage);
    void created(const flowconnect::ConnectionReceipt& receipt);
    void failed(const flowconnect::PlatformError& error);

private:
    FlowService& m_service;
    QPointer<CreateConnectionCall> m_call;
    QString m_sent; ///< the attempt that was sent last
};

} // namespace flowconnect
