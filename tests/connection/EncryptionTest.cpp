#include "connection/Encryption.h"
#include "connection/Authentication.h"
#include "connection/ConnectionPayload.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

ConnectionDraft shopWithPlainPassword()
{
    ConnectionDraft draft;
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = u"secret"_s;
    return draft;
}

const QString bare = u"Server=db.example.com;Database=shop;Port=5432;UID=reader;Password=secret"_s;

} // namespace

/// Encryption and the choice of authentication, as they are sent.
class EncryptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWritten_data();
    void isWritten();
    void hasDefaults();
    void readsOthersWords();
    void followsWishes();
};

void EncryptionTest::isWritten_data()
{
    QTest::addColumn<Encryption>("encryption");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("sslMode");
    QTest::newRow("off") << Encryption::Off << QString() << u"Disable"_s;
    QTest::newRow("prefer") << Encryption::Prefer << u";EncryptionMethod=6;ValidateServerCertificate=0"_s
                            << u"Prefer"_s;
    QTest::newRow("require") << Encryption::Require << u";EncryptionMethod=1;ValidateServerCertificate=0"_s
                             << u"Require"_s;
    QTest::newRow("certificate") << Encryption::VerifyCertificate
                                 << u";EncryptionMethod=1;ValidateServerCertificate=1"_s << u"Verify Ca"_s;
    QTest::newRow("host") << Encryption::VerifyHost << u";EncryptionMethod=1;ValidateServerCertificate=1"_s
                          << u"Verify Full"_s;
}

void EncryptionTest::isWritten()
{
    QFETCH(const Encryption, encryption);
    QFETCH(const QString, suffix);
    QFETCH(const QString, sslMode);
    ConnectionDraft draft = shopWithPlainPassword();
    draft.encryption = encryption;
    QCOMPARE(connectionString(draft), QString(bare + suffix));
    draft.authentication = AuthenticationWish::Basic;
    const QJsonObject basic = connectionPayload(ReadyConnection(draft));
    QCOMPARE(basic.value(u"auth"_s).toObject().value(u"params"_s).toObject().value(u"sslMode"_s).toString(),
             sslMode);
}

void EncryptionTest::hasDefaults()
{
    ConnectionDraft draft = shopWithPlainPassword();
    QCOMPARE(encryptionOf(draft), Encryption::Require);
    draft.destination = Destination::Practice;
    QCOMPARE(encryptionOf(draft), Encryption::Prefer);
    draft.encryption = Encryption::Off;
    QCOMPARE(encryptionOf(draft), Encryption::Off);
}

void EncryptionTest::readsOthersWords()
{
    for (const Encryption encryption : {Encryption::Off, Encryption::Prefer, Encryption::Require,
                                        Encryption::VerifyCertificate, Encryption::VerifyHost}) {
        QCOMPARE(encryptionFromText(sslModeOf(encryption)), encryption); // what is saved is read again
    }
    QCOMPARE(encryptionFromText(u"verify-full"_s), Encryption::VerifyHost);
    QCOMPARE(encryptionFromText(u"VerifyCA"_s), Encryption::VerifyCertificate);
    QCOMPARE(encryptionFromText(u"true"_s), Encryption::Require);
    QCOMPARE(encryptionFromText(u"6"_s), Encryption::Prefer);
    QCOMPARE(encryptionFromText(u"allow"_s), Encryption::Prefer);
    QCOMPARE(encryptionFromText(u"magic"_s), Encryption::Default);
    QCOMPARE(encryptionFromText({}), Encryption::Default);
}

void EncryptionTest::followsWishes()
{
    ConnectionDraft draft = shopWithPlainPassword();
    QCOMPARE(chooseAuthentication(draft).kind, AuthenticationKind::ConnectionString);
    draft.authentication = AuthenticationWish::Basic;
    QCOMPARE(chooseAuthentication(draft).reason, BasicReason::Wish);
    draft.authentication = AuthenticationWish::ConnectionString;
    QCOMPARE(chooseAuthentication(draft).kind, AuthenticationKind::ConnectionString);
    draft.encryption = Encryption::VerifyHost;
    QCOMPARE(chooseAuthentication(draft).reason, BasicReason::HostName);
    draft.password = u"a;b"_s;
    QCOMPARE(chooseAuthentication(draft).reason, BasicReason::Value);
}

FLOWCONNECT_TEST(EncryptionTest)
#include "EncryptionTest.moc"
