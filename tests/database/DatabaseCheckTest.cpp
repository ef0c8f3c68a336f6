#include "database/CheckCases.h"
#include "database/CheckRun.h"
#include "database/OneTimeDoor.h"
#include "database/StageServer.h"
#include "program/Language.h"
#include "support/CertificateAuthority.h"
#include "support/PostgresCluster.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "texts/CheckTexts.h"

#include <QTest>
#include <QtEndian>

#include <libpq-fe.h>

#include <map>
#include <memory>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::CheckCase;
using test::CheckPlan;
using test::CheckRun;
using test::runCheck;

namespace {

const QString password = QString::fromLatin1(test::checkPassword);
const QByteArray signedIn("R\0\0\0\x8\0\0\0\0", 9);
const QByteArray ready("Z\0\0\0\5I", 6);

/// As a server sends it that quotes everything, the password too.
QByteArray serverError(const QByteArray& code)
{
    const QByteArray fields = "SFATAL" + QByteArray(1, 0) + 'C' + code + QByteArray(1, 0) + "M" +
                              password.toUtf8() + QByteArray(2, 0);
    QByteArray length(4, 0);
    qToBigEndian(static_cast<quint32>(fields.size() + 4), length.data());
    return 'E' + length + fields;
}

} // namespace

/// The check from this computer against real servers, and against what is none.
class DatabaseCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsStageAndCause_data();
    void tellsStageAndCause();
    void tellsAboutTls();
    void triesEveryAddress();
    void cancelsInEveryStage_data();
    void cancelsInEveryStage();
    void endsWhereTheSecondLookFindsNothing_data();
    void endsWhereTheSecondLookFindsNothing();

private:
    ConnectionDraft draftFor(const CheckCase& wanted) const;
    void startCluster(const QString& name, const test::Leaf& leaf, const QStringList& settings = {});
    void expectNoSecret(const CheckResult& result, const ConnectionDraft& draft);

    struct HangUp
    {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };

    test::CertificateAuthority m_authority;
    std::map<QString, test::PostgresCluster> m_clusters;
    std::unique_ptr<PGconn, HangUp> m_guest;
    QHash<QString, quint16> m_ports;
    test::ScriptedServer m_web;
    test::StageServer m_strictWeb{{"HTTP/1.1 400 Bad Request\r\n\r\n"}, true};
    test::StageServer m_mail{{"220 mail.example.com ESMTP\r\n"}};
    test::StageServer m_dropping{{}, true};
    test::StageServer m_silent{{}};
    test::StageServer m_starting{{"N", serverError("57P03")}, true};
    test::StageServer m_oldTls{{"S", QByteArray::fromHex("15030100020246")}, true}; // alert: protocol version
    LanguageSwitcher m_languages;
};

ConnectionDraft DatabaseCheckTest::draftFor(const CheckCase& wanted) const
{
    ConnectionDraft draft;
    draft.server = QString::fromLatin1(wanted.host);
    draft.port = QString::number(m_ports.value(QString::fromLatin1(wanted.server)));
    draft.database = QString::fromLatin1(wanted.database);
    draft.userName = QString::fromLatin1(wanted.user);
    draft.password = QString::fromLatin1(wanted.password);
    draft.encryption = wanted.encryption;
    return draft;
}

void DatabaseCheckTest::startCluster(const QString& name, const test::Leaf& leaf, const QStringList& settings)
{
    test::PostgresCluster& cluster = m_clusters[name];
    for (const auto* rule :
         {"host all stranger all reject", "host forbidden all all reject", "host all ghost all trust",
          "host all oldie all md5", "host all locked all trust", "hostssl all wary all scram-sha-256",
          "hostnossl all wary all reject"}) {
        cluster.addAccessRule(QString::fromLatin1(rule));
    }
    for (const QString& line : settings) {
        cluster.addSetting(line);
    }
    if (leaf.isValid()) {
        cluster.setTls(leaf.certificatePem(), leaf.keyPem());
    }
    QVERIFY2(
        cluster.start() && cluster.createRole(u"reader"_s, password) &&
            cluster.createRole(u"wary"_s, password) && cluster.createRole(u"narrow"_s, password) &&
            cluster.createDatabase(u"shop"_s) && cluster.createDatabase(u"closed"_s) &&
            cluster.createDatabase(u"full"_s) &&
            cluster.execute(u"SET password_encryption = 'md5'; "
                            "CREATE ROLE oldie LOGIN PASSWORD 'pa;ss''7f3e'; CREATE ROLE locked NOLOGIN; "
                            "ALTER ROLE narrow CONNECTION LIMIT 0; "
                            "ALTER DATABASE \"full\" CONNECTION LIMIT 0; "
                            "REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s) &&
            cluster.execute(u"CREATE TABLE orders(id int); CREATE TABLE hidden(id int); "
                            "GRANT SELECT ON orders TO reader, wary, oldie;"_s,
                            u"shop"_s),
        qPrintable(cluster.errorText()));
    m_ports.insert(name, cluster.port());
}

void DatabaseCheckTest::initTestCase()
{
    if (!test::PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL's programs are not on this computer");
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    test::LeafRequest future;
    future.notBefore = now.addDays(2);
    future.notAfter = now.addDays(90);
    test::LeafRequest lasting;
    lasting.notAfter = now.addDays(90);
    startCluster(u"plain"_s, {});
    startCluster(u"tls"_s, m_authority.issue(lasting));
    startCluster(u"expired"_s, m_authority.issueExpired());
    startCluster(u"future"_s, m_authority.issue(future));
    startCluster(u"elsewhere"_s, m_authority.issueForWrongHost());
    startCluster(u"self-signed"_s, test::CertificateAuthority::issueSelfSigned());
    startCluster(
        u"tiny"_s, {},
        {u"max_connections = 1"_s, u"superuser_reserved_connections = 0"_s, u"max_wal_senders = 0"_s});
    m_ports.insert(u"web"_s, m_web.port());
    m_ports.insert(u"strict web"_s, m_strictWeb.serverPort());
    m_ports.insert(u"mail"_s, m_mail.serverPort());
    m_ports.insert(u"dropping"_s, m_dropping.serverPort());
    m_ports.insert(u"silent"_s, m_silent.serverPort());
    m_ports.insert(u"starting"_s, m_starting.serverPort());
    m_ports.insert(u"old TLS"_s, m_oldTls.serverPort());
    m_ports.insert(u"closed"_s, 1);
    const test::PostgresCluster& tiny = m_clusters.at(u"tiny"_s); // one place: this takes it
    const QByteArray guest = "user=postgres dbname=postgres host='" + tiny.directory().toUtf8() +
                             "' port=" + QByteArray::number(tiny.port());
    m_guest.reset(PQconnectdb(guest.constData()));
    QCOMPARE(PQstatus(m_guest.get()), CONNECTION_OK);
}

void DatabaseCheckTest::tellsStageAndCause_data()
{
    QTest::addColumn<CheckCase>("wanted");
    for (const CheckCase& one : test::checkCases()) {
        QTest::newRow(one.name) << one;
    }
}

void DatabaseCheckTest::expectNoSecret(const CheckResult& result, const ConnectionDraft& draft)
{
    QStringList english;
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        m_languages.use(language);
        QStringList words{checkResultText(result, draft)};
        for (int step = 0; step < checkStageCount; ++step) {
            for (const auto state : {StepState::ToDo, StepState::Doing, StepState::Done, StepState::PassedBy,
                                     StepState::Failed}) {
                words += checkStepText(static_cast<CheckStage>(step), state, result, draft);
            }
        }
        QVERIFY(words.constFirst().contains(u'\n') || result.failure == CheckFailure::None);
        QVERIFY(!words.contains(QString()));
        QVERIFY(!words.join(u'\n').contains(draft.password));
        QVERIFY(words != english); // else the languages were not switched
        english = words;
    }
    m_languages.use(Language::English);
}

void DatabaseCheckTest::tellsStageAndCause()
{
    QFETCH(const CheckCase, wanted);
    const ConnectionDraft draft = draftFor(wanted);
    CheckPlan plan;
    if (wanted.trusted) {
        plan.authorities = {m_authority.certificate()};
    }
    // Ten seconds belong to the person; for who stays silent one is enough to see the limit.
    plan.limitMs = QByteArray(wanted.server) == "silent" ? 1'000 : 10'000;
    CheckRun run = runCheck(draft, plan);
    for (int again = 0; again < 3 && run.longestPauseMs >= 50; ++again) {
        run = runCheck(draft, plan); // a busy computer lets anybody pause: only what repeats is the check's
    }
    QVERIFY(run.ended);
    QCOMPARE(run.result.failure, wanted.failure);
    QCOMPARE(run.result.stage, wanted.stage);
    QCOMPARE(run.result.certificate.fault, wanted.fault);
    QCOMPARE(run.stages.constFirst(), CheckStage::FindName);
    QVERIFY(std::is_sorted(run.stages.begin(), run.stages.end()));
    if (wanted.failure == CheckFailure::None) {
        QCOMPARE(run.result.tables, 1);
        QVERIFY(!run.result.serverVersion.isEmpty());
        QCOMPARE(run.stages.size(), wanted.encryption == Encryption::Off ? 5 : 6);
    }
    QVERIFY2(run.longestPauseMs < 50, qPrintable(QString::number(run.longestPauseMs)));
    expectNoSecret(run.result, draft);
}

void DatabaseCheckTest::tellsAboutTls()
{
    CheckCase wanted{"", "tls", Encryption::VerifyHost};
    const CheckResult result =
        runCheck(draftFor(wanted), {.authorities = {m_authority.certificate()}}).result;
    QVERIFY(result.encrypted);
    QVERIFY(result.tlsVersion.startsWith(u"TLSv1."_s));
    QVERIFY(!result.cipher.isEmpty());
    QCOMPARE(result.certificate.issuer, u"Flow Connect Test CA"_s);
    QCOMPARE(result.certificate.daysLeft(), 89); // and some hours
    wanted.encryption = Encryption::Off;
    const CheckResult plain = runCheck(draftFor(wanted)).result;
    QVERIFY(!plain.encrypted && plain.tlsVersion.isEmpty() && plain.certificate.issuer.isEmpty());
    wanted.server = "elsewhere";
    wanted.encryption = Encryption::Require;
    QCOMPARE(
        runCheck(draftFor(wanted), {.authorities = {m_authority.certificate()}}).result.certificate.names,
        QStringList{u"elsewhere.invalid"_s});
    wanted.server = "self-signed";
    QVERIFY(runCheck(draftFor(wanted)).result.certificate.selfSigned);
}

void DatabaseCheckTest::triesEveryAddress()
{
    // Where the name also stands for ::1, nobody listens there.
    const CheckCase wanted{.server = "tls", .encryption = Encryption::VerifyHost, .host = "localhost"};
    const CheckRun run = runCheck(draftFor(wanted), {.authorities = {m_authority.certificate()}});
    QCOMPARE(run.result.failure, CheckFailure::None);
}

void DatabaseCheckTest::cancelsInEveryStage_data()
{
    QTest::addColumn<CheckStage>("stage");
    QTest::newRow("name") << CheckStage::FindName;
    QTest::newRow("reach") << CheckStage::Reach;
    QTest::newRow("encrypt") << CheckStage::Encrypt;
    QTest::newRow("sign in") << CheckStage::SignIn;
    QTest::newRow("database") << CheckStage::OpenDatabase;
    QTest::newRow("tables") << CheckStage::Tables;
}

void DatabaseCheckTest::cancelsInEveryStage()
{
    QFETCH(const CheckStage, stage);
    const test::StageServer opening({"N", signedIn});
    const test::StageServer counting({"N", signedIn + ready});
    const test::StageServer signing({"N"});
    // A queue of one that is full: the kernel answers nobody else.
    QTcpServer full;
    QVERIFY(full.listen(QHostAddress::LocalHost));
    QCOMPARE(::listen(static_cast<int>(full.socketDescriptor()), 0), 0);
    full.pauseAccepting();
    QTcpSocket first;
    first.connectToHost(QHostAddress::LocalHost, full.serverPort());
    QVERIFY(first.waitForConnected());

    CheckCase wanted{.encryption = Encryption::Prefer};
    CheckPlan plan{.cancelAtOnce = stage == CheckStage::FindName, .cancelAt = stage};
    ConnectionDraft draft = draftFor(wanted);
    const QHash<CheckStage, quint16> ports{
        {CheckStage::FindName, m_silent.serverPort()},    {CheckStage::Reach, full.serverPort()},
        {CheckStage::Encrypt, m_silent.serverPort()},     {CheckStage::SignIn, signing.serverPort()},
        {CheckStage::OpenDatabase, opening.serverPort()}, {CheckStage::Tables, counting.serverPort()}};
    draft.port = QString::number(ports.value(stage));
    if (stage == CheckStage::FindName) {
        draft.server = u"nowhere.invalid"_s;
    }
    const CheckRun run = runCheck(draft, plan);
    QVERIFY(run.ended);
    QCOMPARE(run.result.failure, CheckFailure::Cancelled);
    QCOMPARE(run.result.stage, stage);
    QVERIFY2(run.sinceCancelledMs < 50, qPrintable(QString::number(run.sinceCancelledMs)));
    const QList<const test::StageServer*> servers{&m_silent, &signing, &opening, &counting};
    for (const test::StageServer* server : servers) {
        QTRY_COMPARE(server->openCount(), 0); // it has really hung up
    }
}

void DatabaseCheckTest::endsWhereTheSecondLookFindsNothing_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<int>("limitMs");
    QTest::addColumn<CheckFailure>("failure");
    for (const int limitMs : {2'000, 10'000}) { // the check's limit comes first, and the look's
        QTest::addRow("success, %d ms", limitMs) << true << limitMs << CheckFailure::None;
        QTest::addRow("untrusted, %d ms", limitMs) << false << limitMs << CheckFailure::Certificate;
    }
}

void DatabaseCheckTest::endsWhereTheSecondLookFindsNothing()
{
    QFETCH(const bool, trusted);
    QFETCH(const int, limitMs);
    QFETCH(const CheckFailure, failure);
    const test::OneTimeDoor door(m_ports.value(u"tls"_s));
    ConnectionDraft draft = draftFor({.encryption = Encryption::VerifyHost});
    draft.port = QString::number(door.serverPort());
    CheckPlan plan{.limitMs = limitMs};
    if (trusted) {
        plan.authorities = {m_authority.certificate()};
    }
    const CheckRun run = runCheck(draft, plan);
    QCOMPARE(run.result.failure, failure);
    QVERIFY(run.result.certificate.issuer.isEmpty());
    QVERIFY(door.count() >= 2); // a slow computer looks into the silence too
    expectNoSecret(run.result, draft);
}

FLOWCONNECT_TEST(DatabaseCheckTest)
#include "DatabaseCheckTest.moc"
