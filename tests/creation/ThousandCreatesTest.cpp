#include "creation/Marathon.h"
#include "support/RandomSeed.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using State = ConnectionCreator::State;
using Kind = CreationEnd::Kind;

namespace {

QString titleOf(Kind kind)
{
    static const QMap<Kind, QString> titles{
        {Kind::Created, u"created"_s},   {Kind::Found, u"found"_s},         {Kind::Failed, u"failed"_s},
        {Kind::Absent, u"absent"_s},     {Kind::Cancelled, u"cancelled"_s}, {Kind::Unknown, u"unknown"_s},
        {Kind::Existing, u"existing"_s}, {Kind::NotYet, u"not yet"_s},
    };
    return titles.value(kind);
}

bool isThere(Kind kind)
{
    return kind == Kind::Created || kind == Kind::Found;
}

/// What the journal may say of an attempt that has ended like this.
bool agrees(Kind kind, CreationOutcome outcome)
{
    switch (outcome) {
    case CreationOutcome::Created:
        return kind == Kind::Created;
    case CreationOutcome::Found:
        return kind == Kind::Found;
    case CreationOutcome::Absent:
        return kind == Kind::Absent;
    case CreationOutcome::Refused:
        return kind == Kind::Failed;
    case CreationOutcome::NotSent:
        return kind == Kind::Failed || kind == Kind::Cancelled;
    case CreationOutcome::Unknown:
        return kind == Kind::NotYet; // the answer said "created", so it's never absent
    default:
        return false;
    }
}

} // namespace

/// Many creates, every second one in trouble: what the program says is what Platform has, one by one.
class ThousandCreatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_seed = randomSeed(); }
    void saysWhatPlatformHas_data();
    void saysWhatPlatformHas();

private:
    using Ends = QMap<QString, CreationEnd>; ///< by the connection's name
    void compareWithPlatform(Marathon& marathon, const Ends& ends);
    void compareWithJournal(const FlowServiceDouble& flow, const QString& journal, const Ends& ends);
    static void print(const QMap<QByteArray, QMap<Kind, int>>& table);

    ScratchHome m_home;
    quint32 m_seed = 0;
};

void ThousandCreatesTest::saysWhatPlatformHas_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("presses");
    QTest::newRow("TCP") << false << 1000;
    QTest::newRow("TLS") << true << 200;
}

void ThousandCreatesTest::saysWhatPlatformHas()
{
    QFETCH(const bool, tls);
    QFETCH(const int, presses);
    const CertificateAuthority authority;
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.addCaCertificate(authority.certificate());
    const QString journal = m_home.filePath(tls ? u"tls.jsonl"_s : u"tcp.jsonl"_s);
    Marathon marathon(tls ? authority.issue() : Leaf{}, trust, journal);
    QElapsedTimer since;
    since.start();
    Ends ends;
    QMap<QByteArray, QMap<Kind, int>> table;
    for (int i = 0; i < presses; ++i) {
        const std::array<quint32, 2> seeds{m_seed, static_cast<quint32>(i)}; // times do not change them
        QRandomGenerator random(seeds.data(), seeds.size());
        const Ordeal ordeal = i % 2 == 1 ? randomOrdeal(random) : Ordeal();
        const QString name = u"shop %1"_s.arg(i);
        const auto end = marathon.press(name, ordeal);
        const QByteArray where = QByteArray::number(i) + ", met " + ordeal.title;
        QVERIFY2(end && end->kind != Kind::Unknown, where.constData());
        QVERIFY2(marathon.flow.posts() <= i + 1, where.constData());
        ends.insert(name, *end);
        ++table[ordeal.title][end->kind];
    }
    QCOMPARE(marathon.ends, presses + marathon.looksAgain);
    compareWithPlatform(marathon, ends);
    compareWithJournal(marathon.flow, journal, ends);
    print(table);
    qInfo("%d presses, %d POSTs, %d connections, %d looks again, %lld s", presses, marathon.flow.posts(),
          int(marathon.flow.ids().size()), marathon.looksAgain, since.elapsed() / 1000);
}

void ThousandCreatesTest::compareWithPlatform(Marathon& marathon, const Ends& ends)
{
    marathon.desk.reset(); // its connections end, so that whatever was still on its way arrives
    QTRY_COMPARE(marathon.server.openConnectionCount(), 0);
    QStringList told;
    for (auto end = ends.begin(); end != ends.end(); ++end) {
        const QStringList there = marathon.flow.idsNamed(end.key());
        QVERIFY2(there.size() <= 1, qPrintable(end.key() + u" is there twice"_s));
        if (end->kind == Kind::NotYet) { // no claim: it may still come, and on a busy computer it does
            told += there;
            continue;
        }
        const QStringList said = isThere(end->kind) ? QStringList{end->receipt.id} : QStringList();
        QVERIFY2(said == there, qPrintable(end.key() + u' ' + titleOf(end->kind)));
        QVERIFY2(said.isEmpty() || end->receipt.etag.startsWith(u'"'), qPrintable(end.key()));
        told += said;
    }
    QStringList there = marathon.flow.ids();
    told.sort();
    there.sort();
    QCOMPARE(told, there);
    QCOMPARE(QSet<QString>(there.begin(), there.end()).size(), there.size());
    QVERIFY(marathon.server.requestCount("POST") <= ends.size());
}

void ThousandCreatesTest::compareWithJournal(const FlowServiceDouble& flow, const QString& journal,
                                             const Ends& ends)
{
    Desk fresh(journal);
    const QList<JournalEntry> entries = fresh.entries();
    QSet<QString> names;
    for (const JournalEntry& entry : entries) {
        const QString& name = entry.intent.name;
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        const CreationEnd end = ends.value(name);
        QVERIFY2(end.noted && agrees(end.kind, entry.result->outcome),
                 qPrintable(u"%1: %2, noted: %3 as %4"_s.arg(name, titleOf(end.kind))
                                .arg(end.noted)
                                .arg(static_cast<int>(entry.result->outcome))));
        const QString id = flow.idsNamed(name).value(0);
        QVERIFY2(end.kind == Kind::NotYet || entry.result->receipt.id == id, qPrintable(name));
    }
    for (auto end = ends.begin(); end != ends.end(); ++end) {
        QVERIFY2(names.contains(end.key()) || !isThere(end->kind), qPrintable(end.key()));
    }
    for (const char* secret : {"pass-5520-secret", "token-8371-secret"}) {
        QCOMPARE(m_home.filesContaining(secret), QStringList());
    }
}

void ThousandCreatesTest::print(const QMap<QByteArray, QMap<Kind, int>>& table)
{
    for (auto row = table.begin(); row != table.end(); ++row) {
        QStringList cells;
        for (auto cell = row->begin(); cell != row->end(); ++cell) {
            cells += u"%1 ×%2"_s.arg(titleOf(cell.key())).arg(cell.value());
        }
        qInfo().noquote()
            << u"| %1 | %2 |"_s.arg(QString::fromLatin1(row.key()), -26).arg(cells.join(u", "_s));
    }
}

FLOWCONNECT_TEST(ThousandCreatesTest)
#include "ThousandCreatesTest.moc"
