#pragma once

#include "support/HttpMessage.h"
#include "support/ServerStep.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QPair>

#include <functional>
#include <optional>

namespace flowconnect::test {

/// What a ScriptedServer counts.
struct ServerCounts
{
    int connections = 0;
    int openConnections = 0;
    int handshakes = 0;
    int failedHandshakes = 0;
    qint64 bytesSent = 0;
};

/// The part of a ScriptedServer that both threads see: the plan of what to do, and the record of what came.
/// Each function locks; the handler is called without the lock.
class ServerScript
{
public:
    void serve(const Step& step);
    void enqueue(const Step& step);
    void enqueueFor(const QByteArray& method, const QByteArray& path, const Step& step);
    void setHandler(std::function<Step(const HttpRequest&)> handler);

    /// The next POST gets this step as soon as its first bytes arrive; it is not counted as a request.
    void enqueueEarly(const Step& step);

    /// The step for a request of which no more than `firstBytes` has been read, if it has one; that is used
    /// up then.
    std::optional<Step> takeEarly(const QByteArray& firstBytes);
    /// Records the request and gives its step.
    Step record(const HttpRequest& request);
    /// Changes the counts, e.g. `change([](ServerCounts& counts) { ++counts.handshakes; })`.
    void change(const std::function<void(ServerCounts&)>& changeCounts);

    QList<HttpRequest> requests() const;
    ServerCounts counts() const;
    void resetCounts();

private:
    using Route = QPair<QByteArray, QByteArray>;

    mutable QMutex m_mutex;
    Step m_default = Step::answer(404);
    QList<Step> m_queue;
    QList<Step> m_early;
    QHash<Route, QList<Step>> m_routes;
    std::function<Step(const HttpRequest&)> m_handler;
    QList<HttpRequest> m_requests;
    ServerCounts m_counts;
};

} // namespace flowconnect::test
