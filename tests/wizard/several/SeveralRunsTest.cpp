#include "support/TestProgram.h"
#include "wizard/several/SeveralDesk.h"

#include "program/Language.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What a person sees of a run that does not go smoothly.
class SeveralRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(Language::English); }
    void stopsAndGoesOn();
    void waitsWherePlatformAsksTo();
    void looksForALostAnswer_data();
    void looksForALostAnswer();
    void offersWhatMendsTheEnd_data();
    void offersWhatMendsTheEnd();
    void sendsNothingWithoutAHistory();
    void asksBeforeItCloses();

private:
    LanguageSwitcher m_languages;
};

void SeveralRunsTest::stopsAndGoesOn()
{
    SeveralDesk desk;
    desk.window.setLookPlan(quickLooks());
    desk.flow.setDelayMs(20);
    desk.load(severalList(8));
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
    QVERIFY(!desk.button(u"stopButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_VERIFY(desk.flow.posts() >= 2);
    QVERIFY(!desk.button(u"createButton"_s)->isEnabled());
    desk.button(u"stopButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"createButton"_s)->isEnabled(), 60'000);
    const auto made = static_cast<int>(desk.flow.ids().size());
    QVERIFY(made < 8);
    QCOMPARE(desk.flow.posts(), made);
    QVERIFY(desk.text(u"summaryLabel"_s).contains(u"not sent: %1"_s.arg(8 - made)));
    QVERIFY(desk.text(u"summaryLabel"_s).contains(u"Nothing is sent again by itself."_s));
    desk.button(u"createButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"summaryLabel"_s).contains(u"from earlier runs: %1"_s.arg(made)),
                             60'000);
    QCOMPARE(desk.flow.posts(), 8);
    QCOMPARE(desk.flow.ids().size(), 8);
}

void SeveralRunsTest::waitsWherePlatformAsksTo()
{
    SeveralDesk desk;
    desk.flow.plan({false, Step::json(429, "{}", {{"Retry-After", "1"}})});
    desk.load(severalList(2));
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"summaryLabel"_s).contains(u"Platform asks to wait 1 s"_s), 60'000);
    QVERIFY(desk.button(u"stopButton"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"summaryLabel"_s), u"Created: 2"_s, 60'000);
    QCOMPARE(desk.flow.posts(), 3);
}

void SeveralRunsTest::looksForALostAnswer_data()
{
    QTest::addColumn<bool>("creates");
    QTest::addColumn<QString>("state");
    QTest::newRow("created") << true << u"created; found after a lost answer"_s;
    QTest::newRow("not created") << false << u"not created: answer lost, and it is not there"_s;
}

void SeveralRunsTest::looksForALostAnswer()
{
    QFETCH(const bool, creates);
    QFETCH(const QString, state);
    SeveralDesk desk;
    desk.window.setLookPlan(quickLooks());
    desk.flow.plan({creates, Step::closeAfterReading()});
    desk.load(severalList(3));
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.cell(0, 4), state, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"saveResultButton"_s)->isEnabled(), 60'000);
    QCOMPARE(desk.flow.posts(), 3);
    const QString sum = desk.text(u"summaryLabel"_s);
    QVERIFY2(sum.startsWith(creates ? u"Created: 2 · found after a lost answer: 1"_s
                                    : u"Created: 2 · not created: 1"_s),
             qPrintable(sum));
    QCOMPARE(desk.button(u"createButton"_s)->isEnabled(), !creates);
}

void SeveralRunsTest::offersWhatMendsTheEnd_data()
{
    QTest::addColumn<Step>("answer");
    QTest::addColumn<int>("action"); // -1: no button
    QTest::newRow("no right") << Step::json(403, R"({"error_code":"403027","message":"not entitled"})") << -2;
    QTest::newRow("token") << Step::json(401,
                                         R"({"error_code":"401013","message":"Oauth token is not valid"})")
                           << static_cast<int>(ErrorAction::GetNewToken);
    QTest::newRow("row refused") << Step::json(400, R"({"errorCode":"x","errorMessage":"no"})") << -1;
}

void SeveralRunsTest::offersWhatMendsTheEnd()
{
    QFETCH(const Step, answer);
    QFETCH(const int, action);
    SeveralDesk desk;
    QSignalSpy wanted(&desk.window, &SeveralWindow::actionWanted);
    desk.flow.plan({false, answer});
    desk.load(severalList(3));
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
    QPushButton* const mend = desk.button(u"endActionButton"_s);
    QVERIFY(!mend->isVisible());
    desk.button(u"createButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"saveResultButton"_s)->isEnabled(), 60'000);
    if (action == -1) {
        QVERIFY(!mend->isVisible());
        QCOMPARE(desk.flow.posts(), 3);
        return;
    }
    QCOMPARE(desk.flow.posts(), 1);
    QVERIFY(desk.text(u"summaryLabel"_s).contains(u"Every further row would meet this too"_s));
    if (action >= 0) {
        QVERIFY(mend->isVisible());
        QCOMPARE(mend->text(), actionWords(static_cast<ErrorAction>(action)));
        mend->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(static_cast<int>(wanted.constFirst().constFirst().value<ErrorAction>()), action);
    }
}

void SeveralRunsTest::sendsNothingWithoutAHistory()
{
    SeveralDesk desk;
    QVERIFY(QDir().mkpath(desk.home.filePath(u"journal.jsonl"_s))); // a folder can't be written into
    desk.load(severalList(2));
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"summaryLabel"_s).contains(u"Nothing more was sent"_s), 60'000);
    QCOMPARE(desk.flow.posts(), 0);
    QVERIFY(desk.text(u"summaryLabel"_s).startsWith(u"not sent: 2"_s));
    QVERIFY(desk.button(u"createButton"_s)->isEnabled());
}

void SeveralRunsTest::asksBeforeItCloses()
{
    SeveralDesk desk;
    desk.window.setLookPlan(quickLooks());
    desk.flow.setDelayMs(20);
    desk.load(severalList(8));
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_VERIFY(desk.flow.posts() >= 1);
    desk.window.close();
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(desk.button(u"goOnButton"_s) != nullptr);
    desk.button(u"goOnButton"_s)->click();
    desk.window.close();
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(desk.button(u"stopAndCloseButton"_s) != nullptr);
    desk.button(u"stopAndCloseButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isVisible(), 60'000);
    QCOMPARE(desk.flow.posts(), static_cast<int>(desk.flow.ids().size()));
    QVERIFY(desk.flow.posts() < 8);
}

FLOWCONNECT_TEST(SeveralRunsTest)
#include "SeveralRunsTest.moc"
