#include "connection/read/ReadingTable.h"

#include "connection/read/PastedTexts.h"
#include "support/TestProgram.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Texts of every kind, and what is read from them; prints the totals of each kind.
class ReadingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void showsNoPieceOfPassword_data() { reads_data(); }
    void showsNoPieceOfPassword();
    void namesApart_data() { reads_data(); }
    void namesApart();
    void cleanupTestCase();

private:
    QMap<QByteArray, QMap<Verdict, int>> m_totals;
};

void ReadingTableTest::reads_data()
{
    QTest::addColumn<ReadingRow>("row");
    int number = 0;
    for (const ReadingRow& row : readingRows()) {
        QTest::addRow("%d %s: %s", ++number, row.kind, qPrintable(row.text.simplified().left(60))) << row;
    }
}

void ReadingTableTest::reads()
{
    QFETCH(const ReadingRow, row);
    const DatabaseText read = readDatabaseText(row.text);
    const Verdict verdict = verdictOn(row, read);
    ++m_totals[row.kind][verdict];
    QString got;
    for (const DatabaseDetails& one : read.choices) {
        QStringList told;
        for (const Oddity oddity : one.oddities) {
            told += QString::number(static_cast<int>(oddity));
        }
        got += u"\n got      "_s + lineOf(one) + u"  told "_s + told.join(u' ');
    }
    QVERIFY2(verdict == Verdict::Right || verdict == Verdict::Refused,
             qPrintable(u"verdict %1, problem %2, form %3\n"_s.arg(static_cast<int>(verdict))
                            .arg(static_cast<int>(read.problem))
                            .arg(static_cast<int>(read.form)) +
                        row.text + u"\n expected "_s + row.expected + got));
}

void ReadingTableTest::showsNoPieceOfPassword()
{
    QFETCH(const ReadingRow, row);
    const QString password = row.expected.section(u'|', 4, -2);
    for (const DatabaseDetails& one : readDatabaseText(row.text).choices) {
        for (const QString& name : one.ignored) {
            QVERIFY2(name.size() < 3 || !password.contains(name), qPrintable(name));
        }
        QVERIFY2(password.size() < 4 || !one.label.contains(password), qPrintable(one.label));
    }
}

void ReadingTableTest::namesApart()
{
    QFETCH(const ReadingRow, row);
    QStringList labels;
    for (const DatabaseDetails& one : readDatabaseText(row.text).choices) {
        if (!one.oddities.contains(Oddity::OtherReading)) {
            labels += one.label;
        }
    }
    QVERIFY2(labels.size() < 2 || labels.removeDuplicates() == 0, qPrintable(labels.join(u'\n')));
}

void ReadingTableTest::cleanupTestCase()
{
    int silent = 0;
    for (auto kind = m_totals.cbegin(); kind != m_totals.cend(); ++kind) {
        const QMap<Verdict, int>& of = kind.value();
        int all = 0;
        for (const int count : of) {
            all += count;
        }
        silent += of.value(Verdict::SilentWrong);
        qInfo("%-24s %3d texts: %3d read, %2d refused, %d untold, %d doubtful, %d silently wrong, %d wrongly "
              "refused, "
              "%d wrongly read",
              kind.key().constData(), all, of.value(Verdict::Right), of.value(Verdict::Refused),
              of.value(Verdict::Untold), of.value(Verdict::Doubtful), of.value(Verdict::SilentWrong),
              of.value(Verdict::WronglyRefused), of.value(Verdict::WronglyRead));
    }
    QCOMPARE(silent, 0);
}

FLOWCONNECT_TEST(ReadingTableTest)
#include "ReadingTableTest.moc"
