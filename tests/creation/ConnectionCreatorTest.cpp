#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using State = ConnectionCreator::State;
using Kind = CreationEnd::Kind;

/// The way from the press to the id, step by step.
class ConnectionCreatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAndNotes();
    void oneRoundTripWhereAllIsKnown();
    void notesTheIntentBeforeItSends();
    void asksWhereTheJournalCantBeWritten();
    void cancelBeforeSending_data();
    void cancelBeforeSending();
    void getsATokenFirst();
    void tellsWhyThereIsNoToken();
    void secondStartWhileBusyDoesNothing();
    void writesNoSecretInAName_data();
    void writesNoSecretInAName();

private:
    QUrl url() const { return m_server->url(QString()); }

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    QString m_journal;
    int m_number = 0;
};

void ConnectionCreatorTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number));
}

void ConnectionCreatorTest::createsAndNotes()
{
    Desk desk(m_journal);
    const auto end = desk.create(url(), shopDraft());
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Created);
    QVERIFY(end->noted);
    QCOMPARE(m_flow->ids(), QStringList{end->receipt.id});
    QVERIFY(end->receipt.etag.startsWith(u'"'));
    const QList<JournalEntry> entries = desk.entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().intent.name, u"shop"_s);
    QCOMPARE(entries.constFirst().intent.knownIds, QStringList());
    QCOMPARE(entries.constFirst().result->outcome, CreationOutcome::Created);
    QCOMPARE(entries.constFirst().result->receipt, end->receipt);
    for (const char* secret : {"pass-5520-secret", "token-8371-secret"}) {
        QCOMPARE(m_home.filesContaining(secret), QStringList());
    }
}

void ConnectionCreatorTest::oneRoundTripWhereAllIsKnown()
{
    Desk desk(m_journal);
    QSignalSpy changed(&desk.names, &NameCheck::changed);
    desk.names.look(url(), shopDraft());
    QTRY_COMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Free);
    const int before = m_server->requestCount();
    QCOMPARE(desk.create(url(), shopDraft())->kind, Kind::Created);
    QCOMPARE(m_server->requestCount() - before, 1);
    // What was known is not known any more.
    QCOMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Unknown);
    QCOMPARE(desk.names.state(url(), shopDraft(u"other"_s)), NameCheck::State::Unknown);
}

void ConnectionCreatorTest::notesTheIntentBeforeItSends()
{
    Desk desk(m_journal);
    m_flow->plan({true, Step::silence()});
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(m_flow->posts(), 1);
    QFile file(m_journal);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<JournalEntry> entries = readJournal(file.readAll());
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.constFirst().isOpen());
    const auto end = desk.await([&] { desk.creator.cancel(); });
    QCOMPARE(end->kind, Kind::Found);
}

void ConnectionCreatorTest::asksWhereTheJournalCantBeWritten()
{
#ifdef Q_OS_LINUX
    {
        Desk desk(u"/dev/full"_s);
        desk.creator.start(url(), shopDraft());
        QTRY_COMPARE(desk.creator.state(), State::AskingAboutJournal);
        QCOMPARE(desk.creator.journalState(), JournalState::Full);
        QCOMPARE(m_flow->posts(), 0);
        QCOMPARE(desk.await([&] { desk.creator.cancel(); })->kind, Kind::Cancelled);
        desk.creator.start(url(), shopDraft());
        QTRY_COMPARE(desk.creator.state(), State::AskingAboutJournal);
        const auto end = desk.await([&] { desk.creator.proceed(); });
        QCOMPARE(end->kind, Kind::Created);
        QVERIFY(!end->noted);
    }
    QCOMPARE(m_flow->posts(), 1);
#endif
}

void ConnectionCreatorTest::cancelBeforeSending_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("token") << int(State::GettingToken);
    QTest::newRow("name") << int(State::CheckingName);
    QTest::newRow("journal") << int(State::NotingIntent);
    QTest::newRow("connecting") << int(State::Connecting);
}

void ConnectionCreatorTest::cancelBeforeSending()
{
    QFETCH(const int, state);
    Desk desk(m_journal);
    desk.tokens.fresh = false;
    connect(&desk.creator, &ConnectionCreator::stateChanged, &desk.creator, [&](State now) {
        if (now == State(state)) {
            QMetaObject::invokeMethod(&desk.creator, &ConnectionCreator::cancel, Qt::QueuedConnection);
        }
    });
    const auto end = desk.create(url(), shopDraft());
    QVERIFY(end);
    const bool lost = end->kind == Kind::Found || end->kind == Kind::Absent;
    QVERIFY(end->kind == Kind::Cancelled || (state == int(State::Connecting) && lost));
    QCOMPARE(m_flow->ids().size(), end->kind == Kind::Found ? 1 : 0);
    QCOMPARE(m_flow->posts(), lost ? 1 : 0);
    for (const JournalEntry& entry : desk.entries()) {
        QVERIFY(!entry.isOpen());
    }
}

void ConnectionCreatorTest::getsATokenFirst()
{
    Desk desk(m_journal);
    desk.tokens.fresh = false;
    QCOMPARE(desk.create(url(), shopDraft())->kind, Kind::Created);
    QCOMPARE(desk.tokens.fetches, 1);
}

void ConnectionCreatorTest::tellsWhyThereIsNoToken()
{
    Desk desk(m_journal);
    desk.tokens.fresh = false;
    desk.tokens.failure.kind = ErrorKind::Service;
    desk.tokens.failure.code = u"invalid_client"_s;
    const auto end = desk.create(url(), shopDraft());
    QCOMPARE(end->kind, Kind::Failed);
    QCOMPARE(end->error.code, u"invalid_client"_s);
    QCOMPARE(m_server->requestCount(), 0);
}

void ConnectionCreatorTest::secondStartWhileBusyDoesNothing()
{
    Desk desk(m_journal);
    const auto end = desk.await([&] {
        for (int i = 0; i < 20; ++i) {
            desk.creator.start(url(), shopDraft());
        }
    });
    QCOMPARE(end->kind, Kind::Created);
    QCOMPARE(m_flow->posts(), 1);
    QCOMPARE(m_server->requestCount(), 2); // the name, the POST
}

void ConnectionCreatorTest::writesNoSecretInAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the password") << u"pass-5520-secret"_s;
    QTest::newRow("with the password") << u"shop pass-5520-secret prod"_s;
    QTest::newRow("in another case") << u"shop PASS-5520-SECRET"_s;
    QTest::newRow("a URL") << u"postgresql://app:pass-5520-secret@db/shop"_s;
    QTest::newRow("somebody else's connection string") << u"Server=db;UID=me;Password=pass-5520-secret"_s;
}

/// It is created and found by that name all the same; only the disk does not get it.
void ConnectionCreatorTest::writesNoSecretInAName()
{
    QFETCH(const QString, name);
    m_flow->plan({true, Step::closeAfterReading()});
    {
        Desk desk(m_journal);
        const auto end = desk.create(url(), shopDraft(name));
        QVERIFY(end);
        QCOMPARE(end->kind, Kind::Found);
        QCOMPARE(m_flow->idsNamed(name), QStringList{end->receipt.id});
    }
    for (const char* secret : {"pass-5520-secret", "PASS-5520-SECRET"}) {
        QCOMPARE(m_home.filesContaining(secret), QStringList());
    }
    // After a crash such a name can't be looked for: that is no proof that there is nothing.
    Desk desk(m_journal);
    JournalEntry entry = desk.entries().constFirst();
    QVERIFY(entry.intent.name.contains(u"•••"_s));
    entry.intent.at = entry.intent.at.addDays(-1);
    entry.result.reset();
    const auto looked =
        desk.await([&] { desk.search.start(earlierAttempt(url(), ReadyConnection(accessOnly()), entry)); });
    QVERIFY(looked);
    QCOMPARE(looked->kind, Kind::Unknown);
}

FLOWCONNECT_TEST(ConnectionCreatorTest)
#include "ConnectionCreatorTest.moc"
