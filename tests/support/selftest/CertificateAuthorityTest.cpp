#include "support/CertificateAuthority.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

class CertificateAuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsItsOwn();
    void acceptsByName();
    void refuses_data();
    void refuses();
    void describesItsLeaves();
    void writesItsFile();

private:
    /// Connects to `server` as `host` and gives the errors of the certificate check; UnspecifiedError if
    /// these and the outcome do not agree.
    static QList<QSslError::SslError> errorsAt(const ScriptedServer& server, const QSslCertificate& trusted,
                                               const QString& host = u"127.0.0.1"_s);

    CertificateAuthority m_authority;
};

QList<QSslError::SslError> CertificateAuthorityTest::errorsAt(const ScriptedServer& server,
                                                              const QSslCertificate& trusted,
                                                              const QString& host)
{
    QSslSocket client;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({trusted});
    client.setSslConfiguration(configuration);
    QList<QSslError::SslError> errors;
    connect(&client, &QSslSocket::sslErrors, &client, [&errors](const QList<QSslError>& found) {
        for (const QSslError& error : found) {
            errors += error.error();
        }
    });
    QSignalSpy encrypted(&client, &QSslSocket::encrypted);
    client.connectToHostEncrypted(u"127.0.0.1"_s, server.port(), host);
    const bool decided = QTest::qWaitFor(
        [&] { return !encrypted.isEmpty() || client.error() != QAbstractSocket::UnknownSocketError; });
    client.disconnectFromHost(); // in an orderly way, so that the server too sees the end of the handshake
    const bool ended = QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; });
    return decided && ended && encrypted.isEmpty() == !errors.isEmpty()
               ? errors
               : QList<QSslError::SslError>{QSslError::UnspecifiedError};
}

void CertificateAuthorityTest::acceptsItsOwn()
{
    const ScriptedServer server(m_authority.issue());
    QCOMPARE(errorsAt(server, m_authority.certificate()), QList<QSslError::SslError>());
    QTRY_COMPARE(server.handshakeCount(), 1);
    QCOMPARE(server.failedHandshakeCount(), 0);
}

void CertificateAuthorityTest::acceptsByName()
{
    LeafRequest request;
    request.dnsNames = {u"first.example"_s, u"second.example"_s};
    const ScriptedServer server(m_authority.issue(request));
    QCOMPARE(errorsAt(server, m_authority.certificate(), u"second.example"_s), QList<QSslError::SslError>());
}

void CertificateAuthorityTest::refuses_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QSslError::SslError>("expected");
    QTest::newRow("expired") << 0 << QSslError::CertificateExpired;
    QTest::newRow("wrong host") << 1 << QSslError::HostNameMismatch;
    QTest::newRow("unknown authority") << 2 << QSslError::UnableToGetLocalIssuerCertificate;
    QTest::newRow("self-signed") << 3 << QSslError::SelfSignedCertificate;
}

void CertificateAuthorityTest::refuses()
{
    QFETCH(int, which);
    QFETCH(QSslError::SslError, expected);
    const QList<Leaf> leaves{m_authority.issueExpired(), m_authority.issueForWrongHost(),
                             CertificateAuthority::issueByStranger(),
                             CertificateAuthority::issueSelfSigned()};
    QVERIFY(leaves.at(which).isValid());
    const ScriptedServer server(leaves.at(which));
    const QList<QSslError::SslError> errors = errorsAt(server, m_authority.certificate());
    QVERIFY2(errors.contains(expected), qPrintable(QString::number(errors.value(0))));
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(server.requestCount(), 0);
}

void CertificateAuthorityTest::describesItsLeaves()
{
    const Leaf leaf = m_authority.issue();
    // The verification from the other side: the chain as such, without any connection.
    QVERIFY(QSslCertificate::verify({leaf.certificate, m_authority.certificate()}).size() >
            0); // no system authority
    QCOMPARE(leaf.certificate.issuerDisplayName(), m_authority.certificate().subjectDisplayName());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(leaf.certificate.effectiveDate() < now);
    QVERIFY(leaf.certificate.expiryDate() > now);
    QCOMPARE(leaf.key.algorithm(), QSsl::Ec);
    QVERIFY(leaf.keyPem().startsWith("-----BEGIN EC PRIVATE KEY-----"));
}

void CertificateAuthorityTest::writesItsFile()
{
    const QTemporaryDir directory;
    const QString path = m_authority.writeCaFile(directory.path());
    QCOMPARE(QSslCertificate::fromPath(path), QList<QSslCertificate>{m_authority.certificate()});
    QVERIFY(m_authority.writeCaFile(directory.filePath(u"no/such/directory"_s)).isEmpty());
}

FLOWCONNECT_TEST(CertificateAuthorityTest)
#include "CertificateAuthorityTest.moc"
