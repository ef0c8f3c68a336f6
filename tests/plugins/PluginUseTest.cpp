#include "plugins/PluginCopies.h"
#include "plugins/use/DatabaseCheckRunner.h"
#include "plugins/use/PracticeRunner.h"
#include "support/PostgresCluster.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Practice and the test from this computer through the plugins as they are installed.
class PluginUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practises();
    void practisesOncePluginIsThere();
    void checksADatabase();
    void cancelsACheck();
    void tellsThatNothingChecks();
};

void PluginUseTest::practises()
{
    PracticeRunner runner(pluginsIn(pluginsOfTheBuild()).practice);
    QSignalSpy started(&runner, &PracticeRunner::started);
    runner.start();
    runner.start(); // while it is loaded
    QVERIFY(started.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 60'000);
    const auto access = started.at(0).at(0).value<practice::PracticeAccess>();
    QVERIFY(!access.accessToken.isEmpty());
    QTcpSocket socket;
    socket.connectToHost(access.platformUrl.host(), static_cast<quint16>(access.platformUrl.port()));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, 60'000);
    runner.start(); // again, as when practice is chosen once more
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 2, 60'000);
    QCOMPARE(started.at(1).at(0).value<practice::PracticeAccess>().accessToken, access.accessToken);
}

void PluginUseTest::practisesOncePluginIsThere()
{
    const PluginCopies copies;
    PracticeRunner runner(pluginsIn(copies.folder.path()).practice);
    QSignalSpy started(&runner, &PracticeRunner::started);
    QSignalSpy unavailable(&runner, &PracticeRunner::unavailable);
    runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(unavailable.size(), 1, 60'000);
    QCOMPARE(unavailable.at(0).at(0).value<PluginFault>().problem, PluginProblem::Missing);
    QVERIFY(copies.putPractice(practicePlugin()));
    runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 60'000);
}

void PluginUseTest::checksADatabase()
{
    if (!PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL's programs are not on this computer");
    }
    PostgresCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    QVERIFY(cluster.createRole(u"reader"_s, u"right-password"_s));
    ConnectionDraft draft;
    draft.server = u"127.0.0.1"_s;
    draft.port = QString::number(cluster.port());
    draft.database = u"postgres"_s;
    draft.userName = u"reader"_s;
    draft.password = u"right-password"_s;
    draft.encryption = Encryption::Prefer;
    DatabaseCheckRunner runner(pluginsIn(pluginsOfTheBuild()).check);
    QSignalSpy stages(&runner, &DatabaseCheckRunner::stageChanged);
    QSignalSpy done(&runner, &DatabaseCheckRunner::done);
    runner.start(draft, {}, 120'000);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 150'000);
    const auto result = done.at(0).at(0).value<CheckResult>();
    QCOMPARE(result.failure, CheckFailure::None);
    QVERIFY(!result.serverVersion.isEmpty());
    QVERIFY(stages.size() >= 4);

    draft.password = u"wrong-password"_s;
    runner.start(draft, {}, 120'000);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 150'000);
    QCOMPARE(done.at(1).at(0).value<CheckResult>().failure, CheckFailure::WrongPassword);
}

/// While the plugin is being loaded, too.
void PluginUseTest::cancelsACheck()
{
    DatabaseCheckRunner runner(pluginsIn(pluginsOfTheBuild()).check);
    QSignalSpy done(&runner, &DatabaseCheckRunner::done);
    ConnectionDraft draft;
    draft.server = u"127.0.0.1"_s;
    draft.port = u"1"_s;
    runner.start(draft);
    runner.cancel();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.at(0).at(0).value<CheckResult>().failure, CheckFailure::Cancelled);
    QVERIFY(!runner.isRunning());
}

void PluginUseTest::tellsThatNothingChecks()
{
    const PluginCopies copies;
    DatabaseCheckRunner runner(pluginsIn(copies.folder.path()).check);
    QSignalSpy done(&runner, &DatabaseCheckRunner::done);
    runner.start({});
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60'000);
    const auto result = done.at(0).at(0).value<CheckResult>();
    QCOMPARE(result.failure, CheckFailure::NoChecker);
    QCOMPARE(result.plugin.problem, PluginProblem::Missing);
    QVERIFY(result.plugin.file.startsWith(copies.folder.path()));
}

FLOWCONNECT_TEST(PluginUseTest)
#include "PluginUseTest.moc"
