#include "connection/Encryption.h"
#include "connection/read/PastedTexts.h"
#include "connection/read/ReadingTable.h"
#include "support/RandomSeed.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

/// Changes one to three characters of `text`: another one, one more, one less, two exchanged, a piece twice.
QString mutated(QString text, QRandomGenerator& random)
{
    static const QString signs =
        u";'\"{}@:/?#%+\\ =&[],.-_$`<>|()*!~^0aAzZ\n\t密😀；＠：\u3000\u00a0\u200b“”’–"_s;
    const int times = 1 + random.bounded(3);
    for (int i = 0; i < times && !text.isEmpty(); ++i) {
        const auto at = random.bounded(static_cast<int>(text.size()));
        const QChar sign = signs.at(random.bounded(static_cast<int>(signs.size())));
        switch (random.bounded(5)) {
        case 0:
            text[at] = sign;
            break;
        case 1:
            text.insert(at, sign);
            break;
        case 2:
            text.remove(at, 1);
            break;
        case 3:
            std::swap(text[at], text[random.bounded(static_cast<int>(text.size()))]);
            break;
        default:
            text.insert(at, text.mid(at, 1 + random.bounded(8)));
            break;
        }
    }
    return text;
}

/// A piece of `password` of at least `length` characters that `text` holds.
bool holdsPiece(const QString& text, const QString& password, qsizetype length)
{
    for (qsizetype at = 0; at + length <= password.size(); ++at) {
        if (text.contains(QStringView(password).sliced(at, length))) {
            return true;
        }
    }
    return false;
}

} // namespace

/// Damaged texts: whatever they are read as, no piece of a password is shown and no encryption is lowered.
class MutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmsNothing();
};

void MutationTest::harmsNothing()
{
    QRandomGenerator random(qEnvironmentVariableIsSet("FLOWCONNECT_SEED") ? randomSeed() : 20'228);
    QList<ReadingRow> rows = readingRows();
    rows.removeIf([](const ReadingRow& row) { return row.expected.isEmpty(); });
    int read = 0;
    int lowered = 0;
    for (int i = 0; i < 100'000; ++i) {
        const ReadingRow& row = rows.at(random.bounded(static_cast<int>(rows.size())));
        const QString password = row.expected.section(u'|', 4, -2);
        const Encryption wanted = encryptionFromText(row.expected.section(u'|', -1));
        const QString text = mutated(row.text, random);
        const QList<DatabaseDetails> choices = readDatabaseText(text).choices;
        read += choices.isEmpty() ? 0 : 1;
        for (const DatabaseDetails& one : choices) {
            const QString shown = one.ignored.join(u' ') + u' ' + one.label;
            QVERIFY2(!holdsPiece(one.ignored.join(u' '), password, 5), qPrintable(text + u"\n"_s + shown));
        }
        if (!choices.isEmpty() && wanted != Encryption::Default && wanted != Encryption::Off) {
            const Encryption got = encryptionFromText(choices.constFirst().sslMode);
            // Nothing at all is the page's own default, Require.
            const Encryption means = got == Encryption::Default ? Encryption::Require : got;
            if (means < wanted) {
                ++lowered;
                qInfo("%s",
                      qPrintable(row.text + u"\n  "_s + text + u"\n  "_s + lineOf(choices.constFirst())));
            }
        }
    }
    qInfo("100,000 texts: %d read, %d with a lower encryption", read, lowered);
    QCOMPARE(lowered, 0);
}

FLOWCONNECT_TEST(MutationTest)
#include "MutationTest.moc"
