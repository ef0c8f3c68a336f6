#include "creation/LateArrivals.h"
#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// A connection that counted as not created, and that a later list shows.
class LateArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void correctsTheJournal_data();
    void correctsTheJournal();
    void leavesOthersAlone_data();
    void leavesOthersAlone();

private:
    QUrl url() const { return m_server->url(QString()); }
    /// An attempt of two minutes before that ended with `outcome`, in the journal.
    void note(Desk& desk, CreationOutcome outcome, const QString& sandbox = u"prod"_s);

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    QString m_journal;
    int m_number = 0;
};

void LateArrivalsTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number));
}

void LateArrivalsTest::note(Desk& desk, CreationOutcome outcome, const QString& sandbox)
{
    CreationIntent intent;
    intent.attempt = u"earlier"_s;
    intent.at = QDateTime::currentDateTimeUtc().addSecs(-120);
    intent.platform = url().toString();
    intent.organizationId = u"ORG@AdobeOrg"_s;
    intent.sandboxName = sandbox;
    intent.name = u"shop"_s;
    intent.knownIds = QStringList();
    CreationResult result;
    result.attempt = intent.attempt;
    result.at = intent.at;
    result.outcome = outcome;
    if (JournalEntry::isFinal(outcome)) {
        result.receipt.id = u"made-before"_s;
    }
    bool noted = false;
    desk.journal.note(intent, this, [](JournalState) {});
    desk.journal.note(result, this, [&noted](JournalState) { noted = true; });
    QTRY_VERIFY(noted);
    desk.journal.letGo(intent.attempt);
}

void LateArrivalsTest::correctsTheJournal_data()
{
    QTest::addColumn<CreationOutcome>("outcome");
    QTest::newRow("absent") << CreationOutcome::Absent;
    QTest::newRow("unknown") << CreationOutcome::Unknown;
    QTest::newRow("dismissed") << CreationOutcome::Dismissed;
}

void LateArrivalsTest::correctsTheJournal()
{
    QFETCH(const CreationOutcome, outcome);
    Desk desk(m_journal);
    note(desk, outcome);
    const ConnectionDraft draft = shopDraft();
    LateArrivals arrivals(desk.names, desk.journal, draft);
    QSignalSpy arrived(&arrivals, &LateArrivals::arrived);
    const QString id = m_flow->add(u"shop"_s, 30'000);
    desk.names.look(url(), draft);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.at(0).at(0).value<JournalEntry>().result->receipt.id, id);
    const JournalEntry entry = desk.entries().constFirst();
    QCOMPARE(entry.result->outcome, CreationOutcome::Found);
    QCOMPARE(entry.result->receipt.id, id);
    desk.names.forget();
    desk.names.look(url(), draft); // once is enough
    QTRY_COMPARE(desk.names.state(url(), draft), NameCheck::State::Taken);
    QCOMPARE(desk.entries().size(), 1);
    QCOMPARE(arrived.size(), 1);
}

void LateArrivalsTest::leavesOthersAlone_data()
{
    QTest::addColumn<CreationOutcome>("outcome");
    QTest::addColumn<QString>("sandbox");
    QTest::addColumn<int>("agoMs");
    QTest::newRow("refused") << CreationOutcome::Refused << u"prod"_s << 30'000;
    QTest::newRow("not sent") << CreationOutcome::NotSent << u"prod"_s << 30'000;
    QTest::newRow("created") << CreationOutcome::Created << u"prod"_s << 30'000;
    QTest::newRow("another sandbox") << CreationOutcome::Absent << u"dev"_s << 30'000;
    QTest::newRow("of long before") << CreationOutcome::Absent << u"prod"_s << 3'600'000;
}

void LateArrivalsTest::leavesOthersAlone()
{
    QFETCH(const CreationOutcome, outcome);
    QFETCH(const QString, sandbox);
    QFETCH(const int, agoMs);
    Desk desk(m_journal);
    note(desk, outcome, sandbox);
    const ConnectionDraft draft = shopDraft();
    LateArrivals arrivals(desk.names, desk.journal, draft);
    QSignalSpy arrived(&arrivals, &LateArrivals::arrived);
    m_flow->add(u"shop"_s, agoMs);
    desk.names.look(url(), draft);
    QTRY_COMPARE(desk.names.state(url(), draft), NameCheck::State::Taken);
    QCOMPARE(desk.entries().constFirst().result->outcome, outcome); // read after what would have been written
    QCOMPARE(arrived.size(), 0);
}

FLOWCONNECT_TEST(LateArrivalsTest)
#include "LateArrivalsTest.moc"
