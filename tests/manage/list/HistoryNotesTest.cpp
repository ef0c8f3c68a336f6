#include "manage/list/HistoryNotes.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What the history of this computer adds to what Platform shows.
class HistoryNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesWhatPlatformDoesNotShow();
    void readsAnewWhatIsNoted();

private:
    static void noteCreation(Journal& journal, const QString& id, CreationOutcome outcome);
    ScratchHome m_home;
};

void HistoryNotesTest::noteCreation(Journal& journal, const QString& id, CreationOutcome outcome)
{
    CreationIntent intent;
    intent.attempt = u"attempt-"_s + id;
    intent.at = QDateTime::currentDateTimeUtc();
    intent.name = u"shop"_s;
    intent.server = u"db.example.com"_s;
    intent.port = u"5432"_s;
    intent.database = u"shop"_s;
    intent.userName = u"reader"_s;
    intent.authentication = u"Basic Authentication"_s;
    CreationResult result;
    result.attempt = intent.attempt;
    result.at = intent.at;
    result.outcome = outcome;
    result.receipt = {id, u"\"1\""_s};
    int noted = 0;
    QObject context;
    journal.note(intent, &context, [&](JournalState) { ++noted; });
    journal.note(result, &context, [&](JournalState) { ++noted; });
    QTRY_COMPARE(noted, 2);
}

void HistoryNotesTest::completesWhatPlatformDoesNotShow()
{
    Journal journal(m_home.filePath(u"one.jsonl"_s));
    noteCreation(journal, u"made"_s, CreationOutcome::Found);
    noteCreation(journal, u"refused"_s, CreationOutcome::Refused);
    HistoryNotes notes(journal);
    QTRY_VERIFY(notes.isCreatedHere(u"made"_s));
    QVERIFY(!notes.isCreatedHere(u"refused"_s));
    ConnectionFacts facts;
    facts.id = u"made"_s;
    facts.server = u"moved.example.com"_s;
    const ConnectionFacts whole = notes.completed(facts);
    QCOMPARE(whole.server, u"moved.example.com"_s); // what Platform shows is newer
    QCOMPARE(whole.userName, u"reader"_s);
    QCOMPARE(whole.database, u"shop"_s);
    facts.id = u"another"_s;
    QCOMPARE(notes.completed(facts), facts);
    QVERIFY(!notes.creationOf(u"another"_s));
}

void HistoryNotesTest::readsAnewWhatIsNoted()
{
    Journal journal(m_home.filePath(u"two.jsonl"_s));
    HistoryNotes notes(journal);
    noteCreation(journal, u"later"_s, CreationOutcome::Created);
    QTRY_VERIFY(notes.isCreatedHere(u"later"_s));
    QCOMPARE(notes.creationOf(u"later"_s)->intent.port, u"5432"_s);
}

FLOWCONNECT_TEST(HistoryNotesTest)
#include "HistoryNotesTest.moc"
