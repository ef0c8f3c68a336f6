#pragma once

#include "support/CertificateAuthority.h"
#include "support/HttpMessage.h"
#include "support/ServerScript.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace flowconnect::test {

/// One connection of a ScriptedServer, in the server's thread: reads requests, and carries out their steps
/// one after the other. Deletes itself when the connection has ended.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket `descriptor`; `leaf` is null for a server without TLS, `number` counts from 1.
    ServerConnection(qintptr descriptor, const Leaf* leaf, int number, std::shared_ptr<ServerScript> script,
                     QObject* parent);
    ~ServerConnection() override;

    /// Closes in an orderly way once everything written has been sent.
    void close();

private:
    void startTls(const Leaf& leaf);
    void readMore();
    void handleRequests();
    void act(const Step& step);
    void writeTrickle();
    void writeEndless();
    void finishStep();
    void reset();
    void countSent(qint64 bytes);
    void ended();
    qint64 waitingBytes() const;

    std::unique_ptr<QTcpSocket> m_socket;
    std::shared_ptr<ServerScript> m_script;
    HttpRequestReader m_reader;
    QTimer m_timer; ///< delays and portions
    Step m_step;
    qsizetype m_written = 0; ///< Trickle: bytes of the answer so far; Endless: of the pattern
    int m_number;
    bool m_busy = false;        ///< a step is being carried out
    bool m_closing = false;     ///< no more requests
    bool m_deaf = false;        ///< what arrives is passed over: the request's end did not matter
    bool m_lastRequest = false; ///< the client asked for the end of the connection
    bool m_encrypted = false;
    bool m_ended = false;
};

} // namespace flowconnect::test
