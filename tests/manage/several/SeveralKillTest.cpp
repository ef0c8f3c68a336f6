#include "manage/several/SeveralScene.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// 500 rows, 40 of them faulty; every fifth POST meets a fault of the server; the program is killed twice.
class SeveralKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEachOnce();

private:
    ScratchHome m_home;
};

namespace {

FlowServiceDouble::Fault faultNumber(int number)
{
    switch (number % 7) {
    case 0:
        return {true, Step::closeAfterReading()};
    case 1:
        return {false, Step::closeAfterReading()};
    case 2:
        return {true, Step::answer(504, "<html>")};
    case 3:
        return {false, Step::answer(504, "<html>")};
    case 4:
        return {true, Step::raw("HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{\"id\":", true)};
    case 5:
        return {true, Step::silence()};
    default:
        return {false, Step::silence()};
    }
}

} // namespace

void SeveralKillTest::makesEachOnce()
{
    constexpr int rows = 500;
    constexpr int faulty = 40;
    QSet<int> wrong;
    for (int i = 1; i <= faulty; ++i) {
        wrong.insert(i * 12);
    }
    const QString list = m_home.filePath(u"list.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(severalList(rows, wrong)) > 0);
    file.close();
    ScriptedServer server;
    FlowServiceDouble flow;
    flow.serve(server);
    int planned = 0;
    int kills = 0;
    // A POST counts once it was read; the plans for those to come are laid in time: every fifth is a fault.
    const auto normal = [](const QByteArray& receipt) {
        return Step::json(201, receipt);
    };
    for (; planned < 3 * rows; ++planned) {
        flow.plan(planned % 5 == 4 ? faultNumber(planned / 5) : FlowServiceDouble::Fault{true, {}, normal});
    }
    QByteArray told;
    QList<int> posts;
    for (int start = 0; start < 3; ++start) {
        QProcess job;
        job.start(QStringLiteral(SEVERAL_JOB),
                  {server.url(u""_s).toString(), m_home.filePath(u"journal.jsonl"_s), list});
        QVERIFY(job.waitForStarted());
        if (start < 2) {
            const int until = (start + 1) * 150;
            QVERIFY(QTest::qWaitFor([&] { return flow.posts() >= until; }, 300'000));
            job.kill();
            ++kills;
        }
        QVERIFY(QTest::qWaitFor([&] { return job.state() == QProcess::NotRunning; }, 300'000));
        told = job.readAllStandardOutput();
        posts += flow.posts();
        QVERIFY(QTest::qWaitFor([&] { return server.openConnectionCount() == 0; }, 30'000));
    }
    QVERIFY(told.endsWith("end\n"));
    QSet<QString> reported;
    QMap<int, int> states;
    for (const QByteArray& line : told.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() == 4) {
            ++states[words.at(2).toInt()];
            if (!words.at(3).isEmpty()) {
                reported.insert(QString::fromUtf8(words.at(3)));
            }
        }
    }
    int twice = 0;
    for (int i = 1; i <= rows; ++i) {
        twice += std::max<int>(0, static_cast<int>(flow.idsNamed(u"row %1"_s.arg(i)).size()) - 1);
    }
    const QStringList ids = flow.ids();
    const QSet<QString> made(ids.cbegin(), ids.cend());
    qInfo("| rows %d | faulty %d | kills %d | POSTs %d, %d, %d | made %lld | reported %lld | twice %d |",
          rows, states.value(static_cast<int>(RowState::Faulty)), kills, static_cast<int>(posts.value(0)),
          static_cast<int>(posts.value(1)), static_cast<int>(posts.value(2)), qlonglong(made.size()),
          qlonglong(reported.size()), twice);
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        qInfo("| state %d | %d rows |", state.key(), state.value());
    }
    QCOMPARE(reported, made);
    QCOMPARE(twice, 0);
    QCOMPARE(states.value(static_cast<int>(RowState::Faulty)), faulty);
    QCOMPARE(states.value(static_cast<int>(RowState::Waiting)), 0);
    QCOMPARE(states.value(static_cast<int>(RowState::Unknown)), 0);
    QCOMPARE(static_cast<int>(made.size()) + states.value(static_cast<int>(RowState::Absent)), rows - faulty);
}

FLOWCONNECT_TEST(SeveralKillTest)
#include "SeveralKillTest.moc"
