#include "creation/KillScene.h"
#include "support/RandomSeed.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using Fault = FlowServiceDouble::Fault;

namespace {

/// One cell of the table: where the program dies, and what Platform does meanwhile.
struct Cell
{
    const char* title;
    bool created;                    ///< Platform has made the connection by then
    Verdict expected;                ///< what the next start finds out
    const char* words;               ///< for kill-job
    std::optional<Fault> fault = {}; ///< that the POST meets
    const char* again = nullptr;     ///< for a second kill-job: the next start dies, too
};

const Fault made{true, Step::silence()};
const Fault notMade{false, Step::silence()};
const Fault lost{true, Step::closeAfterReading()};
const Fault lostNotMade{false, Step::closeAfterReading()};
const Fault refused{false, Step::json(409, R"({"code":"1103-409"})")};

QList<Cell> cells()
{
    using V = Verdict;
    return {
        {"GettingToken", false, V::Silent, "GettingToken 1"},
        {"CheckingName", false, V::Silent, "CheckingName 1"},
        {"AskingAboutName", false, V::Silent, "AskingAboutName 1 taken"},
        {"FetchingExisting", false, V::Silent, "FetchingExisting 1 taken existing"},
        {"NotingIntent", false, V::Silent, "NotingIntent 1"},
        {"AskingAboutJournal", false, V::Silent, "AskingAboutJournal 1 full"},
        {"Connecting", true, V::Found, "Connecting 1 creep", made},
        {"Connecting", false, V::Absent, "Connecting 1"},
        {"Waiting", true, V::Found, "Waiting 1 hold", made},
        {"Waiting", false, V::Absent, "Waiting 1 hold", notMade},
        {"Waiting, name taken", true, V::Found, "Waiting 1 taken proceed hold", made},
        {"Waiting, name taken", false, V::Absent, "Waiting 1 taken proceed hold", notMade},
        {"Waiting, no journal", true, V::Asked, "Waiting 1 full proceed hold", made},
        {"Waiting, no journal", false, V::Silent, "Waiting 1 full proceed hold", notMade},
        {"Looking", true, V::Found, "Looking 1", lost},
        {"Looking", false, V::Absent, "Looking 1", lostNotMade},
        {"Looking, reading", true, V::Found, "Looking 2", lost},
        {"Looking, reading", false, V::Absent, "Looking 3", lostNotMade},
        {"NotingOutcome", true, V::Found, "NotingOutcome 1"},
        {"NotingOutcome", false, V::Absent, "NotingOutcome 1", refused},
        {"NotingOutcome, looked for", true, V::Found, "NotingOutcome 1", lost},
        {"NotingOutcome, looked for", false, V::Absent, "NotingOutcome 1", lostNotMade},
        {"after the end", true, V::Noted, "Ended 1"},
        {"after the end", false, V::Noted, "Ended 1", refused},
        {"after the end, looked for", true, V::Noted, "Ended 1", lost},
        {"after the end, looked for", false, V::Noted, "Ended 1", lostNotMade},
        {"Waiting, then Looking", true, V::Found, "Waiting 1 hold", made, "Looking 2 resume"},
        {"Waiting, then Looking", false, V::Absent, "Waiting 1 hold", notMade, "Looking 3 resume"},
        {"Waiting, then NotingOutcome", true, V::Found, "Waiting 1 hold", made, "NotingOutcome 1 resume"},
        {"Waiting, then NotingOutcome", false, V::Absent, "Waiting 1 hold", notMade,
         "NotingOutcome 1 resume"},
        {"Waiting, then after the end", true, V::Noted, "Waiting 1 hold", made, "Ended 1 resume"},
        {"Waiting, then after the end", false, V::Noted, "Waiting 1 hold", notMade, "Ended 1 resume"},
    };
}

/// A way for the kills at random moments, and how long it takes.
struct Way
{
    const char* words;
    std::optional<Fault> fault = {};
    qint64 ms = 0;
};

QList<Way> ways()
{
    const Fault late{true, Step::closeAfterReading().after(20)};
    const Fault lateNotMade{false, Step::closeAfterReading().after(20)};
    return {{"Ended 1"},
            {"Ended 1", late},
            {"Ended 1", lateNotMade},
            {"Ended 1", lost},
            {"Ended 1", lostNotMade},
            {"Ended 1", refused},
            {"Ended 1 taken proceed"},
            {"Ended 1 taken existing"},
            {"Ended 1 full proceed", late}};
}

} // namespace

/// Whatever the moment at which the program is killed, the next start clears it up: nothing is created twice,
/// nothing is lost.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_seed = randomSeed(); }
    void killsInEachState_data();
    void killsInEachState();
    void killsAtRandomMoments();
    void cleanup();
    void cleanupTestCase();

private:
    struct Row
    {
        QString title;
        std::array<QMap<Verdict, int>, 2> counts; ///< created, not created
    };
    Row& row(const QString& title);

    ScratchHome m_home;
    quint32 m_seed = 0;
    int m_kills = 0;
    QMap<Verdict, int> m_totals;
    QList<Row> m_rows;
    QMap<QByteArray, QMap<Verdict, int>> m_random; ///< by the last state
};

KillTest::Row& KillTest::row(const QString& title)
{
    if (m_rows.isEmpty() || m_rows.constLast().title != title) {
        m_rows.append({title, {}});
    }
    return m_rows.last();
}

void KillTest::killsInEachState_data()
{
    QTest::addColumn<int>("number");
    const QList<Cell> all = cells();
    for (int i = 0; i < all.size(); ++i) {
        QTest::addRow("%s, %s", all.at(i).title, all.at(i).created ? "created" : "not created") << i;
    }
}

void KillTest::killsInEachState()
{
    QFETCH(const int, number);
    const Cell cell = cells().at(number);
    const QByteArray state = QByteArray(cell.words).split(' ').constFirst();
    for (int time = 0; time < 3; ++time) {
        const QString journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_kills));
        KillScene scene(journal, QByteArray(cell.words).contains("taken"));
        if (cell.fault) {
            scene.flow().plan(*cell.fault);
        }
        QVERIFY(scene.start(QString::fromLatin1(cell.words)));
        if (QByteArray(cell.words).contains(" hold") || QByteArray(cell.words).contains(" creep")) {
            QTRY_COMPARE(scene.flow().posts(), 1);
            scene.job().write("x");
        }
        QVERIFY(scene.awaitDeath());
        QCOMPARE(scene.states().constLast(), state);
        QCOMPARE(scene.held().size(), cell.created ? 1 : 0);
        if (cell.again != nullptr) {
            ++m_kills;
            QVERIFY(scene.start(QString::fromLatin1(cell.again)));
            QVERIFY(scene.awaitDeath());
        }
        const Aftermath after = scene.clearUp();
        QCOMPARE(after.fault, QString());
        QCOMPARE(titleOf(after.verdict), titleOf(cell.expected));
        ++row(QString::fromLatin1(cell.title)).counts.at(cell.created ? 0 : 1)[after.verdict];
        ++m_totals[after.verdict];
    }
}

void KillTest::killsAtRandomMoments()
{
    constexpr int kills = 100;
    constexpr int delayMs = 4; // of each answer: more moments to die at
    QRandomGenerator random(m_seed);
    QList<Way> all = ways();
    for (int i = -static_cast<int>(all.size()); i < kills; ++i) { // first each way to its end
        Way& way = i < 0 ? all[i + all.size()] : all[random.bounded(static_cast<int>(all.size()))];
        KillScene scene(m_home.filePath(u"random-%1.jsonl"_s.arg(i)),
                        QByteArray(way.words).contains("taken"));
        scene.flow().setDelayMs(delayMs);
        if (way.fault) {
            scene.flow().plan(*way.fault);
        }
        QVERIFY(scene.start(QString::fromLatin1(way.words)));
        QVERIFY(scene.job().waitForReadyRead(30'000)); // it is on its way
        QElapsedTimer since;
        since.start();
        if (i >= 0) {
            const int moment = random.bounded(static_cast<int>(way.ms) + 1);
            QTimer::singleShot(moment, Qt::PreciseTimer, &scene.job(), &QProcess::kill);
        }
        QVERIFY(scene.awaitDeath());
        if (i < 0) {
            way.ms = since.elapsed();
            continue;
        }
        const Aftermath after = scene.clearUp();
        QVERIFY2(after.fault.isEmpty(), qPrintable(u"%1: %2 after %3"_s.arg(i).arg(
                                            after.fault, QString::fromLatin1(scene.states().join(' ')))));
        ++m_kills;
        ++m_random[scene.states().constLast()][after.verdict];
        ++m_totals[after.verdict];
    }
}

void KillTest::cleanup()
{
    for (const char* secret : {"pass-5520-secret", "token-8371-secret"}) {
        QCOMPARE(m_home.filesContaining(secret), QStringList());
    }
}

void KillTest::cleanupTestCase()
{
    const auto text = [](const QMap<Verdict, int>& counts) {
        QStringList words;
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            words += u"%1 ×%2"_s.arg(titleOf(count.key())).arg(count.value());
        }
        return words.isEmpty() ? u"–"_s : words.join(u", "_s);
    };
    const auto print = [](const QString& first, const QString& second, const QString& third) {
        qInfo().noquote() << u"| %1 | %2 | %3 |"_s.arg(first, -27).arg(second, -16).arg(third, -16);
    };
    print(u"killed in"_s, u"created"_s, u"not created"_s);
    for (const Row& one : std::as_const(m_rows)) {
        print(one.title, text(one.counts.at(0)), text(one.counts.at(1)));
    }
    qInfo("At random moments, by the last state:");
    for (auto one = m_random.begin(); one != m_random.end(); ++one) {
        qInfo().noquote() << u"| %1 | %2 |"_s.arg(QString::fromLatin1(one.key()), -18).arg(text(*one));
    }
    qInfo().noquote() << u"%1 kills: %2; twice: 0, lost: 0"_s.arg(m_kills).arg(text(m_totals));
}

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
