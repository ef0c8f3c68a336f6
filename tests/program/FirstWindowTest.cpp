#include "program/FirstWindow.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <future>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// Another start of the program, which waits for its answer; in a thread, so that this one can answer.
bool shows(const QString& settings, const QString& options, int limitMs = 30'000, bool connections = false)
{
    std::future<bool> shown = std::async(std::launch::async, [=] {
        FirstWindow second(settings, options);
        return !second.take() && second.showOther(connections, limitMs);
    });
    while (shown.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
        QCoreApplication::processEvents();
    }
    return shown.get();
}

} // namespace

/// A second start with the same settings brings the first window to the front.
class FirstWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesToTheFront();
    void isAnotherOneWithOtherSettings();
    void isAnotherOneWithOtherOptions();
    void isFollowedByTheNext();
    void opensTheConnectionsWhereAsked();
    void doesNotWaitForOneThatHangs();
    void takesThePlaceOfADeadOne();
    void survivesNonsense();

private:
    test::ScratchHome m_home;
    QString m_settings = m_home.filePath(u"flow-connect.conf"_s);
};

void FirstWindowTest::comesToTheFront()
{
    FirstWindow first(m_settings, {});
    QVERIFY(first.take());
    const QSignalSpy wanted(&first, &FirstWindow::wanted);
    QVERIFY(shows(m_settings, {}));
    QVERIFY(shows(m_home.filePath(u"x/../flow-connect.conf"_s), {}));
    QCOMPARE(wanted.count(), 2);
}

void FirstWindowTest::isAnotherOneWithOtherSettings()
{
    FirstWindow first(m_settings, {});
    QVERIFY(first.take());
    FirstWindow second(m_home.filePath(u"other.conf"_s), {});
    QVERIFY(second.take());
}

void FirstWindowTest::isAnotherOneWithOtherOptions()
{
    FirstWindow first(m_settings, u"--practice"_s);
    QVERIFY(first.take());
    const QSignalSpy wanted(&first, &FirstWindow::wanted);
    QVERIFY(!shows(m_settings, u"--language\nen"_s));
    QCOMPARE(wanted.count(), 0);
    QVERIFY(shows(m_settings, u"--practice"_s));
    QVERIFY(shows(m_settings, {}));
    QCOMPARE(wanted.count(), 2);
}

void FirstWindowTest::isFollowedByTheNext()
{
    {
        FirstWindow first(m_settings, {});
        QVERIFY(first.take());
        FirstWindow second(m_settings, {});
        QVERIFY(!second.take());
    }
    FirstWindow third(m_settings, {});
    QVERIFY(third.take());
    QVERIFY(shows(m_settings, {}));
}

void FirstWindowTest::opensTheConnectionsWhereAsked()
{
    FirstWindow first(m_settings, {});
    QVERIFY(first.take());
    QSignalSpy wanted(&first, &FirstWindow::wanted);
    QSignalSpy connections(&first, &FirstWindow::connectionsWanted);
    QVERIFY(shows(m_settings, {}));
    QCOMPARE(connections.size(), 0);
    QVERIFY(shows(m_settings, {}, 30'000, true));
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(connections.size(), 1);
}

void FirstWindowTest::doesNotWaitForOneThatHangs()
{
    FirstWindow first(m_settings, {});
    QVERIFY(first.take());
    FirstWindow second(m_settings, {}); // in this thread: the first can't answer meanwhile
    QVERIFY(!second.take());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!second.showOther());
    qInfo("given up after %lld ms", clock.elapsed());
}

void FirstWindowTest::takesThePlaceOfADeadOne()
{
    const QByteArray dead = "999999999\nflow-connect\n" + QSysInfo::machineHostName().toUtf8() + "\n";
    for (const QByteArray& lock : {QByteArray(), dead}) {
        QString lockName;
        {
            FirstWindow probe(m_settings, {});
            QVERIFY(probe.take());
            const QStringList locks = QDir(m_home.filePath(u".run"_s)).entryList({u"*.lock"_s}, QDir::Files);
            QCOMPARE(locks.size(), 1);
            lockName = m_home.filePath(u".run/"_s + locks.constFirst());
        }
        for (const QString& name : {lockName, lockName.chopped(5)}) { // and a socket that nobody listens to
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lock) == lock.size());
        }
        FirstWindow first(m_settings, {});
        QVERIFY(first.take());
        QVERIFY(shows(m_settings, {}));
    }
}

void FirstWindowTest::survivesNonsense()
{
    FirstWindow first(m_settings, {});
    QVERIFY(first.take());
    const QSignalSpy wanted(&first, &FirstWindow::wanted);
    const QStringList sockets =
        QDir(m_home.filePath(u".run"_s)).entryList({u"flow-connect-*"_s}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    for (const QByteArray& bytes :
         {QByteArray("\n"), QByteArray(100'000, 'x'), QByteArray("show ../../x\n")}) {
        QLocalSocket socket;
        socket.connectToServer(m_home.filePath(u".run/"_s + sockets.constFirst()));
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    QCOMPARE(wanted.count(), 0);
    QVERIFY(shows(m_settings, {}));
}

FLOWCONNECT_TEST(FirstWindowTest)
#include "FirstWindowTest.moc"
