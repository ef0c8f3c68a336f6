#include "manage/several/RowTests.h"
#include "plugins/PluginsHere.h"
#include "support/PostgresCluster.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The rows of a list, tried from this computer.
class RowTestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsEachRow();
    void stopsWhileAServerIsSilent();
    void forgets();
    void asksOnceForWhatTests();

private:
    struct Place
    {
        QString server = u"127.0.0.1"_s;
        quint16 port = 0;
    };
    static QByteArray row(int number, const Place& place, const QByteArray& database, const QByteArray& user,
                          const QByteArray& password)
    {
        return "row " + QByteArray::number(number) + ',' + place.server.toUtf8() + ',' +
               QByteArray::number(place.port) + ',' + database + ',' + user + ',' + password + ",prefer\n";
    }
    static SeveralRows listOf(const QByteArray& rows)
    {
        return readRows(readCsv("name,server,port,database,user,password,encryption\n" + rows), {});
    }
    static QSet<int> upTo(int count)
    {
        QSet<int> numbers;
        for (int i = 1; i <= count; ++i) {
            numbers.insert(i);
        }
        return numbers;
    }

    PluginsHere m_here;
    PostgresCluster m_cluster;
};

void RowTestsTest::initTestCase()
{
    if (!PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL's programs are not on this computer");
    }
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.errorText()));
    QVERIFY(m_cluster.createRole(u"reader"_s, u"right-password"_s));
    QVERIFY(m_cluster.createRole(u"writer"_s, u"right-password"_s));
}

void RowTestsTest::tellsEachRow()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const Place nowhere{u"127.0.0.1"_s, closed.serverPort()};
    closed.close();
    const Place here{u"127.0.0.1"_s, m_cluster.port()};
    const SeveralRows list =
        listOf(row(1, here, "postgres", "reader", "right-password") + row(2, here, "nowhere", "reader", "") +
               row(3, here, "postgres", "writer", "wrong-password") +
               row(4, here, "template1", "writer", "right-password") +
               row(5, nowhere, "postgres", "reader", "right-password") +
               row(6, nowhere, "postgres", "writer", "right-password") +
               row(7, here, "postgres", "reader", "right-password") +
               row(8, {QString(), 5432}, "postgres", "reader", "right-password"));
    RowTests tests(m_here.loaders().check);
    QSignalSpy finished(&tests, &RowTests::finished);
    QSet<int> numbers = upTo(8);
    numbers.remove(7);
    tests.start(list, {}, {{accountOf(list.rows.at(1)), u"right-password"_s}}, {}, numbers);
    QVERIFY(tests.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);

    using State = RowTest::State;
    QCOMPARE(tests.of(1)->state, State::Tested);
    QCOMPARE(tests.of(1)->result.failure, CheckFailure::None);
    QCOMPARE(tests.of(2)->result.failure, CheckFailure::NoDatabase); // the password that was asked for
    QCOMPARE(tests.of(3)->result.failure, CheckFailure::WrongPassword);
    QCOMPARE(tests.of(4)->state, State::AccountFailed);
    QCOMPARE(tests.of(4)->other, 3);
    QCOMPARE(tests.of(5)->result.failure, CheckFailure::Refused);
    QCOMPARE(tests.of(6)->state, State::ServerFailed);
    QCOMPARE(tests.of(6)->other, 5);
    QVERIFY(!tests.of(7)); // not asked for
    QVERIFY(!tests.of(8)); // faulty
    QCOMPARE(tests.allRows(), 6);
    QCOMPARE(tests.doneRows(), 6);
    QCOMPARE(tests.reachedRows(), 1);
    // The account that was refused has knocked once.
    QCOMPARE(m_cluster.serverLog().count("authentication failed for user \"writer\""), 1);
}

void RowTestsTest::stopsWhileAServerIsSilent()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const SeveralRows list =
        listOf(row(1, {u"127.0.0.1"_s, silent.serverPort()}, "postgres", "reader", "right-password") +
               row(2, {u"127.0.0.1"_s, m_cluster.port()}, "postgres", "reader", "right-password"));
    RowTests tests(m_here.loaders().check);
    tests.setLimitMs(600'000);
    QSignalSpy finished(&tests, &RowTests::finished);
    tests.start(list, {}, {}, {}, upTo(2));
    QTRY_VERIFY(silent.hasPendingConnections());
    tests.stop();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!tests.isBusy());
    QCOMPARE(tests.allRows(), 0); // nothing is said of what was not found out

    tests.setLimitMs(60'000);
    tests.start(list, {}, {}, {}, {2});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 120'000);
    QCOMPARE(tests.reachedRows(), 1);
}

void RowTestsTest::forgets()
{
    const SeveralRows list =
        listOf(row(1, {u"127.0.0.1"_s, m_cluster.port()}, "postgres", "reader", "wrong-password") +
               row(2, {u"127.0.0.1"_s, m_cluster.port()}, "postgres", "reader", "right-password"));
    RowTests tests(m_here.loaders().check);
    QSignalSpy finished(&tests, &RowTests::finished);
    tests.start(list, {}, {}, {}, {1});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    tests.start(list, {}, {}, {}, {2}); // a refusal of before does not count for another test
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 120'000);
    QVERIFY(!tests.of(1));
    QCOMPARE(tests.of(2)->result.failure, CheckFailure::None);
    tests.start(list, {}, {}, {}, {2});
    tests.forget();
    QVERIFY(!tests.isBusy());
    QCOMPARE(tests.allRows(), 0);
    QCOMPARE(finished.size(), 2);
}

/// Where the plugin is missing each row has that for its result, and the plugin was asked for once.
void RowTestsTest::asksOnceForWhatTests()
{
    const SeveralRows list = listOf(row(1, {u"127.0.0.1"_s, 1}, "postgres", "reader", "any") +
                                    row(2, {u"127.0.0.1"_s, 2}, "postgres", "writer", "any") +
                                    row(3, {u"127.0.0.1"_s, 3}, "postgres", "owner", "any"));
    QAtomicInt asked;
    RowTests tests([&asked] {
        ++asked;
        return LoadedPlugin<CheckPlugin>{nullptr, {PluginProblem::Missing, u"/plugin"_s, {}, {}}};
    });
    QSignalSpy finished(&tests, &RowTests::finished);
    tests.start(list, {}, {}, {}, upTo(3));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    QCOMPARE(asked.loadRelaxed(), 1);
    QCOMPARE(tests.doneRows(), 3);
    for (int number = 1; number <= 3; ++number) {
        QCOMPARE(tests.of(number)->result.failure, CheckFailure::NoChecker);
        QCOMPARE(tests.of(number)->result.plugin.file, u"/plugin"_s);
    }
}

FLOWCONNECT_TEST(RowTestsTest)
#include "RowTestsTest.moc"
