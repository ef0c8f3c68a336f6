#pragma once

#include "support/ScriptedServer.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <memory>

namespace flowconnect::test {

inline const QByteArray postRequest =
    "POST /things?q=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello";
inline const QByteArray getRequest = "GET /things HTTP/1.1\r\nHost: x\r\n\r\n";

/// A ScriptedServer for each test function, with TLS if the test's row has a true column "tls".
class ServerFixture : public QObject
{
protected:
    /// The rows "TCP" and "TLS".
    static void transports()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("TCP") << false;
        QTest::newRow("TLS") << true;
    }

    /// Starts a server, in the place of one that already exists.
    void startServer(bool tls)
    {
        m_tls = tls;
        m_server =
            tls ? std::make_unique<ScriptedServer>(m_authority.issue()) : std::make_unique<ScriptedServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({m_authority.certificate()});
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    /// As startServer(), by what the row says; without rows, no TLS.
    void startServerForRow()
    {
        bool tls = false;
        if (QTest::currentDataTag() != nullptr) {
            tls = *static_cast<bool*>(QTest::qData("tls", qMetaTypeId<bool>()));
        }
        startServer(tls);
    }

    /// A connection that is ready for use; null if there is none.
    std::unique_ptr<QSslSocket> connected() const
    {
        auto client = std::make_unique<QSslSocket>();
        client->setProxy(QNetworkProxy::NoProxy);
        const QSignalSpy connectedSpy(client.get(), &QSslSocket::connected);
        const QSignalSpy encryptedSpy(client.get(), &QSslSocket::encrypted);
        if (m_tls) {
            client->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
        } else {
            client->connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        }
        const QSignalSpy& ready = m_tls ? encryptedSpy : connectedSpy;
        return QTest::qWaitFor([&ready] { return !ready.isEmpty(); }) ? std::move(client) : nullptr;
    }

    /// The connection has ended.
    static bool isClosed(const QSslSocket& client)
    {
        return client.state() == QAbstractSocket::UnconnectedState;
    }

    CertificateAuthority m_authority;
    std::unique_ptr<ScriptedServer> m_server;
    bool m_tls = false;
};

} // namespace flowconnect::test
