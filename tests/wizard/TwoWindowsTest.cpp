#include "settings/LiveSettings.h"
#include "support/RandomSeed.h"
#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/create/Recovery.h"
#include "wizard/whereto/SecretEraser.h"

#include <QMessageBox>
#include <QSignalSpy>

#include <array>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

/// One window as main() makes it, with settings that it shares with others.
struct Window
{
    Window(const ScratchHome& home, SecretStore& store, const QUrl& url)
        : settings(home.filePath(u"flow-connect.conf"_s), 30'000),
          parts(settings, store, QSslConfiguration::defaultConfiguration(),
                home.filePath(u"journal.jsonl"_s)),
          wizard(parts, {url, url}, CreateDesk::draft()),
          creator(wizard.findChild<ConnectionCreator*>())
    {
        const LookPlan plan = quickLooks({0, 10, 20});
        creator->setLookPlan(plan);
        wizard.findChild<OutcomeWatch*>()->setPlan(plan);
        wizard.findChild<Recovery*>()->watch().setPlan(plan);
        wizard.show();
    }

    bool press(const QString& name)
    {
        for (auto* button : wizard.findChildren<QAbstractButton*>(name)) {
            if (button->isVisible() && button->isEnabled()) {
                button->click();
                return true;
            }
        }
        return false;
    }

    LiveSettings settings;
    ProgramParts parts;
    ConnectWizard wizard;
    ConnectionCreator* creator;
};

} // namespace

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
    using Place = std::unique_ptr<Window>;

    void act(Place& place, int choice);
    void create(Window& window);
    static void pressForget(Window& window);
    static int forgetAll(Window& window);
    void settle();
    QList<JournalEntry> entries() const;

    QRandomGenerator m_random;
    std::unique_ptr<ScratchHome> m_home;
    MemoryKeychain m_keychain;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    int m_presses = 0;
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
}

QList<JournalEntry> TwoWindowsTest::entries() const
{
    QFile file(m_home->filePath(u"journal.jsonl"_s));
    return file.open(QIODevice::ReadOnly) ? readJournal(file.readAll()) : QList<JournalEntry>();
}

void TwoWindowsTest::create(Window& window)
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

void TwoWindowsTest::pressForget(Window& window)
{
    window.wizard.findChild<SecretEraser*>()->ask();
    QMessageBox* dialog = nullptr;
    QTRY_VERIFY((dialog = window.wizard.findChild<QMessageBox*>(u"forgetDialog"_s)) != nullptr);
    for (QAbstractButton* button : dialog->buttons()) {
        if (dialog->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
        }
    }
}

/// How many entries the window says to have deleted.
int TwoWindowsTest::forgetAll(Window& window)
{
    QSignalSpy erased(window.wizard.findChild<SecretEraser*>(), &SecretEraser::erased);
    pressForget(window);
    (void)QTest::qWaitFor([&erased] { return !erased.isEmpty(); }, 30'000);
    return erased.value(0).value(0, -1).toInt();
}

void TwoWindowsTest::act(Place& place, int choice)
{
    if (place && place->wizard.currentId() == 4) { // Done: the next one starts anew
        place.reset();
    }
    if (!place) {
        place = std::make_unique<Window>(*m_home, m_keychain, m_server->url(QString()));
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
        forgetAll(*place);
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
        Window window(*m_home, m_keychain, m_server->url(QString()));
        QTRY_VERIFY_WITH_TIMEOUT(open() < left, 60'000);
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
    for (int step = 0; step < 14; ++step) {
        const auto which = std::size_t(m_random.bounded(2));
        act(windows.at(which), m_random.bounded(8));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    windows = {};
    QTRY_COMPARE(m_server->openConnectionCount(), 0); // what was on its way has arrived
    settle();
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

    Window last(*m_home, m_keychain, m_server->url(QString()));
    const auto kept = m_keychain.entries.size();
    QCOMPARE(forgetAll(last), kept);
    QCOMPARE(m_keychain.entries.size(), 0);
}

/// Both delete everything in the same moment: each entry is counted by one of them.
void TwoWindowsTest::countTogether()
{
    std::array<Place, 2> windows;
    std::array<std::unique_ptr<QSignalSpy>, 2> erased;
    for (std::size_t i = 0; i < 2; ++i) {
        windows.at(i) = std::make_unique<Window>(*m_home, m_keychain, m_server->url(QString()));
        erased.at(i) = std::make_unique<QSignalSpy>(windows.at(i)->wizard.findChild<SecretEraser*>(),
                                                    &SecretEraser::erased);
    }
    const QStringList keys{u"a"_s, u"b"_s, u"c"_s};
    for (const QString& key : keys) {
        windows[0]->parts.entries.add(key);
        m_keychain.entries.insert(key, u"secret"_s);
    }
    pressForget(*windows[0]);
    pressForget(*windows[1]);
    QTRY_VERIFY(!erased[0]->isEmpty() && !erased[1]->isEmpty());
    QCOMPARE(erased[0]->at(0).at(0).toInt() + erased[1]->at(0).at(0).toInt(), keys.size());
    QVERIFY(m_keychain.entries.isEmpty());
}

FLOWCONNECT_TEST(TwoWindowsTest)
#include "TwoWindowsTest.moc"
