#include "creation/KillPlans.h"
#include "creation/KillScene.h"
#include "support/RandomSeed.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

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
    Aftermath clearUp(KillScene& scene);

    ScratchHome m_home;
    quint32 m_seed = 0;
    int m_kills = 0;
    int m_twice = 0;
    int m_lost = 0;
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

Aftermath KillTest::clearUp(KillScene& scene)
{
    Aftermath after = scene.clearUp();
    ++m_totals[after.verdict];
    m_twice += after.fault.startsWith(u"twice"_s) ? 1 : 0;
    m_lost += after.fault.startsWith(u"lost"_s) ? 1 : 0;
    return after;
}

void KillTest::killsInEachState_data()
{
    QTest::addColumn<int>("number");
    const QList<KillCell> all = killCells();
    for (int i = 0; i < all.size(); ++i) {
        QTest::addRow("%s, %s", all.at(i).title, all.at(i).created ? "created" : "not created") << i;
    }
}

void KillTest::killsInEachState()
{
    QFETCH(const int, number);
    const KillCell cell = killCells().at(number);
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
            for (int i = 0; i < cell.troubles; ++i) {
                scene.flow().planRead(Step::answer(502, "<html>"));
            }
            QVERIFY(scene.start(QString::fromLatin1(cell.again)));
            QVERIFY(scene.awaitDeath());
        }
        const Aftermath after = clearUp(scene);
        QCOMPARE(after.fault, QString());
        QCOMPARE(titleOf(after.verdict), titleOf(cell.expected));
        ++row(QString::fromLatin1(cell.title)).counts.at(cell.created ? 0 : 1)[after.verdict];
    }
}

void KillTest::killsAtRandomMoments()
{
    constexpr int kills = 100;
    constexpr int delayMs = 4; // of each answer: more moments to die at
    QRandomGenerator random(m_seed);
    QList<KillWay> all = killWays();
    for (int i = -static_cast<int>(all.size()); i < kills; ++i) { // first each way to its end
        KillWay& way = i < 0 ? all[i + all.size()] : all[random.bounded(static_cast<int>(all.size()))];
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
        const Aftermath after = clearUp(scene);
        QVERIFY2(after.fault.isEmpty(), qPrintable(u"%1: %2 after %3"_s.arg(i).arg(
                                            after.fault, QString::fromLatin1(scene.states().join(' ')))));
        ++m_kills;
        ++m_random[scene.states().constLast()][after.verdict];
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
    qInfo().noquote()
        << u"%1 kills: %2; twice: %3, lost: %4"_s.arg(m_kills).arg(text(m_totals)).arg(m_twice).arg(m_lost);
}

FLOWCONNECT_TEST(KillTest)
#include "KillTest.moc"
