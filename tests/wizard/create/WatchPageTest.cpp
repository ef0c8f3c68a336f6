#include "creation/OutcomeWatch.h"
#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// A lost answer that is not there yet, as a person meets it: the window stays usable, and nothing is
/// claimed.
class WatchPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsGoingOn();
    void showsWhatCameLate();
    void saysSoOnAnotherPage();
    void stopsLooking();
    void warnsBeforeASecondCreate();
    void warnsWhileNobodyLooks_data();
    void warnsWhileNobodyLooks();
    void goesOnAtTheNextStart();

private:
    struct Watched : CreateDesk
    {
        /// `provenAfterMs`: so long it counts as able to arrive.
        explicit Watched(int provenAfterMs = 3'600'000) : watch(program->wizard.findChild<OutcomeWatch*>())
        {
            LookPlan plan = quickLooks({0, 20}, provenAfterMs);
            creator->setLookPlan(plan);
            watch->setPlan(plan);
        }
        QString title() const { return text(u"watchTitle"_s); }
        QString words() const { return text(u"watchText"_s); }
        /// Presses Create; `fault` loses the answer.
        bool lose(const FlowServiceDouble::Fault& fault)
        {
            flow.plan(fault);
            return goToReview() && program->press(u"createButton"_s) &&
                   QTest::qWaitFor([this] { return !title().isEmpty(); }, 30'000);
        }
        OutcomeWatch* watch;
    };
};

void WatchPageTest::tellsWhatIsGoingOn()
{
    Watched desk;
    QVERIFY(desk.lose(
        {.creates = false,
         .step = Step::json(503, R"({"code":"1102-503","message":"The flow provider is asleep"})")}));
    const QString name = desk.program->wizard.draft().name;
    QCOMPARE(desk.title(), QString(u"Not there yet: “"_s + name + u"”"));
    QVERIFY(desk.words().contains(u"nothing is sent again"_s));
    QVERIFY(desk.words().contains(u"The flow provider is asleep"_s)); // the service's own words, in the open
    LookPlan slow = quickLooks({0, 20}, 3'600'000);
    slow.betweenMs = 600'000;
    desk.watch->setPlan(slow);
    QTRY_VERIFY(
        desk.words().contains(u"The next look is at "_s + desk.watch->nextLook().toString(u"HH:mm:ss"_s)));
    const int before = desk.server.requestCount("GET");
    QVERIFY(desk.program->press(u"watchLookButton"_s));
    QTRY_VERIFY(desk.server.requestCount("GET") > before);
    // The window is usable meanwhile.
    QVERIFY(!desk.creator->isBusy());
    QVERIFY(!desk.program->find<QLineEdit>(u"nameEdit"_s)->isReadOnly());
    QVERIFY(desk.program->find<QAbstractButton>(u"createButton"_s)->isEnabled());
    QVERIFY(desk.program->pressTo(u"backButton"_s, 2));
    QCOMPARE(desk.title(), QString(u"Not there yet: “"_s + name + u"”")); // it goes along
    QVERIFY(desk.program->press(u"languageButton"_s));
    QTRY_COMPARE(desk.title(), QString(u"尚未出現：「"_s + name + u"」"));
    QCOMPARE(desk.flow.posts(), 1);
}

void WatchPageTest::showsWhatCameLate()
{
    Watched desk;
    QVERIFY(desk.lose({.creates = false, .step = Step::closeAfterReading()}));
    desk.flow.add(desk.program->wizard.draft().name);
    QTRY_COMPARE_WITH_TIMEOUT(desk.program->wizard.currentId(), 4, 60'000); // nothing to press
    QCOMPARE(desk.flow.ids(), QStringList{desk.shownId()});
    QVERIFY(desk.title().isEmpty());
    QCOMPARE(desk.flow.posts(), 1);
}

void WatchPageTest::saysSoOnAnotherPage()
{
    Watched desk;
    QVERIFY(desk.lose({.creates = false, .step = Step::closeAfterReading()}));
    QTRY_VERIFY(desk.program->find<QAbstractButton>(u"watchLookButton"_s)->hasFocus());
    QVERIFY(desk.program->pressTo(u"backButton"_s, 2));
    auto* user = desk.program->find<QLineEdit>(u"userNameEdit"_s);
    user->setFocus();
    QTRY_VERIFY(user->hasFocus());
    desk.flow.add(desk.program->wizard.draft().name);
    QTRY_VERIFY_WITH_TIMEOUT(desk.title().endsWith(u"was created."_s), 60'000);
    QCOMPARE(desk.program->wizard.currentId(), 2);
    QVERIFY(desk.words().contains(desk.flow.ids().constFirst()));
    QVERIFY(user->hasFocus()); // the person may be typing
    QVERIFY(desk.program->pressTo(u"watchShowButton"_s, 4));
    QCOMPARE(desk.flow.ids(), QStringList{desk.shownId()});
}

void WatchPageTest::stopsLooking()
{
    Watched desk;
    QVERIFY(desk.lose({.creates = false, .step = Step::closeAfterReading()}));
    QVERIFY(desk.program->press(u"watchStopButton"_s));
    QTRY_VERIFY(desk.title().startsWith(u"Can't tell whether"_s));
    QVERIFY(desk.words().contains(u"You stopped looking"_s));
    QVERIFY(desk.program->press(u"watchLookAgainButton"_s));
    QTRY_VERIFY(desk.title().startsWith(u"Not there yet"_s));
    QVERIFY(desk.program->press(u"watchStopButton"_s));
    QTRY_VERIFY(desk.title().startsWith(u"Can't tell whether"_s));
    QVERIFY(desk.program->press(u"watchCloseButton"_s));
    QVERIFY(desk.title().isEmpty());
}

void WatchPageTest::warnsBeforeASecondCreate()
{
    Watched desk;
    QVERIFY(desk.lose({.creates = false, .step = Step::closeAfterReading()}));
    const QString first = desk.creator->intent().attempt;
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.text(u"questionTitle"_s), u"The first request may still arrive."_s);
    QCOMPARE(desk.flow.posts(), 1);
    QVERIFY(desk.program->press(u"keepLookingButton"_s));
    QVERIFY(desk.text(u"questionTitle"_s).isEmpty());
    QVERIFY(desk.program->press(u"createButton"_s));
    QVERIFY(desk.program->pressTo(u"createAnywayButton"_s, 4));
    QCOMPARE(desk.flow.posts(), 2);
    QCOMPARE(desk.flow.ids(), QStringList{desk.shownId()});
    // The second one's connection is never taken for the first one's.
    QVERIFY(desk.watch->isActive());
    QVERIFY(desk.program->press(u"watchStopButton"_s));
    QTRY_VERIFY(desk.title().startsWith(u"Can't tell whether"_s));
    QVERIFY(desk.creator->intent().attempt != first);
}

void WatchPageTest::warnsWhileNobodyLooks_data()
{
    QTest::addColumn<bool>("createsAnyway");
    QTest::newRow("looks first") << false;
    QTest::newRow("creates all the same") << true;
}

void WatchPageTest::warnsWhileNobodyLooks()
{
    QFETCH(const bool, createsAnyway);
    Watched desk;
    QVERIFY(desk.lose({.creates = false, .step = Step::closeAfterReading()}));
    QVERIFY(desk.program->press(u"watchStopButton"_s));
    QTRY_VERIFY(desk.title().startsWith(u"Can't tell whether"_s));
    QVERIFY(desk.program->press(u"watchCloseButton"_s));
    const QString name = desk.program->wizard.draft().name;
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.text(u"questionTitle"_s), u"The first request may still arrive."_s);
    QVERIFY(desk.text(u"questionText"_s).contains(name));
    QCOMPARE(desk.flow.posts(), 1);
    if (createsAnyway) {
        QVERIFY(desk.program->pressTo(u"createAnywayButton"_s, 4));
        QCOMPARE(desk.flow.posts(), 2);
        return;
    }
    desk.flow.add(name); // it has arrived meanwhile
    QVERIFY(desk.program->press(u"lookFirstButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"recoveryTitle"_s).endsWith(u"was created."_s), 60'000);
    QVERIFY(desk.text(u"questionTitle"_s).isEmpty());
    QCOMPARE(desk.flow.posts(), 1);
}

void WatchPageTest::goesOnAtTheNextStart()
{
    Watched desk;
    QVERIFY(desk.lose({.creates = false, .step = Step::json(201, "{}")}));
    const QString journal = desk.program->parts.journal.path();
    desk.program.reset();
    QFile file(journal);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(readJournal(file.readAll()).constLast().isOpen());
    desk.program =
        std::make_unique<Program>(desk.home, desk.keychain, CreateDesk::draft(), desk.server.url(QString()),
                                  QSslConfiguration::defaultConfiguration(), journal);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"recoveryTitle"_s).startsWith(u"Not there yet"_s),
                             60'000); // it looks by itself
    QVERIFY(desk.text(u"recoveryText"_s).contains(u"no usable ID"_s));
    QCOMPARE(desk.flow.posts(), 1);
}

FLOWCONNECT_TEST(WatchPageTest)
#include "WatchPageTest.moc"
