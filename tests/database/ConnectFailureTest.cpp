#include "database/ConnectFailure.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace flowconnect;

/// libpq's messages, as PostgreSQL 15 and its library make them, in several languages.
class ConnectFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMessages_data();
    void readsMessages();
};

void ConnectFailureTest::readsMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<CheckStage>("stage");
    QTest::addColumn<CheckFailure>("failure");
    const QByteArray at = "connection to server at \"db.example.com\" (192.0.2.1), port 5432 failed: ";
    const QByteArray noRule = at + "FATAL:  28000: no pg_hba.conf entry for host \"192.0.2.9\", user \"a\", "
                                   "database \"b\", no encryption\n"
                                   "LOCATION:  ClientAuthentication, auth.c:543\n";
    const QByteArray wrong = at + "FATAL:  28P01: password authentication failed for user \"a\"\n"
                                  "LOCATION:  auth_failed, auth.c:326\n";
    QTest::newRow("no rule") << noRule << CheckStage::SignIn << CheckFailure::NoAccessRule;
    QTest::newRow("password") << wrong << CheckStage::SignIn << CheckFailure::WrongPassword;
    QTest::newRow("password, then without encryption no rule")
        << wrong + noRule << CheckStage::SignIn << CheckFailure::WrongPassword;
    QTest::newRow("no rule, then the password")
        << noRule + wrong << CheckStage::SignIn << CheckFailure::WrongPassword;
    QTest::newRow("no role") << at + "FATAL:  28000: role \"a\" does not exist\nLOCATION:  "
                                     "InitializeSessionUserId, miscinit.c:747\n"
                             << CheckStage::SignIn << CheckFailure::NoSuchRole;
    QTest::newRow("in German") << at + "FATAL:  28000: Rolle »a« existiert nicht\nORT:  "
                                       "InitializeSessionUserId, miscinit.c:747\n"
                               << CheckStage::SignIn << CheckFailure::NoSuchRole;
    QTest::newRow("a user name that looks like a code")
        << at + "FATAL:  3D000: database \":  28P01: \" does not exist\nLOCATION:  InitPostgres, "
                "postinit.c:943\n"
        << CheckStage::SignIn << CheckFailure::NoDatabase;
    QTest::newRow("other method") << at + "FATAL:  28000: Peer authentication failed\nLOCATION:  "
                                          "auth_failed, auth.c:326\n"
                                  << CheckStage::SignIn << CheckFailure::NotAllowed;
    QTest::newRow("a code only") << at + "FATAL:  53300: x\n" << CheckStage::SignIn << CheckFailure::TooMany;
    QTest::newRow("unknown code") << at + "FATAL:  XX000: certificate\n"
                                  << CheckStage::SignIn << CheckFailure::Dropped;
    QTest::newRow("refused") << at + "Connection refused\n" << CheckStage::Reach << CheckFailure::Refused;
    QTest::newRow("unknown words while reaching") << at + "連線被拒\n"
                                                  << CheckStage::Reach << CheckFailure::Refused;
    QTest::newRow("unknown words while encrypting") << at + "SSL-Fehler\n"
                                                    << CheckStage::Encrypt << CheckFailure::TlsFailed;
    QTest::newRow("nothing") << QByteArray() << CheckStage::SignIn << CheckFailure::Dropped;
}

void ConnectFailureTest::readsMessages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const CheckStage, stage);
    QFETCH(const CheckFailure, failure);
    QCOMPARE(connectFailure(message, stage), failure);
}

FLOWCONNECT_TEST(ConnectFailureTest)
#include "ConnectFailureTest.moc"
