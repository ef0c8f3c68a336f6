#include "secrets/SessionBus.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// A bus that is there, that is not there, and that takes connections and stays silent.
class SessionBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingListens();
    void silentBusIsTold();
    void silentBusIsPassedOver();
    void otherAddressesAreNotAsked();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void SessionBusTest::nothingListens()
{
    QCOMPARE(askSessionBus({}, 200), SessionBusState::Absent);
    QCOMPARE(askSessionBus(u"unix:path="_s + path("none"), 200), SessionBusState::Absent);
}

void SessionBusTest::silentBusIsTold()
{
    QLocalServer server; // the kernel takes the connection, nobody answers
    QVERIFY(server.listen(path("silent")));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(askSessionBus(u"unix:path="_s + path("silent") + u",guid=12"_s, 300), SessionBusState::Silent);
    QVERIFY(clock.elapsed() < 60'000); // left alone, it would never end
}

void SessionBusTest::silentBusIsPassedOver()
{
    QLocalServer server;
    QVERIFY(server.listen(path("passed")));
    const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path("passed").toUtf8());
    QVERIFY(passOverSilentSessionBus(200));
    QCOMPARE(askSessionBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), 200), SessionBusState::Absent);
    QVERIFY(!passOverSilentSessionBus(200));
    qputenv("DBUS_SESSION_BUS_ADDRESS", before);
}

void SessionBusTest::otherAddressesAreNotAsked()
{
    QCOMPARE(askSessionBus(u"tcp:host=localhost,port=1"_s, 200), SessionBusState::Unknown);
    QCOMPARE(askSessionBus(u"unix:tmpdir=/tmp"_s, 200), SessionBusState::Unknown);
}

FLOWCONNECT_TEST(SessionBusTest)
#include "SessionBusTest.moc"
