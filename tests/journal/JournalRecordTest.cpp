#include "journal/JournalRecord.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class JournalRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote();
    void readsBackTheOrder();
    void everyOutcomeReadsBack();
    void survivesAnything_data();
    void survivesAnything();
    void aTornFileLosesItsLastLineOnly();
    void theLastResultCounts();
};

namespace {

CreationIntent intent(const QString& attempt = u"a1"_s)
{
    CreationIntent one;
    one.attempt = attempt;
    one.at = QDateTime(QDate(2026, 11, 25), QTime(4, 5, 6, 789)).toUTC();
    one.platform = u"https://platform.adobe.io"_s;
    one.organizationId = u"ORG@AdobeOrg"_s;
    one.sandboxName = u"prod"_s;
    one.name = u"shop; \"密\" 😀\n\t on db"_s;
    one.server = u"db.example.com"_s;
    one.port = u"5432"_s;
    one.database = u"shop"_s;
    one.userName = u"reader"_s;
    one.authentication = u"Basic Authentication"_s;
    one.knownIds = QStringList{u"k1"_s, u"k2"_s};
    one.clockAheadMs = -90'000;
    return one;
}

CreationResult result(CreationOutcome outcome, const QString& attempt = u"a1"_s)
{
    CreationResult one;
    one.attempt = attempt;
    one.at = intent().at.addSecs(3);
    one.outcome = outcome;
    if (outcome == CreationOutcome::Created || outcome == CreationOutcome::Found) {
        one.receipt = {u"056dd1b4"_s, u"\"1700e582\""_s};
    }
    one.httpStatus = 504;
    one.code = u"1102-500"_s;
    one.requestId = u"r-1"_s;
    return one;
}

} // namespace

void JournalRecordTest::readsBackWhatItWrote()
{
    const QByteArray line = journalLine(intent());
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    const QList<JournalEntry> read = readJournal(line);
    QCOMPARE(read, (QList<JournalEntry>{{intent(), std::nullopt}}));
    QVERIFY(read.constFirst().isOpen());
    CreationIntent unseen = intent();
    unseen.knownIds.reset();
    unseen.practice = true;
    QCOMPARE(readJournal(journalLine(unseen)).constFirst().intent, unseen);
}

void JournalRecordTest::everyOutcomeReadsBack()
{
    for (const CreationOutcome outcome :
         {CreationOutcome::Created, CreationOutcome::Found, CreationOutcome::NotSent,
          CreationOutcome::Refused, CreationOutcome::Absent, CreationOutcome::Unknown,
          CreationOutcome::Dismissed}) {
        const QList<JournalEntry> read = readJournal(journalLine(intent()) + journalLine(result(outcome)));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().result, result(outcome));
        QCOMPARE(read.constFirst().isOpen(), outcome == CreationOutcome::Unknown);
    }
}

void JournalRecordTest::survivesAnything_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\n\n\n");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("a torn record") << journalLine(intent(u"torn"_s)).left(60) + '\n';
    QTest::newRow("a newer version") << QByteArray(
        R"({"record":"intent","version":2,"attempt":"new","name":"x"})"
        "\n");
    QTest::newRow("a newer kind") << QByteArray(R"({"record":"rename","version":1,"attempt":"a1"})"
                                                "\n");
    QTest::newRow("a newer outcome") << QByteArray(
        R"({"record":"result","version":1,"attempt":"a1","outcome":"postponed"})"
        "\n");
    QTest::newRow("a result without an intent")
        << QByteArray(R"({"record":"result","version":1,"attempt":"zz","outcome":"created","id":"1"})"
                      "\n");
    QTest::newRow("a success without an id")
        << QByteArray(R"({"record":"result","version":1,"attempt":"a1","outcome":"created"})"
                      "\n");
    QTest::newRow("no attempt") << QByteArray(R"({"record":"intent","version":1,"attempt":""})"
                                              "\n");
    QTest::newRow("wrong types") << QByteArray(R"({"record":1,"version":"1","attempt":[],"outcome":{}})"
                                               "\n");
    QTest::newRow("the same intent again") << journalLine(intent());
    QTest::newRow("NULs") << QByteArray(100, '\0') + '\n';
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\xc0\x80\n");
    QTest::newRow("a very long line") << QByteArray(1024 * 1024, 'x') + '\n';
    QTest::newRow("deep nesting") << QByteArray(5'000, '[') + '\n';
}

void JournalRecordTest::survivesAnything()
{
    QFETCH(const QByteArray, between);
    const QByteArray lines = journalLine(intent()) + between + journalLine(intent(u"a2"_s)) +
                             journalLine(result(CreationOutcome::Found));
    const QList<JournalEntry> read = readJournal(lines);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0), (JournalEntry{intent(), result(CreationOutcome::Found)}));
    QCOMPARE(read.at(1), (JournalEntry{intent(u"a2"_s), std::nullopt}));
}

void JournalRecordTest::aTornFileLosesItsLastLineOnly()
{
    const QByteArray first = journalLine(intent());
    const QByteArray whole = first + journalLine(intent(u"a2"_s));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const qsizetype expected = length >= whole.size() - 1 ? 2 : length >= first.size() - 1 ? 1 : 0;
        QCOMPARE(readJournal(whole.left(length)).size(), expected);
    }
}

void JournalRecordTest::theLastResultCounts()
{
    const QList<JournalEntry> read =
        readJournal(journalLine(intent()) + journalLine(result(CreationOutcome::Unknown)) +
                    journalLine(result(CreationOutcome::Found)));
    QCOMPARE(read.constFirst().result->outcome, CreationOutcome::Found);
}

void JournalRecordTest::readsBackTheOrder()
{
    QVERIFY(!journalLine(intent()).contains("batch")); // as older versions wrote it
    CreationIntent ordered = intent();
    ordered.batch = u"4f2c"_s;
    ordered.batchRow = 12;
    QCOMPARE(readJournal(journalLine(ordered)).constFirst().intent, ordered);
    QCOMPARE(readJournal(journalLine(intent())).constFirst().intent.batchRow, 0);
}

FLOWCONNECT_TEST(JournalRecordTest)
#include "JournalRecordTest.moc"
