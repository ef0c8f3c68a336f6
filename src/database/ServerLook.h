#pragma once

#include "plugins/check/CertificateFacts.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>

namespace flowconnect {

/// What a second look at a server found.
struct LookResult
{
    /// To PostgreSQL's question for encryption.
    enum class Reply {
        None, ///< not asked, or no answer in time
        Yes,
        No,
        Other,  ///< no answer that PostgreSQL gives
        HungUp, ///< the connection was closed or reset, or not taken at all
    };

    Reply reply = Reply::None;
    bool speaksHttp = false;      ///< a web server: it answered an HTTP request
    CertificateFacts certificate; ///< empty: none was seen

    bool operator==(const LookResult&) const = default;
};

/// Looks at what libpq does not tell: whose certificate a PostgreSQL server shows, or whether it is a web
/// server. On connections of its own on which nothing secret is ever sent: TLS's handshake after PostgreSQL's
/// SSLRequest (PostgreSQL documentation 55.2.10), or one bare HTTP request. Nothing blocks. Ends exactly once
/// with done(), after `limitMs` at the latest, then deletes itself; deleting it earlier breaks it off.
class ServerLook : public QObject
{
    Q_OBJECT

public:
    ServerLook(const QHostAddress& address, quint16 port, QObject* parent);
    ~ServerLook() override;

    /// `name` as typed, against which the certificate is held; `authorities` all that are trusted.
    void beginTls(const QString& name, const QList<QSslCertificate>& authorities, int limitMs);
    void beginHttp(int limitMs);

Q_SIGNALS:
    void done(const flowconnect::LookResult& result);

private:
    void begin(int limitMs);
    void takeReply();
    void takeErrors(const QList<QSslError>& errors);
    void hangUp();
    void end();

    QHostAddress m_address;
    quint16 m_port;
    QSslSocket m_socket;
    QTimer m_limit;
    QByteArray m_answer;
    LookResult m_result;
    bool m_asksForTls = false;
    bool m_ended = false;
};

} // namespace flowconnect
