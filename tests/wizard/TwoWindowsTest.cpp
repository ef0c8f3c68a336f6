#include "support/RandomSeed.h"
#include "support/TestProgram.h"
#include "wizard/SharedWindow.h"

#include <QSignalSpy>

#include <array>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Two windows in one home, and a person who does anything in any order. What a kill differs in from SIGKILL:
/// the journal's and the settings' last lines are still written.
class TwoWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyOrder_data();
    void anyOrder();
    void countTogether();

private:
    using Place = std::unique_ptr<SharedWindow>;

    void act(Place& place, int choice);
    void create(SharedWindow& window);
    void dismiss(Place& place);
    void settle();
    void lookForDismissed();
    QList<JournalEntry> entries() const;

    QRandomGenerator m_random;
    std::unique_ptr<ScratchHome> m_home;
    MemoryKeychain m_keychain;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    int m_presses = 0;
    int m_signIns = 0;
};

void TwoWindowsTest::init()
{
    m_home.reset();
    m_home = std::make_unique<ScratchHome>();
    m_keychain.entries.clear();
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_presses = 0;
    m_signIns = 0;
}

QList<JournalEntry> TwoWindowsTest::entries() const
{
    QFile file(m_home->filePath(u"journal.jsonl"_s));
    return file.open(QIODevice::ReadOnly) ? readJournal(file.readAll()) : QList<JournalEntry>();
}

void TwoWindowsTest::create(SharedWindow& window)
{
    for (int page = window.wizard.currentId(); page < 3; ++page) {
        window.press(u"nextButton"_s);
        if (!QTest::qWaitFor([&] { return window.wizard.currentId() > page; }, 3'000)) {
            return; // what was forgotten has to be typed again
        }
    }
    if (window.wizard.currentId() != 3 || window.creator->isBusy()) {
        return;
    }
    auto* name = window.wizard.findChild<QLineEdit*>(u"nameEdit"_s);
    name->selectAll();
    QTest::keyClicks(name, u"shop %1"_s.arg(++m_presses));
    const std::array<FlowServiceDouble::Fault, 4> faults{
        FlowServiceDouble::Fault{true, Step::closeAfterReading()},
        {true, Step::closeAfterReading().after(40)},
        {false, Step::answer(504, "<html>")},
        {true, Step::silence()}};
    if (m_random.bounded(3) > 0) {
        m_flow->plan(faults.at(std::size_t(m_random.bounded(4))));
    }
    window.press(u"createButton"_s);
    window.press(u"createAnywayButton"_s); // where an earlier one is still looked for
    if (m_random.bounded(2) == 0) {
        (void)QTest::qWaitFor([&window] { return !window.creator->isBusy(); }, 400); // silence goes on
    }
    m_flow->forgetPlans();
}

/// Starts again; where that asks about an attempt that was left open, the person wants to hear no more of it.
void TwoWindowsTest::dismiss(Place& place)
{
    place = std::make_unique<SharedWindow>(*m_home, m_keychain, m_server->url(QString()));
    const QList<JournalEntry> all = entries();
    const bool asks =
        std::any_of(all.begin(), all.end(), [](const JournalEntry& one) { return one.isOpen(); });
    const auto press = [&place] {
        place->press(u"recoverStopButton"_s); // where it looks by itself already
        return place->press(u"recoverDismissButton"_s);
    };
    (void)QTest::qWaitFor(press, asks ? 500 : 0);
}

void TwoWindowsTest::act(Place& place, int choice)
{
    if (place && place->wizard.currentId() == 4) { // Done: the next one starts anew
        place.reset();
    }
    if (!place) {
        place = std::make_unique<SharedWindow>(*m_home, m_keychain, m_server->url(QString()));
    }
    switch (choice) {
    case 0:
    case 1:
    case 2: // signs in as well, and keeps that
        create(*place);
        break;
    case 3:
        place.reset();
        break;
    case 4:
        place->press(u"recoverLookButton"_s) || place->press(u"watchLookButton"_s);
        break;
    case 5:
        place->press(u"recoverLaterButton"_s) || place->press(u"watchStopButton"_s);
        break;
    case 6:
        place->forgetAll();
        break;
    case 7:
        place.reset();
        dismiss(place);
        break;
    case 8:
        place->signIn(u"token-%1-secret"_s.arg(++m_signIns));
        if (m_random.bounded(2) == 0) {
            (void)QTest::qWaitFor([&place] { return place->wizard.currentId() == 1; }, 3'000);
        }
        break;
    default:
        for (int i = m_random.bounded(30); i > 0; --i) { // any moment
            QCoreApplication::processEvents();
        }
        break;
    }
}

/// Starts again and again until no attempt is left open.
void TwoWindowsTest::settle()
{
    const auto open = [this] {
        const QList<JournalEntry> all = entries();
        return std::count_if(all.begin(), all.end(), [](const JournalEntry& one) { return one.isOpen(); });
    };
    for (auto left = open(); left > 0; left = open()) {
        SharedWindow window(*m_home, m_keychain, m_server->url(QString()));
        QTRY_VERIFY_WITH_TIMEOUT(open() < left, 60'000);
    }
}

/// Whoever wants to hear no more of an attempt is not asked; its ID is in the history as soon as a list has
/// it.
void TwoWindowsTest::lookForDismissed()
{
    const auto isKnown = [this](const QString& name) {
        const QList<JournalEntry> all = entries();
        return std::any_of(all.begin(), all.end(), [&name](const JournalEntry& one) {
            return one.intent.name == name && one.isCreated();
        });
    };
    const QList<JournalEntry> all = entries();
    for (const JournalEntry& entry : all) {
        const bool dismissed = entry.result && entry.result->outcome == CreationOutcome::Dismissed;
        if (!dismissed || m_flow->idsNamed(entry.intent.name).isEmpty()) {
            continue;
        }
        SharedWindow window(*m_home, m_keychain, m_server->url(QString()));
        for (int page = window.wizard.currentId(); page < 3; ++page) {
            QVERIFY(window.press(u"nextButton"_s));
            QTRY_VERIFY(window.wizard.currentId() > page);
        }
        window.wizard.findChild<QLineEdit*>(u"nameEdit"_s)->setText(entry.intent.name);
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(entry.intent.name), 30'000);
    }
}

void TwoWindowsTest::anyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 first = randomSeed();
    const int times = qEnvironmentVariableIntValue("FLOWCONNECT_TIMES");
    for (int i = 0; i < (times > 0 ? times : 12); ++i) {
        QTest::addRow("%d", i) << first + quint32(i);
    }
}

void TwoWindowsTest::anyOrder()
{
    QFETCH(const quint32, seed);
    m_random.seed(seed);
    std::array<Place, 2> windows;
    for (int step = 0; step < 18; ++step) {
        const auto which = std::size_t(m_random.bounded(2));
        act(windows.at(which), m_random.bounded(10));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    windows = {};
    QTRY_COMPARE(m_server->openConnectionCount(), 0); // what was on its way has arrived
    settle();
    lookForDismissed();
    if (QTest::currentTestFailed()) {
        return;
    }
    QVERIFY(m_flow->posts() <= m_presses);
    QStringList told;
    for (const JournalEntry& entry : entries()) {
        told += entry.isCreated() ? entry.result->receipt.id : QString();
        const bool there = !m_flow->idsNamed(entry.intent.name).isEmpty();
        QVERIFY2(there == entry.isCreated(), qPrintable(entry.intent.name));
    }
    told.removeAll(QString());
    told.sort();
    QStringList there = m_flow->ids();
    there.sort();
    QCOMPARE(told, there); // each once

    SharedWindow last(*m_home, m_keychain, m_server->url(QString()));
    const auto kept = m_keychain.entries.size();
    QCOMPARE(last.forgetAll(), kept);
    QCOMPARE(m_keychain.entries.size(), 0);
}

/// Both delete everything in the same moment: each entry is counted by one of them.
void TwoWindowsTest::countTogether()
{
    std::array<Place, 2> windows;
    std::array<std::unique_ptr<QSignalSpy>, 2> erased;
    for (std::size_t i = 0; i < 2; ++i) {
        windows.at(i) = std::make_unique<SharedWindow>(*m_home, m_keychain, m_server->url(QString()));
        erased.at(i) = std::make_unique<QSignalSpy>(windows.at(i)->wizard.findChild<SecretEraser*>(),
                                                    &SecretEraser::erased);
    }
    const QStringList keys{u"a"_s, u"b"_s, u"c"_s};
    for (const QString& key : keys) {
        windows[0]->parts.entries.add(key);
        m_keychain.entries.insert(key, u"secret"_s);
    }
    windows[0]->pressForget();
    windows[1]->pressForget();
    QTRY_VERIFY(!erased[0]->isEmpty() && !erased[1]->isEmpty());
    QCOMPARE(erased[0]->at(0).at(0).toInt() + erased[1]->at(0).at(0).toInt(), keys.size());
    QVERIFY(m_keychain.entries.isEmpty());
}

FLOWCONNECT_TEST(TwoWindowsTest)
#include "TwoWindowsTest.moc"
