#include "settings/ProfileStore.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

Profile profileNamed(const QString& name)
{
    return {{}, name, u"key, 1"_s, u"ACME@AdobeOrg"_s, u"dev"_s, SignIn::AccessToken, u"openid,more"_s, true};
}

} // namespace

/// Profiles in the settings file.
class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void overwritesUnderTheSameId();
    void sortsByShownName();
    void removesOnlyItsOwn();
    void takesNoIdOfOthers();

private:
    test::ScratchHome m_home;
};

void ProfileStoreTest::everyFieldComesBack()
{
    const QString path = m_home.filePath(u"one.ini"_s);
    Profile profile = profileNamed(u"Acme"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        profile.id = ProfileStore(settings).save(profile);
    }
    QSettings settings(path, QSettings::IniFormat);
    const ProfileStore store(settings);
    QCOMPARE(store.all(), QList{profile});
    QCOMPARE(store.find(profile.id), std::optional(profile));
    Profile plain;
    plain.id = ProfileStore(settings).save(plain);
    QCOMPARE(store.find(plain.id), std::optional(plain));
}

void ProfileStoreTest::overwritesUnderTheSameId()
{
    QSettings settings(m_home.filePath(u"two.ini"_s), QSettings::IniFormat);
    ProfileStore store(settings);
    Profile profile = profileNamed(u"Acme"_s);
    profile.id = store.save(profile);
    settings.setValue(u"profiles/"_s + profile.id + u"/fromTheFuture", u"kept"_s);
    profile.signedIn = false;
    profile.signIn = SignIn::ClientSecret;
    QCOMPARE(store.save(profile), profile.id);
    QCOMPARE(store.all(), QList{profile});
    QCOMPARE(settings.value(u"profiles/"_s + profile.id + u"/fromTheFuture").toString(), u"kept"_s);
}

void ProfileStoreTest::sortsByShownName()
{
    QSettings settings(m_home.filePath(u"three.ini"_s), QSettings::IniFormat);
    ProfileStore store(settings);
    for (const QString& name : {u"Beta"_s, QString(), u"Alpha"_s}) { // without a name: ACME@AdobeOrg
        store.save(profileNamed(name));
    }
    QStringList names;
    for (const Profile& profile : store.all()) {
        names += shownName(profile);
    }
    QCOMPARE(names, (QStringList{u"ACME@AdobeOrg"_s, u"Alpha"_s, u"Beta"_s}));
}

void ProfileStoreTest::removesOnlyItsOwn()
{
    QSettings settings(m_home.filePath(u"four.ini"_s), QSettings::IniFormat);
    ProfileStore store(settings);
    const QString first = store.save(profileNamed(u"First"_s));
    const QString second = store.save(profileNamed(u"Second"_s));
    store.remove(QString()); // not all of them
    store.remove(u".."_s);
    QCOMPARE(store.all().size(), 2);
    store.remove(first);
    QVERIFY(!store.find(first) && store.find(second));
}

void ProfileStoreTest::takesNoIdOfOthers()
{
    QSettings settings(m_home.filePath(u"five.ini"_s), QSettings::IniFormat);
    ProfileStore store(settings);
    Profile odd = profileNamed(u"Odd"_s);
    odd.id = u"../network"_s;
    const QString id = store.save(odd);
    QVERIFY(id != odd.id);
    QVERIFY(store.find(id));
    QVERIFY(!store.find(odd.id) && !store.find({}) && !store.find(u"nobody"_s));
    QVERIFY(!settings.contains(u"network/name"_s));
}

FLOWCONNECT_TEST(ProfileStoreTest)
#include "ProfileStoreTest.moc"
