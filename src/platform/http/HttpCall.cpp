#include "platform/http/HttpCall.h"

#include "platform/http/NetworkFailure.h"
#include "platform/http/OneShotBody.h"
#include "platform/http/ProxyProbe.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <utility>

namespace flowconnect {

namespace {

constexpr qint64 readBuffer = 256 * 1024; // bytes Qt holds before it stops reading from the socket
constexpr int patienceMs = 2'000;         // a proxy leads on within less, as a rule

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
                   const QNetworkProxy& proxy, HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_limits(limits),
      m_byProxy(proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty()),
      m_deadline(this)
{
    if (!isSendable(request)) {
        QMetaObject::invokeMethod(this, &HttpCall::refuse, Qt::QueuedConnection);
        return;
    }
    begin(manager, request, tls);
    watch(manager, request.url);
    if (m_byProxy && request.url.scheme() == QStringLiteral("https")) {
        watchProxy(proxy, request.url);
    }
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(ErrorKind::TimedOut); });
    m_deadline.start(m_limits.deadlineMs);
}

void HttpCall::begin(QNetworkAccessManager& manager, const HttpRequest& request, const QSslConfiguration& tls)
{
    const QNetworkRequest prepared = prepare(request, tls);
    if (request.method != "GET" && request.method != "HEAD") {
        m_body = new OneShotBody(request.body);
        m_changesWithoutBody = request.body.isEmpty();
    }
    // Qt's own functions where it has them: with a verb of one's own it would wait for the body of a HEAD.
    if (request.method == "GET") {
        m_reply = manager.get(prepared);
    } else if (request.method == "HEAD") {
        m_reply = manager.head(prepared);
    } else if (request.method == "POST") {
        m_reply = manager.post(prepared, m_body);
    } else {
        m_reply = manager.sendCustomRequest(prepared, request.method, m_body);
    }
    if (m_body != nullptr) {
        m_body->setParent(m_reply);
    }
    m_reply->setReadBufferSize(readBuffer);
}

void HttpCall::watch(QNetworkAccessManager& manager, const QUrl& url)
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_requestSent = true;
        Q_EMIT stageChanged(Stage::Waiting);
    });
    // Of several calls that wait for one connection only the first is told what is wrong with its
    // certificate.
    connect(&manager, &QNetworkAccessManager::sslErrors, this,
            [this, host = url.host()](QNetworkReply* reply, const QList<QSslError>& errors) {
                if (reply == m_reply || reply->url().host() == host) {
                    m_sslErrors = errors;
                }
            });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QIODevice::readyRead, this, &HttpCall::drain);
    // Queued: a reply may fail inside post(), before anybody listens to this call.
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude, Qt::QueuedConnection);
}

void HttpCall::watchProxy(const QNetworkProxy& proxy, const QUrl& url)
{
    auto* const probe =
        new ProxyProbe(proxy, url.host(), static_cast<quint16>(url.port(443)), patienceMs, this);
    connect(m_reply, &QNetworkReply::encrypted, probe, &QObject::deleteLater);
    connect(m_reply, &QNetworkReply::requestSent, probe, &QObject::deleteLater);
    connect(m_reply, &QNetworkReply::finished, probe, &QObject::deleteLater);
    connect(probe, &ProxyProbe::hungUp, this, [this] {
        if (!m_encrypted && !m_requestSent && (m_body == nullptr || !m_body->wasRead())) {
            stop(ErrorKind::ProxyFailed); // seals the body: nothing leaves any more
        }
    });
}

void HttpCall::refuse()
{
    if (std::exchange(m_concluded, true)) {
        return;
    }
    HttpReply reply;
    reply.failure = ErrorKind::NotSent;
    Q_EMIT finished(reply);
    deleteLater();
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
    if (m_concluded || m_stopped != ErrorKind::None || !m_reply) {
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

bool HttpCall::mayHaveLeft() const
{
    if (!m_changesWithoutBody) {
        return m_body != nullptr && m_body->wasRead();
    }
    // Nobody sees it go: Qt's thread may have sent it when we end the call, and a lost connection does not
    // tell whether it was. Only what keeps a connection from being made is certain.
    if (m_requestSent || m_stopped != ErrorKind::None ||
        m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        return true;
    }
    switch (kindOfFailure(m_reply->error(), m_sslErrors, true)) {
    case ErrorKind::Dropped:
    case ErrorKind::TimedOut:
        return true;
    default:
        return false;
    }
}

ErrorKind HttpCall::failureOf(int status) const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_stopped != ErrorKind::None) {
        return m_stopped;
    }
    // Qt turns error statuses into error codes as well: with a status of 400 and more the answer is the news.
    if (status >= 400 && error != QNetworkReply::ProxyAuthenticationRequiredError) {
        return ErrorKind::None;
    }
    const ErrorKind failure = kindOfFailure(error, m_sslErrors, mayHaveLeft());
    // Qt has no code of its own for a proxy that is not there
    return m_byProxy && failure == ErrorKind::Unreachable ? ErrorKind::ProxyFailed : failure;
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
    reply.requestLeft = mayHaveLeft();
    if (m_stopped == ErrorKind::None) {
        m_received += m_reply->read(m_limits.longestBody + 1 - m_received.size());
        if (m_received.size() > m_limits.longestBody) {
            m_received.clear();
            m_stopped = ErrorKind::TooLarge;
        }
    }
    reply.body = m_received;
    reply.failure = failureOf(reply.status);
    m_reply->deleteLater();
    Q_EMIT finished(reply);
    deleteLater();
}

} // namespace flowconnect
