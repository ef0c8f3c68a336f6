#include "journal/Journal.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Changes of connections that exist, as lines of the journal.
class ChangeRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void standsBesideCreates();
    void whatIsDoneStaysDone();
    void aWindowThatWorksOnItHoldsIt();
    void bothAreReadAtOnce();
    void saysWhatIsLeftOut();

private:
    static ChangeIntent intent(ChangeKind kind)
    {
        ChangeIntent one;
        one.attempt = u"c-1"_s;
        one.at = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123).toUTC();
        one.kind = kind;
        one.platform = u"https://platform.adobe.io"_s;
        one.organizationId = u"ORG@AdobeOrg"_s;
        one.sandboxName = u"prod"_s;
        one.connectionId = u"056dd1b4-da33-42f9-add1-b4da3392f94e"_s;
        one.etag = u"\"1700e582-0000-0200-0000-5e3c85180000\""_s;
        one.name = u"shop 訂單"_s;
        one.newName = u"shop 2"_s;
        one.server = u"db.example.com"_s;
        one.userName = u"reader"_s;
        one.batch = u"b-1"_s;
        return one;
    }
    static ChangeResult result(ChangeOutcome outcome)
    {
        ChangeResult one;
        one.attempt = u"c-1"_s;
        one.at = QDateTime::fromMSecsSinceEpoch(1'764'000'001'456).toUTC();
        one.outcome = outcome;
        one.etag = u"\"17\""_s;
        one.httpStatus = 412;
        one.code = u"1404-412"_s;
        one.requestId = u"r-1"_s;
        return one;
    }
};

void ChangeRecordTest::comesBackAsItWas_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<ChangeOutcome>("outcome");
    for (const ChangeKind kind : {ChangeKind::Credentials, ChangeKind::Naming, ChangeKind::Deletion}) {
        for (int i = 0; i <= static_cast<int>(ChangeOutcome::Dismissed); ++i) {
            QTest::addRow("%d, %d", static_cast<int>(kind), i) << kind << static_cast<ChangeOutcome>(i);
        }
    }
}

void ChangeRecordTest::comesBackAsItWas()
{
    QFETCH(const ChangeKind, kind);
    QFETCH(const ChangeOutcome, outcome);
    const QList<ChangeEntry> open = readChanges(journalLine(intent(kind)));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).intent, intent(kind));
    QVERIFY(open.at(0).isOpen());
    const QList<ChangeEntry> ended = readChanges(journalLine(intent(kind)) + journalLine(result(outcome)));
    QCOMPARE(ended, QList<ChangeEntry>({{intent(kind), result(outcome), false}}));
}

void ChangeRecordTest::standsBesideCreates()
{
    CreationIntent create;
    create.attempt = u"a-1"_s;
    create.at = QDateTime::currentDateTimeUtc();
    const QByteArray lines = journalLine(create) + "torn { line\n" +
                             journalLine(intent(ChangeKind::Deletion)) +
                             R"({"record":"change","version":9,"attempt":"new","kind":"naming"})" + '\n' +
                             R"({"record":"change","version":1,"attempt":"odd","kind":"merging"})" + '\n';
    QCOMPARE(readJournal(lines).size(), 1);
    QCOMPARE(readChanges(lines).size(), 1);
}

void ChangeRecordTest::whatIsDoneStaysDone()
{
    const QByteArray lines =
        journalLine(intent(ChangeKind::Naming)) + journalLine(result(ChangeOutcome::Unknown)) +
        journalLine(result(ChangeOutcome::Found)) + journalLine(result(ChangeOutcome::NotDone));
    QCOMPARE(readChanges(lines).at(0).result->outcome, ChangeOutcome::Found);
}

void ChangeRecordTest::aWindowThatWorksOnItHoldsIt()
{
    const ScratchHome home;
    const QString path = home.filePath(u"journal.jsonl"_s);
    Journal journal(path);
    std::optional<JournalState> noted;
    journal.note(intent(ChangeKind::Credentials), this, [&](JournalState state) { noted = state; });
    QTRY_VERIFY(noted);
    QCOMPARE(*noted, JournalState::Good);
    Journal other(path);
    QList<ChangeEntry> seen;
    other.readChanges(this, [&](JournalState, const QList<ChangeEntry>& entries) { seen = entries; });
    QTRY_COMPARE(seen.size(), 1);
    QVERIFY(seen.at(0).held);
    noted.reset();
    journal.note(result(ChangeOutcome::Refused), this, [&](JournalState state) { noted = state; });
    QTRY_VERIFY(noted);
    seen.clear();
    other.readChanges(this, [&](JournalState, const QList<ChangeEntry>& entries) { seen = entries; });
    QTRY_COMPARE(seen.size(), 1);
    QVERIFY(!seen.at(0).held);
}

void ChangeRecordTest::bothAreReadAtOnce()
{
    const ScratchHome home;
    Journal journal(home.filePath(u"journal.jsonl"_s));
    CreationIntent create;
    create.attempt = u"a-%1"_s.arg(QCoreApplication::applicationPid());
    create.at = QDateTime::fromMSecsSinceEpoch(1'764'000'000'000).toUTC();
    int noted = 0;
    const auto note = [&noted](JournalState) {
        ++noted;
    };
    journal.note(create, this, note);
    journal.note(intent(ChangeKind::Deletion), this, note);
    journal.note(result(ChangeOutcome::Done), this, note);
    QTRY_COMPARE(noted, 3);
    std::shared_ptr<const JournalContent> content;
    journal.readAll(this, [&](JournalState state, const std::shared_ptr<const JournalContent>& read) {
        QCOMPARE(state, JournalState::Good);
        content = read;
    });
    QTRY_VERIFY(content);
    QCOMPARE(content->creations, QList<JournalEntry>({{create, std::nullopt, true}}));
    QCOMPARE(content->changes,
             QList<ChangeEntry>({{intent(ChangeKind::Deletion), result(ChangeOutcome::Done), false}}));
    QVERIFY(!content->leftOut);
}

/// At 64 MiB nothing is left out, at one byte more the oldest line is, and that is told.
void ChangeRecordTest::saysWhatIsLeftOut()
{
    const ScratchHome home;
    const QString path = home.filePath(u"journal.jsonl"_s);
    const QByteArray line = journalLine(intent(ChangeKind::Deletion));
    QByteArray file(64 * 1024 * 1024 - line.size() - 1, ' '); // one torn line
    file += '\n' + line;
    QByteArray lines;
    bool leftOut = true;
    for (const bool isLong : {false, true}) {
        QFile to(path);
        QVERIFY(to.open(QIODevice::WriteOnly));
        to.write(isLong ? QByteArray('\n' + file) : file);
        to.close();
        QCOMPARE(readJournalFile(path, &lines, &leftOut), JournalState::Good);
        QCOMPARE(leftOut, isLong);
        QCOMPARE(readChanges(lines).size(), 1);
    }
    QCOMPARE(readJournalFile(home.filePath(u"none"_s), &lines, &leftOut), JournalState::Good);
    QVERIFY(!leftOut);
}

FLOWCONNECT_TEST(ChangeRecordTest)
#include "ChangeRecordTest.moc"
