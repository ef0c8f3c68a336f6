#include "signin/ActiveProfile.h"
#include "platform/http/Gateway.h"
#include "secrets/SecretKeys.h"
#include "settings/KeychainDesk.h"
#include "settings/ProfileStore.h"
#include "settings/SignInKeychain.h"
#include "signin/SignInCheck.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::SlowKeychain;
using Place = SecretStatus::Place;

namespace {

/// Two profiles that were signed in with, and whose secrets are in the keychain.
struct Desk : test::KeychainDesk
{
    Desk()
    {
        first = addProfile(u"First"_s);
        second = addProfile(u"Second"_s);
    }
    QString addProfile(const QString& name)
    {
        Profile profile{
            {},  name, u"key"_s, name + u"@AdobeOrg", u"prod"_s, SignIn::ClientSecret, usualScopes.toString(),
            true};
        const QString id = profiles.save(profile);
        addEarlier(clientSecretKey(id), u"secret of "_s + name);
        const QString end = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
        addEarlier(accessTokenKey(id), uR"({"accessToken":"token of %1","expiresAt":"%2"})"_s.arg(name, end));
        return id;
    }
    Place place() const { return secrets.status().place; }

    ConnectionDraft draft;
    Gateway gateway{QSslConfiguration::defaultConfiguration()};
    AccessTokens tokens{gateway};
    Sandboxes sandboxes{gateway};
    ProfileStore profiles{settings};
    SignInKeychain secrets{keychain, settings};
    SignInCheck check{tokens, sandboxes, QUrl(u"http://127.0.0.1:1"_s), [] { return QUrl(); },
                      draft,  nullptr};
    ActiveProfile active{draft, profiles, secrets, check, nullptr};
    QString first;
    QString second;
};

} // namespace

/// Profiles whose secrets come late.
class ActiveProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesItsSecrets();
    void lateSecretsAreOfTheirProfile();
    void typedSecretsStay();
    void removedOneLeavesNothing();
    void refusalIsNotTheNextOnes();
    void copyHasTheSameSecrets();
};

void ActiveProfileTest::fetchesItsSecrets()
{
    Desk desk;
    desk.active.use(desk.first);
    QCOMPARE(desk.draft.profileName, u"First"_s);
    QCOMPARE(desk.draft.clientSecret, QString());
    QVERIFY(desk.active.isComplete());
    desk.slow.answerAll();
    QCOMPARE(desk.draft.clientSecret, u"secret of First"_s);
    QCOMPARE(desk.check.token().value, u"token of First"_s);
}

void ActiveProfileTest::lateSecretsAreOfTheirProfile()
{
    for (const auto order : {SlowKeychain::Order::OldestFirst, SlowKeychain::Order::NewestFirst}) {
        Desk desk;
        desk.active.use(desk.first);
        desk.active.use(desk.second);
        desk.slow.answerAll(order);
        QCOMPARE(desk.draft.clientSecret, u"secret of Second"_s);
        QCOMPARE(desk.check.token().value, u"token of Second"_s);
        desk.active.use(desk.first);
        desk.active.use({}); // a new one
        desk.slow.answerAll(order);
        QCOMPARE(desk.draft.clientSecret, QString());
        QCOMPARE(desk.draft.platformAccess.accessToken, QString());
        QCOMPARE(desk.place(), Place::Nothing);
    }
}

void ActiveProfileTest::typedSecretsStay()
{
    Desk desk;
    desk.active.use(desk.first);
    desk.slow.sayNoAnswer(0);
    desk.slow.sayNoAnswer(1);
    QCOMPARE(desk.place(), Place::NotRead);
    desk.draft.clientSecret = u"typed"_s;
    desk.secrets.noteEdit(true);
    desk.slow.answerAll();
    QCOMPARE(desk.draft.clientSecret, u"typed"_s);
    QCOMPARE(desk.check.token().value, QString()); // the kept one is of another secret
    QCOMPARE(desk.place(), Place::Changed);
}

void ActiveProfileTest::removedOneLeavesNothing()
{
    Desk desk;
    desk.active.use(desk.first);
    desk.active.remove();
    QCOMPARE(desk.draft.profileId, desk.second);
    QVERIFY(!desk.profiles.find(desk.first));
    desk.slow.answerAll(SlowKeychain::Order::NewestFirst);
    QCOMPARE(desk.draft.clientSecret, u"secret of Second"_s);
    QVERIFY(!desk.secrets.mayHave(desk.first) && desk.secrets.mayHave(desk.second));
    QCOMPARE(desk.slow.entries.size(), 2);
}

void ActiveProfileTest::refusalIsNotTheNextOnes()
{
    Desk desk;
    desk.active.use(desk.first);
    desk.slow.answerAll();
    QSignalSpy ended(&desk.secrets, &SignInKeychain::deletionEnded);
    desk.active.remove();
    desk.slow.answer(3); // the second's are there
    desk.slow.answer(2);
    QCOMPARE(desk.place(), Place::Kept);
    desk.slow.refuseAll(SecretState::Denied);
    QCOMPARE(desk.secrets.status(), (SecretStatus{Place::Kept, SecretState::Kept}));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().toString(), desk.first);
    QVERIFY(desk.indexHasAll());
}

void ActiveProfileTest::copyHasTheSameSecrets()
{
    Desk desk;
    desk.active.use(desk.first);
    desk.slow.answerAll();
    desk.active.duplicate(u"Copy"_s);
    desk.slow.answerAll();
    QVERIFY(desk.draft.profileId != desk.first && desk.draft.profileId != desk.second);
    QCOMPARE(desk.slow.entries.value(clientSecretKey(desk.draft.profileId)), u"secret of First"_s);
    QCOMPARE(desk.slow.entries.value(clientSecretKey(desk.first)), u"secret of First"_s);
    QCOMPARE(desk.profiles.all().size(), 3);
}

FLOWCONNECT_TEST(ActiveProfileTest)
#include "ActiveProfileTest.moc"
