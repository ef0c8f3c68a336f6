#include "support/ScratchHome.h"
#include "support/TestProgram.h"
#include "wizard/widgets/WaysIn.h"

#include <QDir>
#include <QProcess>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

namespace {

/// A wizard in a process of its own, with a home of its own.
struct Job
{
    Job(const QString& home, const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        for (const auto& [variable, directory] : {std::pair{u"XDG_CONFIG_HOME"_s, u"/.config"_s},
                                                  {u"XDG_DATA_HOME"_s, u"/.local/share"_s},
                                                  {u"XDG_STATE_HOME"_s, u"/.local/state"_s},
                                                  {u"XDG_CACHE_HOME"_s, u"/.cache"_s}}) {
            QDir().mkpath(home + directory);
            environment.insert(variable, home + directory);
        }
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(WAYS_IN_JOB), words);
    }
    ~Job()
    {
        process.kill();
        process.waitForFinished(-1);
    }

    QProcess process;
};

} // namespace

/// The program is killed right after a text with a secret has come into a field and what was typed since then
/// has been saved: the secret is nowhere in the home.
class WaysInKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoSecret_data();
    void leavesNoSecret();
};

void WaysInKillTest::leavesNoSecret_data()
{
    QTest::addColumn<int>("way");
    const auto ways = waysIn();
    for (int way = 0; way < ways.size(); ++way) {
        QTest::newRow(ways.at(way).first.constData()) << way;
    }
}

void WaysInKillTest::leavesNoSecret()
{
    QFETCH(const int, way);
    constexpr int each = 6; // over all ways every field and every text is tried
    const ScratchHome home;
    std::array<std::unique_ptr<Job>, each> jobs;
    for (int i = 0; i < each; ++i) {
        const int number = way * each + i;
        jobs.at(std::size_t(i)) = std::make_unique<Job>(
            home.filePath(QString::number(i)),
            QStringList{QString::number(way), QString::number(number % textFields().size()),
                        QString::number(number % secretTexts().size())});
    }
    for (const auto& job : jobs) {
        QTRY_VERIFY2_WITH_TIMEOUT(job->process.canReadLine() || job->process.state() == QProcess::NotRunning,
                                  "silent", 120'000);
        QCOMPARE(job->process.readLine(), "saved\n");
    }
    for (const auto& job : jobs) {
        job->process.kill();
        QVERIFY(job->process.waitForFinished(-1));
        QCOMPARE(job->process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(job->process.exitCode(), SIGKILL);
    }
    QCOMPARE(home.filesContaining("went-on.example").size(), each); // this is where it looks
    QCOMPARE(home.filesContaining(secret.toUtf8()), QStringList());
}

FLOWCONNECT_TEST(WaysInKillTest)
#include "WaysInKillTest.moc"
