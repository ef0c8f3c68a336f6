#include "support/ServerScript.h"

#include <QMutexLocker>

#include <utility>

namespace flowconnect::test {

void ServerScript::serve(const Step& step)
{
    const QMutexLocker lock(&m_mutex);
    m_default = step;
}

void ServerScript::enqueue(const Step& step)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.append(step);
}

void ServerScript::enqueueFor(const QByteArray& method, const QByteArray& path, const Step& step)
{
    const QMutexLocker lock(&m_mutex);
    m_routes[{method, path}].append(step);
}

void ServerScript::setHandler(std::function<Step(const HttpRequest&)> handler)
{
    const QMutexLocker lock(&m_mutex);
    m_handler = std::move(handler);
}

void ServerScript::enqueueEarly(const Step& step)
{
    const QMutexLocker lock(&m_mutex);
    m_early.append(step);
}

std::optional<Step> ServerScript::takeEarly(const QByteArray& firstBytes)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_early.isEmpty() && firstBytes.startsWith("POST ")) {
        return m_early.takeFirst();
    }
    if (!m_queue.isEmpty()) {
        return m_queue.constFirst().kind == Step::CloseBeforeReading ? std::optional(m_queue.takeFirst())
                                                                     : std::nullopt;
    }
    const bool always = !m_handler && m_routes.isEmpty() && m_default.kind == Step::CloseBeforeReading;
    return always ? std::optional(m_default) : std::nullopt;
}

Step ServerScript::record(const HttpRequest& request)
{
    std::function<Step(const HttpRequest&)> handler;
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        const auto route = m_routes.find({request.method, request.path()});
        if (route != m_routes.end()) {
            const Step step = route->takeFirst();
            if (route->isEmpty()) {
                m_routes.erase(route);
            }
            return step;
        }
        if (!m_queue.isEmpty()) {
            return m_queue.takeFirst();
        }
        if (!m_handler) {
            return m_default;
        }
        handler = m_handler;
    }
    return handler(request);
}

void ServerScript::change(const std::function<void(ServerCounts&)>& changeCounts)
{
    const QMutexLocker lock(&m_mutex);
    changeCounts(m_counts);
}

QList<HttpRequest> ServerScript::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

ServerCounts ServerScript::counts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counts;
}

void ServerScript::resetCounts()
{
    const QMutexLocker lock(&m_mutex);
    m_requests.clear();
    m_counts = ServerCounts{.openConnections = m_counts.openConnections};
}

} // namespace flowconnect::test
