#include "manage/change/ConnectionChange.h"
#include "manage/ManageScene.h"
#include "manage/change/ChangeRecovery.h"
#include "support/TestProgram.h"

#include <QTestEventLoop>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

using EndKind = ChangeEnd::Kind;

/// A connection of the double's, and what changes it.
struct ChangeDesk
{
    ChangeDesk()
    {
        flow.serve(server);
        id = flow.add(u"shop"_s);
        scene = std::make_unique<ManageScene>(server.url(QString()), home.filePath(u"journal.jsonl"_s));
        change = std::make_unique<ConnectionChange>(scene->connections, scene->writes, scene->place,
                                                    scene->journal);
        change->setLookPauses({0, 20, 40});
        change->setLimits({3'000});
    }

    ConnectionFacts facts() const { return readFacts(flow.connection(id)).value_or(ConnectionFacts()); }
    ChangeOrder renaming(const QString& name = u"store"_s) const { return namingOrder(facts(), name, {}); }

    ChangeEnd run(const ChangeOrder& order)
    {
        std::optional<ChangeEnd> end;
        const auto connection = QObject::connect(change.get(), &ConnectionChange::ended, change.get(),
                                                 [&end](const ChangeEnd& one) { end = one; });
        change->start(order);
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 60'000)) {
            qWarning("The change did not end");
        }
        QObject::disconnect(connection);
        return end.value_or(ChangeEnd());
    }

    QList<ChangeEntry> journalled()
    {
        std::optional<QList<ChangeEntry>> read;
        scene->journal.readChanges(change.get(),
                                   [&read](JournalState, const QList<ChangeEntry>& all) { read = all; });
        return QTest::qWaitFor([&read] { return read.has_value(); }, 60'000) ? *read : QList<ChangeEntry>();
    }

    ScratchHome home;
    ScriptedServer server;
    FlowServiceDouble flow;
    QString id;
    std::unique_ptr<ManageScene> scene;
    std::unique_ptr<ConnectionChange> change;
};

} // namespace

/// One request for each press, and the truth about what became of it.
class ConnectionChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnceAndNotesIt();
    void deletesOnceAndNotesIt();
    void lostAnswers_data();
    void lostAnswers();
    void refusals_data();
    void refusals();
    void aConflictShowsTheirs();
    void aLateArrivalIsFound();
    void aRetryOvertakesTheLostOne();
    void somebodyElsesChangeIsNotOurs();
    void aBare404IsNoProof();
    void cancelBeforeItIsSentSendsNothing();
    void cancelWhileItIsOutLooks();
    void withoutAJournalThePersonDecides();
    void whatWasKilledIsLookedUp();
    void noSecretReachesTheJournal();
};

void ConnectionChangeTest::changesOnceAndNotesIt()
{
    ChangeDesk desk;
    const QString before = desk.facts().etag;
    const ChangeEnd end = desk.run(desk.renaming());
    QCOMPARE(end.kind, EndKind::Done);
    QVERIFY(end.noted);
    QCOMPARE(desk.facts().name, u"store"_s);
    QCOMPARE(end.etag, desk.facts().etag);
    QCOMPARE(desk.flow.changes(), 1);
    const QList<ChangeEntry> journal = desk.journalled();
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal.at(0).intent.etag, before);
    QCOMPARE(journal.at(0).intent.newName, u"store"_s);
    QCOMPARE(journal.at(0).result->outcome, ChangeOutcome::Done);
    QCOMPARE(journal.at(0).result->etag, end.etag);
}

void ConnectionChangeTest::deletesOnceAndNotesIt()
{
    ChangeDesk desk;
    QCOMPARE(desk.run(deletionOrder(desk.facts())).kind, EndKind::Done);
    QVERIFY(desk.flow.ids().isEmpty());
    QCOMPARE(desk.flow.changes(), 1);
    QCOMPARE(desk.journalled().at(0).result->outcome, ChangeOutcome::Done);
}

void ConnectionChangeTest::lostAnswers_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::addColumn<bool>("done");
    QTest::addColumn<Step>("step");
    const QList<std::pair<const char*, Step>> steps{
        {"closed", Step::closeAfterReading()},
        {"reset", Step::resetAfterReading()},
        {"half a status line", Step::halfStatusLine()},
        {"504", Step::json(504, R"({"message":"gateway"})")},
        {"502 as a page", Step::answer(502, "<html>Bad gateway</html>")},
        {"500", Step::json(500, R"({"errorCode":"1400-500","errorMessage":"oops"})")},
        {"408", Step::answer(408)},
        {"cut body",
         Step::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{\"id\":",
                   true)},
        {"an empty 200", Step::raw("HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n", true)},
        {"a redirect", Step::redirect("/elsewhere", 307)},
        {"202", Step::json(202, "{}")},
        {"silence", Step::silence()},
    };
    for (const bool deletes : {false, true}) {
        for (const bool done : {false, true}) {
            for (const auto& [name, step] : steps) {
                QTest::addRow("%s, %s, %s", deletes ? "DELETE" : "PATCH", done ? "done" : "not done", name)
                    << deletes << done << step;
            }
        }
    }
}

void ConnectionChangeTest::lostAnswers()
{
    QFETCH(const bool, deletes);
    QFETCH(const bool, done);
    QFETCH(const Step, step);
    ChangeDesk desk;
    desk.change->setLimits({step.kind == Step::Silence ? 300 : 60'000});
    FlowServiceDouble::Fault fault;
    fault.creates = done;
    fault.step = step;
    desk.flow.plan(fault);
    const ChangeEnd end = desk.run(deletes ? deletionOrder(desk.facts()) : desk.renaming());
    QCOMPARE(desk.flow.changes(), 1);
    QCOMPARE(end.kind, done ? EndKind::Found : EndKind::NotYet);
    const ChangeEntry entry = desk.journalled().value(0);
    QCOMPARE(entry.result->outcome, done ? ChangeOutcome::Found : ChangeOutcome::Unknown);
    QVERIFY(!entry.held);
    if (done) {
        QCOMPARE(end.etag, desk.facts().etag);
        return;
    }
    // Old enough, it is surely not done.
    ChangeRecovery recovery(desk.scene->connections, desk.scene->place, desk.scene->journal);
    recovery.setPlan(0, 10);
    QSignalSpy settled(&recovery, &ChangeRecovery::settled);
    recovery.begin();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(desk.journalled().value(0).result->outcome, ChangeOutcome::NotDone);
    QCOMPARE(desk.flow.changes(), 1);
}

void ConnectionChangeTest::refusals_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<ChangeEnd::Kind>("kind");
    QTest::newRow("400") << Step::json(400, R"({"errorCode":"1445-400","errorMessage":"not enabled"})")
                         << EndKind::Refused;
    QTest::newRow("401") << Step::json(401, R"({"error_code":"401013","message":"token"})")
                         << EndKind::Refused;
    QTest::newRow("403 as a page") << Step::answer(403, "<html>no</html>") << EndKind::Refused;
    QTest::newRow("404") << Step::json(404, R"({"errorCode":"1101-404","errorMessage":"gone"})")
                         << EndKind::Gone;
    QTest::newRow("429") << Step::json(429, "{}", {{"Retry-After", "7"}}) << EndKind::Refused;
}

void ConnectionChangeTest::refusals()
{
    QFETCH(const Step, step);
    QFETCH(const ChangeEnd::Kind, kind);
    ChangeDesk desk;
    FlowServiceDouble::Fault fault;
    fault.creates = false;
    fault.step = step;
    desk.flow.plan(fault);
    const ChangeEnd end = desk.run(desk.renaming());
    QCOMPARE(end.kind, kind);
    QCOMPARE(desk.flow.changes(), 1);
    QCOMPARE(desk.journalled().value(0).result->outcome, ChangeOutcome::Refused);
    QCOMPARE(desk.facts().name, u"shop"_s);
}

void ConnectionChangeTest::aConflictShowsTheirs()
{
    ChangeDesk desk;
    const ChangeOrder order = desk.renaming();
    desk.flow.changeElsewhere(desk.id, {{u"name"_s, u"theirs"_s}});
    const ChangeEnd end = desk.run(order);
    QCOMPARE(end.kind, EndKind::Conflict);
    QCOMPARE(end.now.name, u"theirs"_s);
    QCOMPARE(end.now.etag, desk.facts().etag);
    QCOMPARE(desk.facts().name, u"theirs"_s);
}

void ConnectionChangeTest::aLateArrivalIsFound()
{
    ChangeDesk desk;
    FlowServiceDouble::Fault fault;
    fault.creates = false;
    fault.step = Step::closeAfterReading();
    desk.flow.plan(fault);
    QCOMPARE(desk.run(desk.renaming()).kind, EndKind::NotYet);
    ChangeRecovery recovery(desk.scene->connections, desk.scene->place, desk.scene->journal);
    recovery.setPlan(600'000, 20);
    QSignalSpy ended(&recovery, &ChangeRecovery::ended);
    QSignalSpy settled(&recovery, &ChangeRecovery::settled);
    recovery.begin();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(settled.size(), 0);
    // Now the request arrives that a gateway held back.
    desk.flow.changeElsewhere(desk.id, {{u"name"_s, u"store"_s}, {u"updatedClient"_s, u"key-of-ours"_s}});
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(desk.journalled().at(0).result->outcome, ChangeOutcome::Found);
}

void ConnectionChangeTest::aRetryOvertakesTheLostOne()
{
    ChangeDesk desk;
    FlowServiceDouble::Fault fault;
    fault.creates = false;
    fault.step = Step::closeAfterReading();
    desk.flow.plan(fault);
    QCOMPARE(desk.run(desk.renaming()).kind, EndKind::NotYet);
    QCOMPARE(desk.run(desk.renaming()).kind, EndKind::Done); // the same version
    ChangeRecovery recovery(desk.scene->connections, desk.scene->place, desk.scene->journal);
    QSignalSpy settled(&recovery, &ChangeRecovery::settled);
    recovery.begin();
    QTRY_COMPARE(settled.size(), 1);
    const QList<ChangeEntry> journal = desk.journalled();
    QCOMPARE(journal.at(0).result->outcome, ChangeOutcome::NotDone);
    QCOMPARE(journal.at(1).result->outcome, ChangeOutcome::Done);
}

void ConnectionChangeTest::somebodyElsesChangeIsNotOurs()
{
    ChangeDesk desk;
    FlowServiceDouble::Fault fault;
    fault.creates = false;
    fault.tell = [&desk](const QByteArray&) {
        return Step::closeAfterReading();
    };
    desk.flow.plan(fault);
    desk.change->setLookPauses({400});
    desk.change->setLimits({60'000});
    const ChangeOrder order = desk.renaming();
    connect(desk.change.get(), &ConnectionChange::stateChanged, this, [&desk](ChangeState state) {
        if (state == ChangeState::Looking) {
            desk.flow.changeElsewhere(desk.id, {{u"name"_s, u"theirs"_s}});
        }
    });
    const ChangeEnd end = desk.run(order);
    QCOMPARE(end.kind, EndKind::ByOther);
    QCOMPARE(end.now.name, u"theirs"_s);
    QCOMPARE(desk.journalled().at(0).result->outcome, ChangeOutcome::Unknown);
}

void ConnectionChangeTest::aBare404IsNoProof()
{
    ChangeDesk desk;
    FlowServiceDouble::Fault fault;
    fault.creates = false;
    fault.step = Step::closeAfterReading();
    desk.flow.plan(fault);
    desk.change->setLookPauses({0});
    desk.flow.planRead(Step::answer(404, "<html>a proxy</html>")); // then the list: it is there
    QCOMPARE(desk.run(deletionOrder(desk.facts())).kind, EndKind::Unknown);
}

void ConnectionChangeTest::cancelBeforeItIsSentSendsNothing()
{
    for (const ChangeState when : {ChangeState::GettingToken, ChangeState::NotingIntent}) {
        ChangeDesk desk;
        connect(desk.change.get(), &ConnectionChange::stateChanged, this, [&desk, when](ChangeState state) {
            if (state == when) {
                desk.change->cancel();
            }
        });
        const ChangeEnd end = desk.run(desk.renaming());
        QCOMPARE(end.kind, EndKind::NotSent);
        QCOMPARE(end.error.kind, ErrorKind::Cancelled);
        QCOMPARE(desk.flow.changes(), 0);
        for (const ChangeEntry& entry : desk.journalled()) {
            QCOMPARE(entry.result->outcome, ChangeOutcome::NotSent);
        }
    }
}

void ConnectionChangeTest::cancelWhileItIsOutLooks()
{
    ChangeDesk desk;
    FlowServiceDouble::Fault fault;
    fault.creates = true;
    fault.step = Step::silence();
    desk.flow.plan(fault);
    desk.change->setLimits({60'000});
    std::optional<ChangeEnd> end;
    connect(desk.change.get(), &ConnectionChange::ended, this, [&end](const ChangeEnd& one) { end = one; });
    desk.change->start(desk.renaming());
    QTRY_COMPARE(desk.flow.changes(), 1);
    desk.change->cancel();
    QTRY_VERIFY(end);
    QCOMPARE(end->kind, EndKind::Found);
    QCOMPARE(desk.facts().name, u"store"_s);
}

void ConnectionChangeTest::withoutAJournalThePersonDecides()
{
    for (const bool goesOn : {false, true}) {
        ChangeDesk desk;
        QVERIFY(QDir().mkpath(desk.home.filePath(u"journal.jsonl"_s))); // a folder in its place
        connect(desk.change.get(), &ConnectionChange::stateChanged, this, [&desk, goesOn](ChangeState state) {
            if (state == ChangeState::AskingAboutJournal) {
                goesOn ? desk.change->proceed() : desk.change->cancel();
            }
        });
        const ChangeEnd end = desk.run(desk.renaming());
        QCOMPARE(end.kind, goesOn ? EndKind::Done : EndKind::NotSent);
        QVERIFY(!end.noted);
        QCOMPARE(desk.flow.changes(), goesOn ? 1 : 0);
    }
}

void ConnectionChangeTest::whatWasKilledIsLookedUp()
{
    for (const bool done : {false, true}) {
        ChangeDesk desk;
        // As a program leaves it that was killed between the intent and the answer.
        const ChangeIntent intent = intentOf(desk.renaming(), desk.scene->site, false);
        std::optional<JournalState> noted;
        desk.scene->journal.note(intent, this, [&noted](JournalState state) { noted = state; });
        QTRY_VERIFY(noted);
        desk.scene->journal.letGo(intent.attempt);
        if (done) {
            desk.flow.changeElsewhere(desk.id, {{u"name"_s, u"store"_s}});
            desk.scene->site.access.apiKey = u"somebody"_s;
        }
        ChangeRecovery recovery(desk.scene->connections, desk.scene->place, desk.scene->journal);
        recovery.setPlan(0, 10);
        QSignalSpy settled(&recovery, &ChangeRecovery::settled);
        recovery.begin();
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(desk.journalled().at(0).result->outcome,
                 done ? ChangeOutcome::Found : ChangeOutcome::NotDone);
        QCOMPARE(desk.flow.changes(), 0);
    }
}

void ConnectionChangeTest::noSecretReachesTheJournal()
{
    ChangeDesk desk;
    desk.flow.changeElsewhere(desk.id,
                              {{u"name"_s, u"shop with pass-5520-secret"_s},
                               {u"auth"_s, QJsonObject{{u"specName"_s, u"Basic Authentication"_s}}}});
    const auto order = credentialsOrder(desk.facts(), shopDraft());
    QVERIFY(std::holds_alternative<ChangeOrder>(order));
    QCOMPARE(desk.run(std::get<ChangeOrder>(order)).kind, EndKind::Done);
    QCOMPARE(desk.flow.connection(desk.id).value("auth"_L1)["params"_L1]["password"_L1].toString(),
             u"pass-5520-secret"_s);
    QFile journal(desk.scene->journal.path());
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const QByteArray bytes = journal.readAll();
    QVERIFY(bytes.contains("credentials"));
    QVERIFY(!bytes.contains("pass-5520-secret"));
    QVERIFY(!bytes.contains("token-8371-secret"));
}

FLOWCONNECT_TEST(ConnectionChangeTest)
#include "ConnectionChangeTest.moc"
