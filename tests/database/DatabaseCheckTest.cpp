#include "database/DatabaseCheckRunner.h"
#include "support/CertificateAuthority.h"
#include "support/PostgresCluster.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

struct End
{
    CheckResult result;
    QList<CheckStage> stages;
    qint64 longestPauseMs = 0; ///< of the event loop
};

End run(const ConnectionDraft& draft, int limitMs = 10'000, int cancelAfterMs = -1)
{
    End end;
    bool ended = false;
    DatabaseCheckRunner check;
    QObject::connect(&check, &DatabaseCheckRunner::stageChanged, &check,
                     [&end](CheckStage stage) { end.stages.append(stage); });
    QObject::connect(&check, &DatabaseCheckRunner::done, &check, [&end, &ended](const CheckResult& result) {
        end.result = result;
        ended = true;
    });
    check.start(draft, limitMs);
    QElapsedTimer since;
    since.start();
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart,
                     [&end, &since] { end.longestPauseMs = qMax(end.longestPauseMs, since.restart()); });
    heart.start(5);
    if (cancelAfterMs >= 0) {
        QTimer::singleShot(cancelAfterMs, &check, &DatabaseCheckRunner::cancel);
    }
    (void)QTest::qWaitFor([&ended] { return ended; }, 15'000);
    return end;
}

} // namespace

/// The check from this computer against real servers, and against what is none.
class DatabaseCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void succeeds_data();
    void succeeds();
    void tellsTheCause_data();
    void tellsTheCause();
    void tellsWhatIsNoPostgres();
    void endsInTimeAndAtOnce();

private:
    ConnectionDraft draftFor(const test::PostgresCluster& cluster) const
    {
        ConnectionDraft draft;
        draft.server = u"127.0.0.1"_s;
        draft.port = QString::number(cluster.port());
        draft.database = u"shop"_s;
        draft.userName = u"reader"_s;
        draft.password = u"pa;ss'7f3e"_s;
        draft.encryption = Encryption::Off;
        return draft;
    }
    static bool fill(test::PostgresCluster& cluster)
    {
        return cluster.start() && cluster.createRole(u"reader"_s, u"pa;ss'7f3e"_s) &&
               cluster.createDatabase(u"shop"_s) &&
               cluster.execute(u"CREATE TABLE orders(id int); CREATE TABLE hidden(id int); "
                               "GRANT SELECT ON orders TO reader;"_s,
                               u"shop"_s);
    }

    test::CertificateAuthority m_authority;
    test::PostgresCluster m_plain;
    test::PostgresCluster m_tls;
};

void DatabaseCheckTest::initTestCase()
{
    if (!test::PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL's programs are not on this computer");
    }
    m_plain.addAccessRule(u"host forbidden all all reject"_s);
    m_plain.addAccessRule(u"host all stranger all reject"_s);
    QVERIFY2(fill(m_plain), qPrintable(m_plain.errorText()));
    QVERIFY(m_plain.execute(u"CREATE ROLE narrow LOGIN PASSWORD 'x' CONNECTION LIMIT 0"_s));
    const test::Leaf leaf = m_authority.issue();
    m_tls.setTls(leaf.certificatePem(), leaf.keyPem());
    QVERIFY2(fill(m_tls), qPrintable(m_tls.errorText()));
}

void DatabaseCheckTest::succeeds_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Encryption>("encryption");
    QTest::newRow("plain, off") << false << Encryption::Off;
    QTest::newRow("plain, prefer") << false << Encryption::Prefer;
    QTest::newRow("TLS, prefer") << true << Encryption::Prefer;
    QTest::newRow("TLS, require") << true << Encryption::Require;
    QTest::newRow("TLS, off") << true << Encryption::Off;
}

void DatabaseCheckTest::succeeds()
{
    QFETCH(const bool, tls);
    QFETCH(const Encryption, encryption);
    ConnectionDraft draft = draftFor(tls ? m_tls : m_plain);
    draft.encryption = encryption;
    const End end = run(draft);
    QCOMPARE(end.result.failure, CheckFailure::None);
    QCOMPARE(end.result.tables, 1);
    QVERIFY(!end.result.serverVersion.isEmpty());
    const bool encrypted = tls && encryption != Encryption::Off;
    QCOMPARE(end.result.tlsVersion.startsWith(u"TLSv1."_s), encrypted);
    QCOMPARE(!end.result.cipher.isEmpty(), encrypted);
    QCOMPARE(end.stages.constFirst(), CheckStage::FindName);
    QCOMPARE(end.stages.constLast(), CheckStage::Tables);
    QCOMPARE(end.stages.contains(CheckStage::Encrypt), encryption != Encryption::Off);
    QVERIFY2(end.longestPauseMs < 50, qPrintable(QString::number(end.longestPauseMs)));
}

void DatabaseCheckTest::tellsTheCause_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<CheckFailure>("failure");
    QTest::addColumn<CheckStage>("stage");
    QTest::newRow("password") << u"password"_s << CheckFailure::WrongPassword << CheckStage::SignIn;
    QTest::newRow("role") << u"role"_s << CheckFailure::WrongPassword << CheckStage::SignIn;
    QTest::newRow("database") << u"database"_s << CheckFailure::NoDatabase << CheckStage::SignIn;
    QTest::newRow("pg_hba") << u"pg_hba"_s << CheckFailure::NotAllowed << CheckStage::SignIn;
    QTest::newRow("limit") << u"limit"_s << CheckFailure::TooMany << CheckStage::SignIn;
    QTest::newRow("no TLS") << u"tls"_s << CheckFailure::NoTls << CheckStage::Encrypt;
    QTest::newRow("unknown CA") << u"ca"_s << CheckFailure::Certificate << CheckStage::Encrypt;
    QTest::newRow("unknown CA, host name") << u"host"_s << CheckFailure::Certificate << CheckStage::Encrypt;
    QTest::newRow("refused") << u"port"_s << CheckFailure::Refused << CheckStage::Reach;
    QTest::newRow("name") << u"name"_s << CheckFailure::NameUnknown << CheckStage::FindName;
}

void DatabaseCheckTest::tellsTheCause()
{
    QFETCH(const QString, what);
    QFETCH(const CheckFailure, failure);
    QFETCH(const CheckStage, stage);
    ConnectionDraft draft = draftFor(what == u"ca"_s || what == u"host"_s ? m_tls : m_plain);
    if (what == u"password"_s) {
        draft.password = u"wrong"_s;
    } else if (what == u"role"_s) {
        draft.userName = u"nobody"_s;
    } else if (what == u"database"_s) {
        draft.database = u"gone"_s;
    } else if (what == u"pg_hba"_s) {
        draft.userName = u"stranger"_s;
    } else if (what == u"limit"_s) {
        draft.userName = u"narrow"_s;
        draft.password = u"x"_s;
    } else if (what == u"tls"_s) {
        draft.encryption = Encryption::Require;
    } else if (what == u"ca"_s) {
        draft.encryption = Encryption::VerifyCertificate;
    } else if (what == u"host"_s) {
        draft.encryption = Encryption::VerifyHost;
    } else if (what == u"port"_s) {
        draft.port = u"1"_s;
    } else {
        draft.server = u"nowhere.invalid"_s;
    }
    const End end = run(draft);
    QCOMPARE(end.result.failure, failure);
    QCOMPARE(end.result.stage, stage);
    QVERIFY2(end.longestPauseMs < 50, qPrintable(QString::number(end.longestPauseMs)));
}

void DatabaseCheckTest::tellsWhatIsNoPostgres()
{
    test::ScriptedServer http;
    ConnectionDraft draft = draftFor(m_plain);
    draft.port = QString::number(http.port());
    for (const Encryption encryption : {Encryption::Require, Encryption::Off}) {
        draft.encryption = encryption;
        const End end = run(draft, 2'000); // an HTTP server waits for the end of a line that never comes
        QVERIFY(end.result.failure == CheckFailure::NotPostgres ||
                end.result.failure == CheckFailure::TimedOut || end.result.failure == CheckFailure::Dropped);
    }
}

void DatabaseCheckTest::endsInTimeAndAtOnce()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ConnectionDraft draft = draftFor(m_plain);
    draft.port = QString::number(silent.serverPort());
    QElapsedTimer since;
    since.start();
    QCOMPARE(run(draft, 300).result.failure, CheckFailure::TimedOut);
    QVERIFY(since.elapsed() < 2'000);
    since.restart();
    QCOMPARE(run(draft, 10'000, 50).result.failure, CheckFailure::Cancelled);
    QVERIFY(since.elapsed() < 2'000);
}

QTEST_GUILESS_MAIN(DatabaseCheckTest)
#include "DatabaseCheckTest.moc"
