#include "creation/TokenSource.h"

#include <utility>

namespace flowconnect {

TokenRequest::TokenRequest(TokenSource& source) : QObject(&source), m_source(source) {}

void TokenRequest::cancel()
{
    m_source.withdraw(this);
}

void TokenRequest::finish(const PlatformError& error)
{
    deleteLater();
    if (error.kind == ErrorKind::None) {
        Q_EMIT succeeded();
    } else {
        Q_EMIT failed(error);
    }
}

TokenRequest* TokenSource::request()
{
    auto* const request = new TokenRequest(*this);
    m_waiting.append(request);
    if (m_waiting.size() == 1) {
        fetch();
    }
    return request;
}

void TokenSource::settle(const PlatformError& error)
{
    const QList<QPointer<TokenRequest>> waiting = std::exchange(m_waiting, {});
    for (const QPointer<TokenRequest>& request : waiting) {
        if (request) {
            request->finish(error);
        }
    }
}

void TokenSource::withdraw(TokenRequest* request)
{
    if (!m_waiting.removeOne(request)) {
        return; // it has its answer
    }
    PlatformError error;
    error.kind = ErrorKind::Cancelled;
    QMetaObject::invokeMethod(
        request, [request, error] { request->finish(error); }, Qt::QueuedConnection);
    if (m_waiting.isEmpty()) {
        abandon();
    }
}

} // namespace flowconnect
