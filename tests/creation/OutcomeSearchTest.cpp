#include "creation/AttemptToRecover.h"
#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using Kind = CreationEnd::Kind;

namespace {

template <typename Service>
concept CanCreate = requires
{
    &Service::createConnection;
};

// What a search is given can't create, whatever is written into its sources.
static_assert(CanCreate<FlowService> && !CanCreate<ConnectionReads>);
static_assert(!std::is_convertible_v<ConnectionReads&, FlowService&>);
static_assert(std::is_constructible_v<OutcomeSearch, ConnectionReads&, Journal&, TokenSource&>);

CreationIntent shopIntent(const QDateTime& at = QDateTime::currentDateTimeUtc())
{
    CreationIntent intent;
    intent.attempt = u"earlier"_s;
    intent.at = at;
    intent.name = u"shop"_s;
    intent.sandboxName = u"prod"_s;
    return intent;
}

} // namespace

/// The search for a lost outcome by itself, as recovery uses it.
class OutcomeSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatIsThere();
    void tellsWhatIsNotThere();
    void takesNoConnectionOfAnotherWindow();
    void endsWhereItIsRefused_data();
    void endsWhereItIsRefused();
    void silenceProvesNothingTooEarly_data();
    void silenceProvesNothingTooEarly();
    void recoversWhatIsNotTooOld();

private:
    QUrl url() const { return m_server->url(QString()); }
    Attempt attempt(const CreationIntent& intent) const
    {
        return earlierAttempt(url(), ReadyConnection(accessOnly()), {intent, std::nullopt});
    }

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    QString m_journal;
    int m_number = 0;
};

void OutcomeSearchTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number));
}

void OutcomeSearchTest::findsWhatIsThere()
{
    const QString id = m_flow->add(u"shop"_s);
    Desk desk(m_journal);
    desk.journal.note(shopIntent(), this, [](JournalState) {});
    const auto end = desk.await([&] { desk.search.start(attempt(shopIntent())); });
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Found);
    QCOMPARE(end->receipt.id, id);
    QVERIFY(end->noted);
    QVERIFY(!desk.search.isBusy());
    QCOMPARE(desk.entries().constFirst().result->outcome, CreationOutcome::Found);
    QCOMPARE(m_flow->posts(), 0);
}

void OutcomeSearchTest::tellsWhatIsNotThere()
{
    Desk desk(m_journal);
    const auto end = desk.await([&] { desk.search.start(attempt(shopIntent())); });
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Absent);
    QCOMPARE(m_server->requestCount(), 3); // it may be at work still: each of the pauses was waited
    QCOMPARE(m_flow->posts(), 0);
}

/// Two windows create one name at once; one of them has its answer.
void OutcomeSearchTest::takesNoConnectionOfAnotherWindow()
{
    Desk desk(m_journal);
    CreationIntent other = shopIntent();
    other.attempt = u"other"_s;
    CreationResult made;
    made.attempt = other.attempt;
    made.at = other.at;
    made.outcome = CreationOutcome::Created;
    made.receipt.id = m_flow->add(u"shop"_s);
    desk.journal.note(other, this, [](JournalState) {});
    desk.journal.note(made, this, [](JournalState) {});
    const auto end = desk.await([&] { desk.search.start(attempt(shopIntent())); });
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Absent);
    const auto cancelled = desk.await([&] {
        desk.search.start(attempt(shopIntent()));
        desk.search.cancel();
    });
    QVERIFY(cancelled);
    QCOMPARE(cancelled->lookError.kind, ErrorKind::Cancelled);
}

void OutcomeSearchTest::endsWhereItIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("403, wrong organization") << 403 << QByteArray(R"({"error_code":"403025"})");
    QTest::newRow("403, no permission") << 403 << QByteArray(R"({"code":"2118-403","title":"no"})");
    QTest::newRow("401, token") << 401 << QByteArray(R"({"error_code":"401013"})");
}

/// A refusal tells nothing of the connection, so it's neither found nor absent; and waiting does not help.
void OutcomeSearchTest::endsWhereItIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    m_flow->planRead(Step::json(status, body));
    Desk desk(m_journal);
    desk.journal.note(shopIntent(), this, [](JournalState) {});
    const auto end = desk.await([&] { desk.search.start(attempt(shopIntent())); });
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Unknown);
    QCOMPARE(end->lookError.httpStatus, status);
    QCOMPARE(m_server->requestCount(), 1);
    QVERIFY(desk.entries().constFirst().isOpen()); // the next start offers it again
}

void OutcomeSearchTest::silenceProvesNothingTooEarly_data()
{
    QTest::addColumn<int>("ageSeconds");
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<int>>("pauses");
    QTest::addColumn<int>("apart");
    QTest::addColumn<Kind>("kind");
    const QList<int> three{0, 30, 60};
    QTest::newRow("old") << 400 << 0 << three << 80 << Kind::Absent;
    QTest::newRow("old, 504") << 400 << 504 << three << 80 << Kind::Absent;
    QTest::newRow("too young") << 300 << 0 << three << 80 << Kind::NotYet;
    QTest::newRow("of the future: a clock that was set back") << -3600 << 0 << three << 80 << Kind::NotYet;
    QTest::newRow("one reading") << 4000 << 0 << QList<int>{0} << 0 << Kind::NotYet;
    QTest::newRow("readings too close") << 4000 << 0 << three << 60'000 << Kind::NotYet;
    QTest::newRow("201") << 4000 << 201 << three << 80 << Kind::NotYet;
    QTest::newRow("200") << 4000 << 200 << three << 80 << Kind::NotYet;
}

void OutcomeSearchTest::silenceProvesNothingTooEarly()
{
    QFETCH(const int, ageSeconds);
    QFETCH(const int, status);
    QFETCH(const QList<int>, pauses);
    QFETCH(const int, apart);
    QFETCH(const Kind, kind);
    LookPlan plan;
    plan.pausesMs = pauses;
    plan.apartMs = apart;
    Desk desk(m_journal);
    desk.search.setPlan(plan);
    Attempt one = attempt(shopIntent(QDateTime::currentDateTimeUtc().addSecs(-ageSeconds)));
    one.lost.error.httpStatus = status;
    const auto end = desk.await([&] { desk.search.start(one); });
    QVERIFY(end);
    QCOMPARE(end->kind, kind);
    QCOMPARE(m_server->requestCount(), pauses.size());
}

void OutcomeSearchTest::recoversWhatIsNotTooOld()
{
    const QDateTime now = QDateTime::fromString(u"2026-11-01T12:00:00Z"_s, Qt::ISODate);
    const auto open = [&now](const QString& name, qint64 daysAgo) {
        JournalEntry entry{shopIntent(now.addDays(-daysAgo)), std::nullopt};
        entry.intent.name = name;
        return entry;
    };
    const auto nameOf = [&now](const QList<JournalEntry>& entries) {
        return attemptToRecover(entries, now).value_or(JournalEntry()).intent.name;
    };
    QCOMPARE(nameOf({}), QString());
    QCOMPARE(nameOf({open(u"old"_s, 90)}), u"old"_s);
    QCOMPARE(nameOf({open(u"too old"_s, 91)}), QString());
    QCOMPARE(nameOf({open(u"older"_s, 3), open(u"newest"_s, 1)}), u"newest"_s);
    JournalEntry practice = open(u"practice"_s, 0);
    practice.intent.practice = true;
    JournalEntry settled = open(u"settled"_s, 0);
    settled.result = CreationResult{};
    settled.result->outcome = CreationOutcome::Absent;
    QCOMPARE(nameOf({open(u"open"_s, 1), practice, settled}), u"open"_s);
    settled.result->outcome = CreationOutcome::Unknown;
    QCOMPARE(nameOf({settled}), u"settled"_s);
}

FLOWCONNECT_TEST(OutcomeSearchTest)
#include "OutcomeSearchTest.moc"
