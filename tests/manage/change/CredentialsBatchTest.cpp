#include "manage/change/BatchScene.h"
#include "manage/change/ChangeRecovery.h"
#include "support/TestProgram.h"

#include <QProcess>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// One new password for many connections: what the history says of each is what Platform has.
class CredentialsBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAll();
    void stopsAtTheFirstThatIsNotReached();
    void stopsAtTheFirstLostAnswer();
    void waitsWherePlatformAsksToWait();
    void stopEndsAfterTheOneUnderWay();
    void sixtyWithARefusalAndAKill();

private:
    static constexpr auto password = "the-new-password-77";

    struct Sight
    {
        explicit Sight(int count)
        {
            flow.serve(server);
            for (int i = 0; i < count; ++i) {
                ids += flow.add(u"shop %1"_s.arg(i));
            }
            scene = std::make_unique<ManageScene>(server.url(QString()), home.filePath(u"journal.jsonl"_s));
            batch = std::make_unique<CredentialsBatch>(scene->connections, scene->writes, scene->place,
                                                       scene->journal);
            batch->change().setLookPauses({0, 20});
        }
        bool hasNew(const QString& id) const
        {
            return flow.connection(id).value("auth"_L1)["params"_L1]["password"_L1].toString() ==
                   QLatin1StringView(password);
        }
        int newOnes() const
        {
            return static_cast<int>(
                std::count_if(ids.begin(), ids.end(), [this](const QString& id) { return hasNew(id); }));
        }
        BatchRow::State state(int row) const { return batch->rows().at(row).state; }
        void load() { batch->setRows(batchRows(*scene, ids)); }
        bool run() { return runBatch(*batch, QString::fromLatin1(password)); }

        ScratchHome home;
        ScriptedServer server;
        FlowServiceDouble flow;
        QStringList ids;
        std::unique_ptr<ManageScene> scene;
        std::unique_ptr<CredentialsBatch> batch;
    };

    /// The write is carried out and answered as ever.
    static FlowServiceDouble::Fault none()
    {
        FlowServiceDouble::Fault fault;
        fault.tell = [](const QByteArray& receipt) {
            return Step::json(200, receipt);
        };
        return fault;
    }
    static FlowServiceDouble::Fault refusal(const Step& step)
    {
        FlowServiceDouble::Fault fault;
        fault.creates = false;
        fault.step = step;
        return fault;
    }
};

void CredentialsBatchTest::changesAll()
{
    Sight sight(5);
    sight.load();
    QVERIFY(sight.run());
    QCOMPARE(sight.newOnes(), 5);
    QCOMPARE(sight.batch->changedCount(), 5);
    QCOMPARE(sight.flow.changes(), 5);
    sight.load(); // opened once more
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(sight.state(i), BatchRow::State::ChangedBefore);
    }
    QVERIFY(sight.run());
    QCOMPARE(sight.flow.changes(), 5);
    sight.flow.changeElsewhere(sight.ids.at(2), {});
    sight.load();
    QCOMPARE(sight.state(2), BatchRow::State::Waiting); // somebody has changed it since
}

void CredentialsBatchTest::stopsAtTheFirstThatIsNotReached()
{
    Sight sight(4);
    sight.load();
    sight.flow.setTest(
        Step::json(400, "{\"errorCode\":\"1100-400\",\"errorMessage\":\"FATAL: password authentication "
                        "failed for user reader\"}"));
    QVERIFY(sight.run());
    QCOMPARE(sight.state(0), BatchRow::State::NotReached);
    QCOMPARE(sight.state(1), BatchRow::State::Waiting);
    QCOMPARE(sight.flow.changes(), 1);
    QCOMPARE(sight.newOnes(), 1);
    QCOMPARE(sight.batch->changedCount(), 1);
}

void CredentialsBatchTest::stopsAtTheFirstLostAnswer()
{
    Sight sight(3);
    sight.load();
    sight.flow.plan(none());
    sight.flow.plan(refusal(Step::closeAfterReading()));
    QVERIFY(sight.run());
    QCOMPARE(sight.state(1), BatchRow::State::Unclear);
    QCOMPARE(sight.state(2), BatchRow::State::Waiting);
    QCOMPARE(sight.flow.changes(), 2);
    QVERIFY(sight.run()); // a new press: read anew, so that only one of both can count
    QCOMPARE(sight.newOnes(), 3);
    QCOMPARE(sight.flow.changes(), 4);
}

void CredentialsBatchTest::waitsWherePlatformAsksToWait()
{
    Sight sight(2);
    sight.load();
    sight.flow.plan(refusal(Step::json(429, "{}", {{"Retry-After", "1"}})));
    QVERIFY(sight.run());
    QCOMPARE(sight.newOnes(), 2);
    QCOMPARE(sight.flow.changes(), 3);
}

void CredentialsBatchTest::stopEndsAfterTheOneUnderWay()
{
    Sight sight(3);
    sight.load();
    connect(sight.batch.get(), &CredentialsBatch::rowChanged, this, [&sight](int row) {
        if (row == 1 && sight.state(1) == BatchRow::State::Reading) {
            sight.batch->stop();
        }
    });
    QVERIFY(sight.run());
    QCOMPARE(sight.state(0), BatchRow::State::Changed);
    QCOMPARE(sight.state(1), BatchRow::State::Stopped);
    QCOMPARE(sight.state(2), BatchRow::State::Waiting);
    QCOMPARE(sight.newOnes(), 1);
}

void CredentialsBatchTest::sixtyWithARefusalAndAKill()
{
    constexpr int count = 60;
    Sight sight(count);
    const QString journal = sight.home.filePath(u"journal.jsonl"_s);
    const auto start = [&](QProcess& job) {
        job.start(QStringLiteral(BATCH_JOB), QStringList{sight.server.url(QString()).toString(), journal,
                                                         QString::fromLatin1(password)} +
                                                 sight.ids);
        return QTest::qWaitFor([&job] { return job.state() == QProcess::Running; }, 60'000);
    };
    const auto waitFor = [](QProcess& job) {
        return QTest::qWaitFor([&job] { return job.state() == QProcess::NotRunning; }, 600'000);
    };
    for (int i = 0; i < 30; ++i) {
        sight.flow.plan(none());
    }
    sight.flow.plan(refusal(Step::json(403, "{\"error_code\":\"2118-403\",\"message\":\"no\"}")));
    QProcess first;
    QVERIFY(start(first) && waitFor(first));
    QCOMPARE(sight.newOnes(), 30);
    QCOMPARE(sight.flow.changes(), 31);

    // Pressed once more; at the 45th it is carried out, and the program dies before it hears of that.
    for (int i = 30; i < 44; ++i) {
        sight.flow.plan(none());
    }
    FlowServiceDouble::Fault fatal;
    std::atomic_bool reached = false;
    fatal.tell = [&reached](const QByteArray&) {
        reached = true;
        return Step::silence();
    };
    sight.flow.plan(fatal);
    QProcess second;
    QVERIFY(start(second));
    QVERIFY(QTest::qWaitFor([&reached] { return reached.load(); }, 600'000));
    second.kill();
    QVERIFY(waitFor(second));
    QCOMPARE(sight.newOnes(), 45);

    ChangeRecovery recovery(sight.scene->connections, sight.scene->place, sight.scene->journal);
    QSignalSpy looked(&recovery, &ChangeRecovery::ended);
    recovery.begin();
    QTRY_COMPARE(looked.size(), 1);
    QProcess third;
    QVERIFY(start(third) && waitFor(third));

    std::optional<QList<ChangeEntry>> entries;
    sight.scene->journal.readChanges(this,
                                     [&](JournalState, const QList<ChangeEntry>& all) { entries = all; });
    QTRY_VERIFY(entries);
    QHash<QString, int> done;
    int refused = 0;
    int unknown = 0;
    for (const ChangeEntry& entry : *entries) {
        done[entry.intent.connectionId] += entry.isDone() ? 1 : 0;
        refused += entry.result && entry.result->outcome == ChangeOutcome::Refused ? 1 : 0;
        unknown += entry.isOpen() ? 1 : 0;
    }
    int differences = 0;
    for (const QString& id : sight.ids) {
        differences += done.value(id) != (sight.hasNew(id) ? 1 : 0) ? 1 : 0;
    }
    qInfo("connections 60 | with the new password %d | done by the history %d | refused %d | not known %d | "
          "requests %d | differences %d",
          sight.newOnes(), static_cast<int>(std::count(done.begin(), done.end(), 1)), refused, unknown,
          sight.flow.changes(), differences);
    QCOMPARE(differences, 0);
    QCOMPARE(sight.newOnes(), count);
    QCOMPARE(refused, 1);
    QCOMPARE(unknown, 0);
    QCOMPARE(sight.flow.changes(), count + 1);
    QFile file(journal);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(password));
}

FLOWCONNECT_TEST(CredentialsBatchTest)
#include "CredentialsBatchTest.moc"
