#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

const QByteArray specPath =
    "/data/foundation/flowservice/connectionSpecs/74a1c565-4e59-48d7-9d67-7c03b8a13137";
const QString onAwsWords =
    u"Sent with Basic Authentication: this Platform (on AWS) takes Basic Authentication only."_s;
const QString stringWords = u"Sent as a connection string."_s;

ConnectionDraft draftFor(const PlatformAccess& access)
{
    ConnectionDraft draft;
    draft.signIn = SignIn::AccessToken;
    draft.platformAccess = access;
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = u"secret"_s;
    return draft;
}

QByteArray spec(const QStringList& authentications)
{
    QStringList entries;
    for (const QString& name : authentications) {
        entries += u"{\"name\":\"%1\"}"_s.arg(name);
    }
    return "{\"items\":[{\"authSpec\":[" + entries.join(u',').toUtf8() + "]}]}";
}

const QByteArray basicOnly = spec({u"Basic Authentication"_s});
const QByteArray both = spec({u"Connection String Based Authentication"_s, u"Basic Authentication"_s});

/// A Platform with two sandboxes that takes its time.
struct OfferStart
{
    OfferStart()
        : program(home, keychain, draftFor({u"key"_s, u"ORG@AdobeOrg"_s, u"token"_s, u"prod"_s}),
                  server.url({}))
    {
        server.enqueueFor("GET", "/data/foundation/sandbox-management/",
                          Step::json(200, test::sandboxListing({u"prod"_s, u"dev"_s})));
    }
    QString words(const QString& page) const
    {
        for (const FieldHint* hint : program.wizard.findChildren<FieldHint*>(u"authenticationHint"_s)) {
            if (hint->window() == &program.wizard && hint->isVisible()) {
                return hint->text();
            }
        }
        return page + u" shows none"_s;
    }

    test::ScratchHome home;
    test::NoKeychain keychain;
    test::ScriptedServer server;
    test::Program program;
};

} // namespace

/// Which authentications Platform has is asked in the background, and the pages go by it.
class AuthenticationOfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesBasicOnAws();
    void updatesThePagesOnScreen();
    void staysSilentOnFailure();
    void ignoresStaleAnswers();
    void forgetsWithTheSandbox();
    void tellsWhoForcesAString();
    void warnsOfAnUnknownEncryption();
};

void AuthenticationOfferTest::choosesBasicOnAws()
{
    practice::PracticePlatform platform;
    QSignalSpy started(&platform, &practice::PracticePlatform::started);
    platform.start();
    QTRY_COMPARE(started.size(), 1);
    const auto access = started.constFirst().constFirst().value<practice::PracticeAccess>();
    const test::ScratchHome home;
    test::NoKeychain keychain;
    test::Program program(
        home, keychain,
        draftFor({access.apiKey, access.organizationId, access.accessToken, u"aws-training"_s}),
        access.platformUrl);
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    QVERIFY(program.pressTo(u"nextButton"_s, 2));
    const auto* hint = program.wizard.currentPage()->findChild<FieldHint*>(u"authenticationHint"_s);
    QTRY_COMPARE(hint->text(), onAwsWords);
    program.languages.use(Language::TraditionalChinese);
    QTRY_VERIFY(hint->text().contains(u"AWS"_s) && hint->text() != onAwsWords);
    program.languages.use(Language::English);
    QVERIFY(program.pressTo(u"nextButton"_s, 3));
    QCOMPARE(program.wizard.currentPage()->findChild<FieldHint*>(u"authenticationHint"_s)->text(),
             onAwsWords);
    QVERIFY(program.pressTo(u"createButton"_s, 4));
    QCOMPARE(platform.connectionIds().size(), 1);
}

void AuthenticationOfferTest::updatesThePagesOnScreen()
{
    OfferStart start;
    start.server.enqueueFor("GET", specPath, Step::json(200, basicOnly).after(700));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 3)); // nobody waits
    QCOMPARE(start.words(u"review"_s), stringWords);
    QTRY_COMPARE(start.words(u"review"_s), onAwsWords);
    QVERIFY(start.program.pressTo(u"backButton"_s, 2));
    QCOMPARE(start.words(u"credentials"_s), onAwsWords);
    QCOMPARE(start.server.requestCount("GET", specPath), 1); // asked once
}

void AuthenticationOfferTest::staysSilentOnFailure()
{
    OfferStart start;
    start.server.enqueueFor("GET", specPath, Step::json(500, "{}"));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QTRY_COMPARE(start.server.requestCount("GET", specPath), 1);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    QCOMPARE(start.words(u"credentials"_s), stringWords);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 3));
    QVERIFY(!start.program.wizard.draft().offer);
    QCOMPARE(start.server.requestCount("GET", specPath), 1);
}

void AuthenticationOfferTest::ignoresStaleAnswers()
{
    OfferStart start;
    start.server.enqueueFor("GET", specPath, Step::json(200, basicOnly).after(1'000));
    start.server.enqueueFor("GET", specPath, Step::json(200, both));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QTRY_COMPARE(start.server.requestCount("GET", specPath), 1);
    QVERIFY(start.program.pressTo(u"backButton"_s, 0));
    auto* box = start.program.find<QComboBox>(u"sandboxBox"_s);
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(start.program.wizard.draft().platformAccess.sandboxName, u"dev"_s);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QTRY_VERIFY(start.program.wizard.draft().offer);
    QCOMPARE(start.program.wizard.draft().offer->sandboxName, u"dev"_s);
    QCOMPARE(start.server.lastRequest().header("x-sandbox-name"), QByteArray("dev"));
    QTRY_COMPARE(start.server.openConnectionCount(), 1); // the first call has been broken off
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    QCOMPARE(start.words(u"credentials"_s), stringWords);
}

void AuthenticationOfferTest::forgetsWithTheSandbox()
{
    OfferStart start;
    start.server.enqueueFor("GET", specPath, Step::json(200, basicOnly));
    start.server.enqueueFor("GET", specPath, Step::silence());
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QTRY_VERIFY(start.program.wizard.draft().offer);
    QVERIFY(start.program.pressTo(u"backButton"_s, 0));
    auto* box = start.program.find<QComboBox>(u"sandboxBox"_s);
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QVERIFY(!start.program.wizard.draft().offer);
    QTRY_COMPARE(start.server.requestCount("GET", specPath), 2);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    QCOMPARE(start.words(u"credentials"_s), stringWords);
    QVERIFY(start.program.pressTo(u"backButton"_s, 1));
    QVERIFY(start.program.pressTo(u"backButton"_s, 0));
    QTest::keyClick(box, Qt::Key_Up);
    start.server.enqueueFor("GET", specPath, Step::json(200, basicOnly));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1)); // back where it was known: asked anew
    QTRY_VERIFY(start.program.wizard.draft().offer);
    auto* practice = start.program.find<QAbstractButton>(u"practiceButton"_s);
    QVERIFY(start.program.pressTo(u"backButton"_s, 0));
    practice->click();
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QTRY_VERIFY(start.program.wizard.draft().offer &&
                start.program.wizard.draft().offer->destination == Destination::Practice);
    QVERIFY(start.program.wizard.draft().offer->connectionString);
}

void AuthenticationOfferTest::tellsWhoForcesAString()
{
    OfferStart start;
    start.server.enqueueFor("GET", specPath, Step::json(200, basicOnly));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    QTRY_COMPARE(start.words(u"credentials"_s), onAwsWords);
    auto* box = start.program.find<QComboBox>(u"authenticationBox"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(start.words(u"credentials"_s),
             u"This Platform (on AWS) takes Basic Authentication only and would refuse a connection string. "
             "Sent with Basic Authentication."_s);
    const auto* hint = start.program.wizard.currentPage()->findChild<FieldHint*>(u"authenticationHint"_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Advice);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(start.words(u"credentials"_s), u"Sent with Basic Authentication, as you chose."_s);
}

void AuthenticationOfferTest::warnsOfAnUnknownEncryption()
{
    OfferStart start;
    start.server.enqueueFor("GET", specPath,
                            Step::json(200, R"({"items":[{"authSpec":[{"name":"Basic Authentication","spec":)"
                                            R"({"properties":{"sslMode":{"type":"string","enum":)"
                                            R"(["Disable","Prefer","Verify-Full"]}}}}]}]})"));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QTRY_VERIFY(start.program.wizard.draft().offer);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    auto* hint = start.program.find<FieldHint>(u"encryptionHint"_s);
    QVERIFY2(hint->text().contains(u"does not know the encryption “Require"_s), qPrintable(hint->text()));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 3));
    QTRY_VERIFY2(start.words(u"review"_s).contains(u"does not know the encryption"_s),
                 qPrintable(start.words(u"review"_s)));
    start.program.wizard.back();
    auto* box = start.program.find<QComboBox>(u"encryptionBox"_s);
    box->setCurrentIndex(box->count() - 1); // with the host's name
    QVERIFY(!hint->text().contains(u"does not know"_s));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 3));
    QVERIFY(!start.words(u"review"_s).contains(u"does not know"_s));
    QVERIFY(
        start.program.find<QPlainTextEdit>(u"requestText"_s)->toPlainText().contains(u"\"Verify-Full\""_s));
}

FLOWCONNECT_TEST(AuthenticationOfferTest)
#include "AuthenticationOfferTest.moc"
