#pragma once

#include "practice/http/Misbehaviour.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace flowconnect::practice {

class MisbehaviourPlan;
class RequestLog;

/// A TCP connection from a client, with what is known about the request on it.
class WireSocket : public QTcpSocket
{
    Q_OBJECT

public:
    using QTcpSocket::QTcpSocket;

    bool awaitsRequest = true;  ///< the next bytes begin a new request
    bool requestLogged = false; ///< the request being read is in the log
};

/// The QTcpServer that QHttpServer is bound to: it accepts the connections and lets QHttpServer speak HTTP on
/// them. It is here because QHttpServer can't misbehave: nothing in it drops a connection unread, writes
/// garbage, or (before Qt 6.5) tells whose request a handler gets. Its slot is connected to each socket's
/// readyRead first, so that it sees a request's first bytes before QHttpServer does, and counts requests
/// that QHttpServer never hears of. `plan` and `log` must outlive it.
class WireServer : public QTcpServer
{
    Q_OBJECT

public:
    WireServer(MisbehaviourPlan& plan, RequestLog& log, QObject* parent = nullptr);

    /// The connection whose readyRead is being delivered just now: the HTTP server calls its handlers from
    /// within it and (before Qt 6.5) does not tell them whose request it is.
    QPointer<WireSocket> speaking() const { return m_speaking; }

    /// Notes a request unless that has happened already.
    void logRequest(WireSocket& socket, const QByteArray& method, const QString& path);

    /// The answer to the current request has been given: the next bytes begin a new one.
    static void requestAnswered(WireSocket& socket);

    /// Writes these bytes, ends the connection, and keeps the HTTP server from seeing any more of it.
    static void breakOff(WireSocket& socket, const QByteArray& lastBytes);

    /// Ends the connection with whatever that kind of misbehaviour wants on it, and keeps the HTTP server
    /// from seeing any more of it.
    static void breakOff(WireSocket& socket, const Misbehaviour& misbehaviour);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void onReadyRead(WireSocket& socket);

    MisbehaviourPlan& m_plan;
    RequestLog& m_log;
    QPointer<WireSocket> m_speaking;
};

} // namespace flowconnect::practice
