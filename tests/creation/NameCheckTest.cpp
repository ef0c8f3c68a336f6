#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What is known of a name, for how long, and lists that never end.
class NameCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void forgetsAfterFiveMinutes_data();
    void forgetsAfterFiveMinutes();
    void asksAgainBeforeItCreates();
    void seesCirclingLists_data();
    void seesCirclingLists();
    void asksWhereTheEndIsNotSeen_data();
    void asksWhereTheEndIsNotSeen();
    void oddNames_data();
    void oddNames();

private:
    QUrl url() const { return m_server->url(QString()); }

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    QString m_journal;
    int m_number = 0;
};

void NameCheckTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number));
}

void NameCheckTest::forgetsAfterFiveMinutes_data()
{
    QTest::addColumn<bool>("taken");
    QTest::newRow("free") << false;
    QTest::newRow("taken") << true;
}

void NameCheckTest::forgetsAfterFiveMinutes()
{
    QFETCH(const bool, taken);
    if (taken) {
        m_flow->add(u"shop"_s, 3'600'000);
    }
    qint64 now = 1'000;
    Desk desk(m_journal);
    desk.names.setClock([&now] { return now; });
    desk.names.look(url(), shopDraft());
    const NameCheck::State known = taken ? NameCheck::State::Taken : NameCheck::State::Free;
    QTRY_COMPARE(desk.names.state(url(), shopDraft()), known);
    now += 5 * 60'000;
    QCOMPARE(desk.names.state(url(), shopDraft()), known);
    now += 1;
    QCOMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Unknown);
}

/// A colleague has taken the name while the page stood there.
void NameCheckTest::asksAgainBeforeItCreates()
{
    qint64 now = 1'000;
    Desk desk(m_journal);
    desk.names.setClock([&now] { return now; });
    desk.names.look(url(), shopDraft());
    QTRY_COMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Free);
    m_flow->add(u"shop"_s);
    now += 6 * 60'000;
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), CreationState::AskingAboutName);
    QCOMPARE(m_flow->posts(), 0);
}

void NameCheckTest::seesCirclingLists_data()
{
    QTest::addColumn<QByteArrayList>("tokens"); // of the pages, over and over
    QTest::newRow("one page") << QByteArrayList{"a"};
    QTest::newRow("two pages") << QByteArrayList{"a", "b"};
    QTest::newRow("three pages") << QByteArrayList{"a", "b", "c"};
}

void NameCheckTest::seesCirclingLists()
{
    QFETCH(const QByteArrayList, tokens);
    for (int i = 0; i < 60; ++i) {
        m_flow->planRead(
            Step::json(200, R"({"items":[],"_links":{"next":{"href":"/connections?continuationToken=)" +
                                tokens.at(i % tokens.size()) + R"("}}})"));
    }
    FlowServiceDouble& flow = *m_flow;
    Gateway gateway(QSslConfiguration::defaultConfiguration());
    ConnectionReads reads(gateway);
    ConnectionFinder finder(reads);
    QSignalSpy failed(&finder, &ConnectionFinder::failed);
    QSignalSpy found(&finder, &ConnectionFinder::found);
    finder.start(url(), shopDraft().access(), u"shop"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<PlatformError>().kind, ErrorKind::Unreadable);
    QCOMPARE(found.size(), 0);
    QCOMPARE(m_server->requestCount(), tokens.size() + 1); // the first repetition tells
    flow.forgetPlans();
}

void NameCheckTest::asksWhereTheEndIsNotSeen_data()
{
    QTest::addColumn<QByteArray>("href");
    QTest::newRow("it circles") << QByteArray("/connections?continuationToken=same");
    QTest::newRow("it circles without a token") << QByteArray("/connections?start=100");
    QTest::newRow("it leads elsewhere") << QByteArray("https://evil.example/connections?start=100");
}

/// The name may be in the part that was not seen: nothing is sent without asking.
void NameCheckTest::asksWhereTheEndIsNotSeen()
{
    QFETCH(const QByteArray, href);
    for (int i = 0; i < 60; ++i) {
        m_flow->planRead(Step::json(200, R"({"items":[],"_links":{"next":{"href":")" + href + R"("}}})"));
    }
    Desk desk(m_journal);
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), CreationState::AskingAboutName);
    QVERIFY(desk.names.namesakes().isEmpty());
    QCOMPARE(m_flow->posts(), 0);
    m_flow->forgetPlans();
    const auto end = desk.await([&] { desk.creator.proceed(); });
    QVERIFY(end);
    QCOMPARE(end->kind, CreationEnd::Kind::Created);
}

void NameCheckTest::oddNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
         {u"shop, prod"_s, u"a;b"_s, u"say \"x\""_s, u"it's"_s, u"100 %"_s, u"a&b=c"_s, u"a+b"_s, u"<b>"_s,
          u"*"_s, u"a==b"_s, u"%2C"_s, u"a\\b"_s, u"資料庫，正式"_s, u"🛒 shop"_s, u"Größe"_s,
          u"a\u202Fb"_s, QString(255, u'x'), QString(127, u'店')}) {
        QTest::newRow(qPrintable(name.left(20))) << name;
    }
}

/// Created, lost and found, and told as taken: whatever a filter would make of the name.
void NameCheckTest::oddNames()
{
    QFETCH(const QString, name);
    m_flow->add(u"shop"_s); // what a list of alternatives would find
    m_flow->add(u"prod"_s);
    Desk desk(m_journal);
    m_flow->plan({true, Step::closeAfterReading()});
    const auto end = desk.create(url(), shopDraft(name));
    QVERIFY(end);
    QCOMPARE(end->kind, CreationEnd::Kind::Found);
    QCOMPARE(m_flow->idsNamed(name), QStringList{end->receipt.id});
    desk.creator.start(url(), shopDraft(name));
    QTRY_COMPARE(desk.creator.state(), CreationState::AskingAboutName);
    QCOMPARE(desk.names.namesakes().size(), 1);
    QCOMPARE(m_flow->posts(), 1);
}

FLOWCONNECT_TEST(NameCheckTest)
#include "NameCheckTest.moc"
