#include "database/StageServer.h"
#include "support/CertificateAuthority.h"
#include "support/PostgresCluster.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

const QString readersPassword = u"pa;ss'7f3e"_s;

/// Everything in sight that a check has written.
QString wordsOf(const test::Program& program)
{
    QStringList words{program.wizard.findChild<FieldHint*>(u"checkDatabaseHint"_s)->text()};
    for (int step = 0; step < 6; ++step) {
        words += program.wizard.findChild<QLabel*>(u"checkStep%1"_s.arg(step))->text();
    }
    return words.join(u'\n');
}

/// Labels of the check that show less than all their words.
QStringList clippedLabels(const test::Program& program)
{
    QStringList clipped;
    for (const auto* label : program.wizard.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap() &&
            label->height() < label->heightForWidth(label->width())) {
            clipped += label->text();
        }
    }
    return clipped;
}

/// For people's eyes: FLOWCONNECT_PICTURES names a folder.
void picture(test::Program& program, const QString& name)
{
    const QString folder = qEnvironmentVariable("FLOWCONNECT_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(program.wizard.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
}

} // namespace

/// Test from this computer as the Credentials page shows it, with the company's authority from the settings.
class CheckPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tells_data();
    void tells();
    void forgetsAndStops();

private:
    void startCluster(const QString& name, const test::Leaf& leaf);
    void fillIn(test::Program& program, const QString& server);

    const test::ScratchHome m_home;
    test::NoKeychain m_keychain;
    test::CertificateAuthority m_authority{u"Example Company Root CA"_s};
    std::map<QString, test::PostgresCluster> m_clusters;
    test::StageServer m_silent{{"N"}};
    QString m_caFile;
};

void CheckPageTest::startCluster(const QString& name, const test::Leaf& leaf)
{
    test::PostgresCluster& cluster = m_clusters[name];
    cluster.setTls(leaf.certificatePem(), leaf.keyPem());
    QVERIFY2(cluster.start() && cluster.createRole(u"reader"_s, readersPassword) &&
                 cluster.createDatabase(u"shop"_s, u"reader"_s) &&
                 cluster.execute(u"SET ROLE reader; CREATE TABLE orders(id int)"_s, u"shop"_s),
             qPrintable(cluster.errorText()));
}

void CheckPageTest::initTestCase()
{
    if (!test::PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL's programs are not on this computer");
    }
    test::LeafRequest lasting;
    lasting.notAfter = QDateTime::currentDateTimeUtc().addDays(90);
    startCluster(u"good"_s, m_authority.issue(lasting));
    test::LeafRequest future;
    future.notBefore = QDateTime::currentDateTimeUtc().addDays(2);
    future.notAfter = future.notBefore.addDays(90);
    startCluster(u"future"_s, m_authority.issue(future));
    startCluster(u"self-signed"_s, test::CertificateAuthority::issueSelfSigned());
    startCluster(u"expired"_s, m_authority.issueExpired());
    startCluster(u"elsewhere"_s, m_authority.issueForWrongHost());
    m_caFile = m_authority.writeCaFile(m_home.path());
    QVERIFY(!m_caFile.isEmpty());
}

void CheckPageTest::fillIn(test::Program& program, const QString& server)
{
    const auto cluster = m_clusters.find(server);
    const quint16 port = cluster == m_clusters.end() ? m_silent.serverPort() : cluster->second.port();
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    program.type(u"serverEdit"_s, u"127.0.0.1"_s);
    program.type(u"portEdit"_s, QString::number(port));
    program.type(u"databaseEdit"_s, u"shop"_s);
    QVERIFY(program.pressTo(u"nextButton"_s, 2));
    program.type(u"userNameEdit"_s, u"reader"_s);
    program.type(u"passwordEdit"_s, readersPassword);
}

void CheckPageTest::tells_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<Encryption>("encryption");
    QTest::addColumn<bool>("knowsCompany");
    QTest::addColumn<QStringList>("words"); // in English
    const QStringList encrypted{
        u"Encrypted: TLSv1"_s,      u"Certificate by Example Company Root CA, days left: 89"_s,
        u"Signed in as “reader”"_s, u"opened: PostgreSQL 1"_s,
        u"Tables readable: 1"_s,    u"It works"_s};
    QTest::newRow("verified") << u"good"_s << Encryption::VerifyHost << true << encrypted;
    QTest::newRow("untrusted-advice")
        << u"good"_s << Encryption::Require << false << encrypted + QStringList{u"does not trust"_s};
    QTest::newRow("off") << u"good"_s << Encryption::Off << true
                         << QStringList{u"Not encrypted"_s, u"Tables readable: 1"_s};
    QTest::newRow("untrusted") << u"good"_s << Encryption::VerifyHost << false
                               << QStringList{u"Encrypt: failed"_s, u"“Example Company Root CA”"_s};
    QTest::newRow("expired") << u"expired"_s << Encryption::VerifyCertificate << true
                             << QStringList{u"expired on"_s};
    QTest::newRow("expired-advice") << u"expired"_s << Encryption::Require << true
                                    << QStringList{u"Root CA, expired"_s, u"expired on"_s, u"It works"_s};
    QTest::newRow("not-yet-valid") << u"future"_s << Encryption::VerifyHost << true
                                   << QStringList{u"not valid before"_s, u"clock"_s};
    QTest::newRow("self-signed") << u"self-signed"_s << Encryption::VerifyCertificate << true
                                 << QStringList{u"signed its certificate itself"_s};
    QTest::newRow("other-name") << u"elsewhere"_s << Encryption::VerifyHost << true
                                << QStringList{u"is for elsewhere.invalid, not for 127.0.0.1"_s};
    QTest::newRow("wrong-password") << u"good"_s << Encryption::Require << true
                                    << QStringList{u"Sign in: failed"_s, u"does not accept this user name"_s};
}

void CheckPageTest::tells()
{
    QFETCH(const QString, server);
    QFETCH(const Encryption, encryption);
    QFETCH(const bool, knowsCompany);
    QFETCH(const QStringList, words);
    {
        QSettings settings(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.clear();
        settings.setValue(u"network/caFile"_s, knowsCompany ? m_caFile : QString());
    }
    ConnectionDraft draft;
    draft.destination = Destination::Practice;
    draft.encryption = encryption;
    test::Program program(m_home, m_keychain, draft);
    fillIn(program, server);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    if (name == u"wrong-password"_s) {
        program.type(u"passwordEdit"_s, u"wr0ng-Secret"_s);
    }
    QVERIFY(program.press(u"checkDatabaseButton"_s));
    auto* told = program.find<FieldHint>(u"checkDatabaseHint"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told->kind() != FieldHint::Kind::Hint, 10'000);
    QCOMPARE(told->kind() == FieldHint::Kind::Done, name == u"verified"_s || name == u"off"_s);
    const QString english = wordsOf(program);
    for (const QString& part : words) {
        QVERIFY2(english.contains(part), qPrintable(part + u" ≠ "_s + english));
    }
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        program.languages.use(language);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        picture(program, name + u'-' + languageCode(language));
        QCOMPARE(clippedLabels(program), QStringList());
        QVERIFY(!wordsOf(program).contains(program.wizard.draft().password));
        QCOMPARE(wordsOf(program) == english, language == Language::English);
    }
    program.languages.use(Language::English);
}

void CheckPageTest::forgetsAndStops()
{
    ConnectionDraft draft;
    draft.destination = Destination::Practice;
    test::Program program(m_home, m_keychain, draft);
    fillIn(program, u"silent"_s);
    auto* button = program.find<QAbstractButton>(u"checkDatabaseButton"_s);
    auto* signingIn = program.find<QLabel>(u"checkStep3"_s);
    auto* told = program.find<FieldHint>(u"checkDatabaseHint"_s);
    QVERIFY(!signingIn->isVisible());
    const QString start = button->text();
    button->click();
    QVERIFY(button->text() != start);
    QTRY_VERIFY(signingIn->text().startsWith(u"Signing in"_s));
    QCOMPARE(program.find<QLabel>(u"checkStep2"_s)->text(), u"Not encrypted"_s);
    for (const Language language : {Language::TraditionalChinese, Language::English}) {
        program.languages.use(language);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        picture(program, u"running-"_s + languageCode(language));
        QCOMPARE(clippedLabels(program), QStringList());
    }
    QTRY_VERIFY_WITH_TIMEOUT(signingIn->text().endsWith(u" s"_s), 6'000); // it counts the seconds
    button->click();
    QTRY_COMPARE(told->text(), u"Stopped."_s);
    QCOMPARE(button->text(), start);

    button->click();
    QTRY_VERIFY(signingIn->text().startsWith(u"Signing in"_s));
    program.type(u"passwordEdit"_s, u"other"_s); // the answer would be to another question
    QCOMPARE(button->text(), start);
    QVERIFY(!signingIn->isVisible());
    button->click();
    QTRY_VERIFY(signingIn->text().startsWith(u"Signing in"_s));
    QVERIFY(signingIn->isVisible());
}

FLOWCONNECT_TEST(CheckPageTest)
#include "CheckPageTest.moc"
