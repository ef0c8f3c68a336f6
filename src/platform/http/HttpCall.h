#pragma once

#include "platform/http/HttpMessage.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace flowconnect {

class OneShotBody;

/// One request on its way. It ends exactly once with finished(), at the latest at its deadline, and then
/// deletes itself.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Connecting, ///< finding and reaching the host, TLS
        Waiting,    ///< the request is out, the answer is awaited
    };

    /// Sends `request` at once. Nothing is re-sent, no redirect is followed, no TLS error is passed over.
    /// `byProxy`: what can't be reached is then the proxy.
    HttpCall(QNetworkAccessManager& manager, const HttpRequest& request, const QSslConfiguration& tls,
             bool byProxy, HttpLimits limits, QObject* parent);
    ~HttpCall() override;

    /// Ends the call now; finished() follows with ErrorKind::Cancelled. No effect on a call that has ended.
    void cancel();

Q_SIGNALS:
    void stageChanged(flowconnect::HttpCall::Stage stage);
    void finished(const flowconnect::HttpReply& reply);

private:
    void drain();
    void stop(ErrorKind why);
    void conclude();

    HttpLimits m_limits;
    bool m_byProxy;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    OneShotBody* m_body = nullptr; // owned by the reply
    QByteArray m_received;
    QList<QSslError> m_sslErrors;
    ErrorKind m_stopped = ErrorKind::None; // why we ended it ourselves: Qt's own code differs by version
    bool m_concluded = false;
};

} // namespace flowconnect
