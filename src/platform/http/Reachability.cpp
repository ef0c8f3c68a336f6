#include "platform/http/Reachability.h"

#include "platform/http/UserAgent.h"

namespace flowconnect {

ReachabilityCheck::ReachabilityCheck(Gateway& gateway, const QUrl& service, QObject* parent, int deadlineMs)
    : QObject(parent)
{
    HttpRequest request;
    request.method = "GET";
    request.url = service;
    request.url.setPath(service.path() + u'/');
    request.headers = {{"Accept-Encoding", "identity"}, {"User-Agent", userAgent()}};
    m_since.start();
    m_call = gateway.send(request, {deadlineMs});
    connect(m_call, &HttpCall::finished, this,
            [this, host = service.host(), proxy = gateway.proxyNameFor(service)](const HttpReply& reply) {
                // An error status, a redirect or a long page is an answer all the same.
                const bool answered = reply.status != 0 && reply.failure != ErrorKind::ProxyLogin &&
                                      reply.failure != ErrorKind::Cancelled;
                Q_EMIT done({host, answered ? ErrorKind::None : reply.failure, reply.status, proxy,
                             reply.certificate, m_since.elapsed()});
                deleteLater();
            });
}

void ReachabilityCheck::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

} // namespace flowconnect
