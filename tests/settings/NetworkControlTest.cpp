#include "settings/NetworkControl.h"
#include "settings/ProxyDesk.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test::proxies;

/// Network settings over a slow keychain.
class NetworkControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndReads();
    void leavesAloneWhatWasNotChanged_data();
    void leavesAloneWhatWasNotChanged();
    void anotherUserLeavesNothing_data();
    void anotherUserLeavesNothing();
    void anotherUserBeforeTheAnswer();
    void emptyPasswordIsDeleted();
    void noUserIsNoPassword();
    void tellsWhatWasNotDeleted();
    void tellsOfALeftOver();
    void triesAgain();
    void readsOnceTheProxyIsUsed();
    void noticesThatAllWasForgotten();
};

void NetworkControlTest::keepsAndReads()
{
    ProxyDesk desk;
    QCOMPARE(desk.network->current(), NetworkSettings());
    QCOMPARE(desk.place(), Place::Nothing);
    desk.network->use(proxyOf(u"jane"_s), janesPassword);
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Kept);
    desk.start();
    QCOMPARE(desk.network->current(), proxyOf(u"jane"_s));
    QCOMPARE(desk.network->proxyPassword(), QString());
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(desk.network->proxyPassword(), janesPassword);
    QCOMPARE(desk.place(), Place::Kept);
    QCOMPARE(desk.home.filesContaining(janesPassword.toUtf8()), QStringList());
}

void NetworkControlTest::leavesAloneWhatWasNotChanged_data()
{
    QTest::addColumn<int>("when"); // of the keychain's answer
    QTest::newRow("before") << 0;
    QTest::newRow("after") << 1;
    QTest::newRow("refused before") << 2;
}

void NetworkControlTest::leavesAloneWhatWasNotChanged()
{
    QFETCH(const int, when);
    ProxyDesk desk;
    desk.keepJanes();
    if (when == 0) {
        desk.slow.answerAll();
    } else if (when == 2) {
        desk.slow.refuseAll();
    }
    desk.network->use(proxyOf(u"jane"_s), std::nullopt);
    desk.slow.answerAll();
    QCOMPARE(desk.slow.entries.value(proxyKeyOf(u"jane"_s)), janesPassword);
    QVERIFY(desk.index.has(proxyKeyOf(u"jane"_s)));
    QCOMPARE(desk.network->proxyPassword(), when == 2 ? QString() : janesPassword);
    QCOMPARE(desk.place(), when == 2 ? Place::NotRead : Place::Kept);
}

void NetworkControlTest::anotherUserLeavesNothing_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("typed"); // the password too
    QTest::newRow("user") << u"joe"_s << u"proxy.example"_s << false;
    QTest::newRow("user and password") << u"joe"_s << u"proxy.example"_s << true;
    QTest::newRow("host") << u"jane"_s << u"proxy2.example"_s << false;
}

void NetworkControlTest::anotherUserLeavesNothing()
{
    QFETCH(const QString, user);
    QFETCH(const QString, host);
    QFETCH(const bool, typed);
    ProxyDesk desk;
    desk.keepJanes();
    desk.slow.answerAll();
    const QString password = typed ? u"another"_s : janesPassword;
    desk.network->use(proxyOf(user, host), typed ? std::optional(password) : std::nullopt);
    QCOMPARE(desk.network->proxyPassword(), password);
    desk.slow.answerAll();
    QCOMPARE(desk.slow.entries, (QHash<QString, QString>{{proxyKeyOf(user, host), password}}));
    QCOMPARE(desk.index.all(), QStringList{proxyKeyOf(user, host)});
    QCOMPARE(desk.network->passwordStatus(), (SecretStatus{Place::Kept, SecretState::Kept}));
    desk.network->use(proxyOf(u"jane"_s), std::nullopt); // and back
    desk.slow.answerAll();
    QCOMPARE(desk.slow.entries, (QHash<QString, QString>{{proxyKeyOf(u"jane"_s), password}}));
    QCOMPARE(desk.index.all(), QStringList{proxyKeyOf(u"jane"_s)});
}

void NetworkControlTest::anotherUserBeforeTheAnswer()
{
    ProxyDesk desk;
    desk.keepJanes();
    desk.network->use(proxyOf(u"joe"_s), std::nullopt);
    desk.slow.answerAll();
    QCOMPARE(desk.network->proxyPassword(), QString()); // Jane's is not Joe's
    QVERIFY(desk.slow.entries.isEmpty() && desk.index.all().isEmpty());
    QCOMPARE(desk.place(), Place::Nothing);
}

void NetworkControlTest::emptyPasswordIsDeleted()
{
    ProxyDesk desk;
    desk.keepJanes();
    desk.slow.answerAll();
    desk.network->use(proxyOf(u"jane"_s), QString());
    QCOMPARE(desk.network->proxyPassword(), QString());
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Deleted);
    QVERIFY(desk.slow.entries.isEmpty() && desk.index.all().isEmpty());
}

void NetworkControlTest::noUserIsNoPassword()
{
    ProxyDesk desk;
    desk.keepJanes();
    desk.network->use(proxyOf({}), std::nullopt); // before the keychain has answered
    desk.slow.answerAll();
    QCOMPARE(desk.network->proxyPassword(), QString());
    QCOMPARE(desk.place(), Place::Deleted);
    QVERIFY(desk.slow.entries.isEmpty() && desk.index.all().isEmpty());
    desk.network->use(proxyOf({}), std::nullopt);
    QCOMPARE(desk.place(), Place::Nothing);
}

void NetworkControlTest::tellsWhatWasNotDeleted()
{
    ProxyDesk desk;
    desk.keepJanes();
    desk.slow.answerAll();
    QSignalSpy changed(desk.network.get(), &NetworkControl::passwordStatusChanged);
    desk.network->use(proxyOf(u"jane"_s), QString());
    desk.slow.refuseAll(SecretState::Denied);
    QCOMPARE(desk.network->passwordStatus(), (SecretStatus{Place::NotDeleted, SecretState::Denied}));
    QCOMPARE(changed.size(), 2);
    QVERIFY(desk.indexHasAll());
    desk.network->tryAgain();
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Deleted);
}

void NetworkControlTest::tellsOfALeftOver()
{
    ProxyDesk desk;
    desk.keepJanes();
    desk.slow.answerAll();
    desk.network->use(proxyOf(u"joe"_s), std::nullopt);
    desk.slow.answerNext();
    desk.slow.refuseAll();
    QCOMPARE(desk.network->passwordStatus(), (SecretStatus{Place::Kept, SecretState::Kept, true}));
    QVERIFY(desk.indexHasAll());
    desk.network->tryAgain();
    desk.slow.answerAll();
    QCOMPARE(desk.network->passwordStatus(), (SecretStatus{Place::Kept, SecretState::Kept}));
    QCOMPARE(desk.index.all(), QStringList{proxyKeyOf(u"joe"_s)});
}

void NetworkControlTest::triesAgain()
{
    ProxyDesk desk;
    desk.network->use(proxyOf(u"jane"_s), janesPassword);
    desk.slow.refuseAll(SecretState::Locked);
    QCOMPARE(desk.network->passwordStatus(), (SecretStatus{Place::NotKept, SecretState::Locked}));
    desk.network->use(proxyOf(u"jane"_s), std::nullopt); // Save once more
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Kept);
    desk.start();
    desk.slow.refuseAll(SecretState::Locked);
    QCOMPARE(desk.network->passwordStatus(), (SecretStatus{Place::NotRead, SecretState::Locked}));
    desk.network->tryAgain();
    desk.slow.answerAll();
    QCOMPARE(desk.network->proxyPassword(), janesPassword);
}

void NetworkControlTest::readsOnceTheProxyIsUsed()
{
    ProxyDesk desk;
    desk.keepJanes();
    desk.slow.answerAll();
    NetworkSettings off = proxyOf(u"jane"_s);
    off.mode = ProxyMode::System;
    desk.network->use(off, std::nullopt);
    desk.start();
    QVERIFY(desk.slow.waiting().isEmpty()); // nobody needs it
    desk.network->use(proxyOf(u"jane"_s), std::nullopt);
    desk.slow.answerAll();
    QCOMPARE(desk.network->proxyPassword(), janesPassword);
    QCOMPARE(desk.place(), Place::Kept);
}

void NetworkControlTest::noticesThatAllWasForgotten()
{
    ProxyDesk desk;
    desk.keepJanes();
    desk.slow.answerAll();
    KeychainEntries eraser(desk.keychain, nullptr);
    eraser.forget(desk.keychain.keys());
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Session);
    desk.network->use(proxyOf(u"jane"_s), std::nullopt);
    desk.slow.answerAll();
    QVERIFY(desk.slow.entries.isEmpty()); // as the person wanted
}

FLOWCONNECT_TEST(NetworkControlTest)
#include "NetworkControlTest.moc"
