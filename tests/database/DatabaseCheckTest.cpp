#include "database/CheckRun.h"
#include "database/CheckServers.h"
#include "database/OneTimeDoor.h"
#include "program/Language.h"
#include "support/TestProgram.h"
#include "texts/CheckTexts.h"

#include <QTest>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::CheckCase;
using test::CheckPlan;
using test::CheckRun;
using test::runCheck;

namespace {

const QByteArray signedIn("R\0\0\0\x8\0\0\0\0", 9);
const QByteArray ready("Z\0\0\0\5I", 6);

} // namespace

/// The check from this computer against real servers, and against what is none.
class DatabaseCheckTest : public QObject, private test::CheckServers
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
    void expectNoSecret(const CheckResult& result, const ConnectionDraft& draft);

    LanguageSwitcher m_languages;
};

void DatabaseCheckTest::initTestCase()
{
    if (!test::PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL's programs are not on this computer");
    }
    startAll();
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
    // A check that blocked this thread would do so as long as the server is silent. A busy computer lets
    // anything pause: only what repeats is the check's.
    const qint64 longestPauseMs = plan.limitMs * 3 / 4;
    for (int again = 0; again < 3 && run.longestPauseMs >= longestPauseMs; ++again) {
        run = runCheck(draft, plan);
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
    QVERIFY2(run.longestPauseMs < longestPauseMs, qPrintable(QString::number(run.longestPauseMs)));
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
    QVERIFY2(run.sinceCancelledMs < plan.limitMs / 2, qPrintable(QString::number(run.sinceCancelledMs)));
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
    CheckPlan plan{.limitMs = limitMs};
    if (trusted) {
        plan.authorities = {m_authority.certificate()};
    }
    int tooLate = 0;
    for (int patience = 0; patience < 20; ++patience) {
        const test::OneTimeDoor door(m_ports.value(u"tls"_s));
        ConnectionDraft draft = draftFor({.encryption = Encryption::VerifyHost});
        draft.port = QString::number(door.serverPort());
        const CheckRun run = runCheck(draft, plan);
        if (door.count() < 2) {
            continue; // a busy computer did not get as far as the second look
        }
        if (run.result.failure == CheckFailure::TimedOut && ++tooLate < 10) {
            continue; // or had its time taken away before it was told of the end; not ten times
        }
        QCOMPARE(run.result.failure, failure);
        QVERIFY(run.result.certificate.issuer.isEmpty());
        expectNoSecret(run.result, draft);
        return;
    }
    QSKIP("This computer is too busy");
}

FLOWCONNECT_TEST(DatabaseCheckTest)
#include "DatabaseCheckTest.moc"
