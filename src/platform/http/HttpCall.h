#pragma once

#include "platform/http/HttpMessage.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkProxy;
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

    /// Sends `request` at once, by the name of its method; what is not isSendable() ends with
    /// ErrorKind::NotSent. No body is re-sent, no redirect is followed, no TLS error is passed over.
    /// `proxy` is the one that `manager` goes by: what can't be reached is then the proxy. Where nothing
    /// could be sent for some seconds, it is asked whether it hangs up (see ProxyProbe).
    HttpCall(QNetworkAccessManager& manager, const HttpRequest& request, const QSslConfiguration& tls,
             const QNetworkProxy& proxy, HttpLimits limits, QObject* parent);
    ~HttpCall() override;

    /// Ends the call now; finished() follows with ErrorKind::Cancelled. No effect on a call that has ended.
    void cancel();

Q_SIGNALS:
    void stageChanged(flowconnect::HttpCall::Stage stage);
    void finished(const flowconnect::HttpReply& reply);

private:
    void begin(QNetworkAccessManager& manager, const HttpRequest& request, const QSslConfiguration& tls);
    void watch(QNetworkAccessManager& manager, const QUrl& url);
    void watchProxy(const QNetworkProxy& proxy, const QUrl& url);
    void refuse();
    bool mayHaveLeft() const;
    ErrorKind failureOf(int status) const;
    void drain();
    void stop(ErrorKind why);
    void conclude();

    HttpLimits m_limits;
    bool m_byProxy;
    bool m_changesWithoutBody = false; ///< a PUT or DELETE without a body
    bool m_requestSent = false;        ///< as Qt tells
    bool m_encrypted = false;          ///< TLS stands, so the proxy has let us through
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    OneShotBody* m_body = nullptr; // owned by the reply
    QByteArray m_received;
    QList<QSslError> m_sslErrors;
    ErrorKind m_stopped = ErrorKind::None; // why we ended it ourselves: Qt's own code differs by version
    bool m_concluded = false;
};

} // namespace flowconnect
