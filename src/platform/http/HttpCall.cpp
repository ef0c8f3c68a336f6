#include "platform/http/HttpCall.h"

#include "platform/http/NetworkFailure.h"
#include "platform/http/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace flowconnect {

namespace {

constexpr qint64 readBuffer = 256 * 1024; // bytes Qt holds before it stops reading from the socket

QNetworkRequest prepare(const HttpRequest& request, const QSslConfiguration& tls)
{
    QNetworkRequest prepared(request.url);
    for (const auto& [name, value] : request.headers) {
        prepared.setRawHeader(name, value);
    }
    prepared.setSslConfiguration(tls);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // One POST gains nothing from HTTP/2, and HTTP/1.1 has fewer ways to be sent twice.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return prepared;
}

} // namespace

HttpCall::HttpCall(QNetworkAccessManager& manager, const HttpRequest& request, const QSslConfiguration& tls,
                   bool byProxy, HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_limits(limits),
      m_byProxy(byProxy),
      m_deadline(this)
{
    const QNetworkRequest prepared = prepare(request, tls);
    if (request.method == "POST") {
        m_body = new OneShotBody(request.body);
        m_reply = manager.post(prepared, m_body);
        m_body->setParent(m_reply);
    } else {
        m_reply = manager.get(prepared);
    }
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { Q_EMIT stageChanged(Stage::Waiting); });
    // Of several calls that wait for one connection only the first is told what is wrong with its
    // certificate.
    connect(&manager, &QNetworkAccessManager::sslErrors, this,
            [this, host = request.url.host()](QNetworkReply* reply, const QList<QSslError>& errors) {
                if (reply == m_reply || reply->url().host() == host) {
                    m_sslErrors = errors;
                }
            });
    connect(m_reply, &QIODevice::readyRead, this, &HttpCall::drain);
    // Queued: a reply may fail inside post(), before anybody listens to this call.
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude, Qt::QueuedConnection);

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(ErrorKind::TimedOut); });
    m_deadline.start(m_limits.deadlineMs);
}

HttpCall::~HttpCall()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpCall::cancel()
{
    stop(ErrorKind::Cancelled);
}

void HttpCall::drain()
{
    if (m_stopped != ErrorKind::None) {
        return;
    }
    m_received += m_reply->read(m_limits.longestBody + 1 - m_received.size());
    if (m_received.size() > m_limits.longestBody) {
        m_received.clear();
        // Queued: aborting inside readyRead leaves Qt filling its buffers (563 MiB were measured).
        QMetaObject::invokeMethod(
            this, [this] { stop(ErrorKind::TooLarge); }, Qt::QueuedConnection);
    }
}

void HttpCall::stop(ErrorKind why)
{
    if (m_concluded || m_stopped != ErrorKind::None) {
        return;
    }
    if (m_reply->isFinished() && why != ErrorKind::TooLarge) {
        return; // it has its answer, and conclude() is on its way: that tells more than a time-out
    }
    m_stopped = why;
    if (m_body != nullptr) {
        m_body->seal(); // else a body that nobody has asked for yet could leave after this
    }
    m_reply->abort(); // emits finished(); conclude() follows, queued
}

void HttpCall::conclude()
{
    if (m_concluded || !m_reply) {
        return;
    }
    m_concluded = true;
    m_deadline.stop();
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& header : m_reply->rawHeaderPairs()) {
        reply.headers.append({header.first, header.second});
    }
    reply.certificate = m_reply->sslConfiguration().peerCertificate();
    if (reply.certificate.isNull() && !m_sslErrors.isEmpty()) {
        reply.certificate = m_sslErrors.constFirst().certificate();
    }
    reply.requestLeft = m_body != nullptr && m_body->wasRead();
    if (m_stopped == ErrorKind::None) {
        m_received += m_reply->read(m_limits.longestBody + 1 - m_received.size());
        if (m_received.size() > m_limits.longestBody) {
            m_received.clear();
            m_stopped = ErrorKind::TooLarge;
        }
    }
    reply.body = m_received;
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt turns error statuses into error codes as well: with a status of 400 and more the answer is the news.
    const bool answered = reply.status >= 400 && error != QNetworkReply::ProxyAuthenticationRequiredError;
    reply.failure = m_stopped != ErrorKind::None ? m_stopped
                    : answered                   ? ErrorKind::None
                                                 : kindOfFailure(error, m_sslErrors, reply.requestLeft);
    if (m_byProxy && reply.failure == ErrorKind::Unreachable) {
        reply.failure = ErrorKind::ProxyFailed; // Qt has no code of its own for a proxy that is not there
    }
    m_reply->deleteLater();
    Q_EMIT finished(reply);
    deleteLater();
}

} // namespace flowconnect
