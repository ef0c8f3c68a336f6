#pragma once

#include "practice/http/Answer.h"
#include "practice/http/Call.h"
#include "practice/http/Misbehaviour.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QHttpServer;

namespace flowconnect::practice {

class MisbehaviourPlan;
class RequestLog;
class WireServer;
class WireSocket;

/// Speaks HTTP on a loopback port and hands each request on as a Call. The services behind it know neither
/// QHttpServer, whose interface differs between 6.4, 6.5 and 6.8, nor misbehaviour: what is planned on the
/// level of HTTP (late, another answer) happens here, below it (dropped, garbage) in WireServer. `plan` and
/// `log` must outlive it.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Call&, const Reply&)>;

    HttpFront(MisbehaviourPlan& plan, RequestLog& log, QObject* parent);
    ~HttpFront() override;

    /// Listens on 127.0.0.1, on a port that the system chooses. False when that fails; `error()` says why.
    bool listen();

    /// The port, after listen().
    quint16 port() const;

    /// The system's words on why listen() failed.
    QString error() const;

    /// Who executes the requests.
    void setHandler(Handler handler);

private:
    void receive(const Call& call, const QPointer<WireSocket>& socket, const Reply& send);
    void execute(const Call& call, const Misbehaviour& misbehaviour, const QPointer<WireSocket>& socket,
                 const Reply& send);

    MisbehaviourPlan& m_plan;
    std::unique_ptr<QHttpServer> m_http;
    WireServer* m_wire = nullptr; ///< owned by m_http
    Handler m_handler;
};

} // namespace flowconnect::practice
