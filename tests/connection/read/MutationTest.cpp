#include "connection/Encryption.h"
#include "connection/read/PastedTexts.h"
#include "connection/read/ReadingTable.h"
#include "support/RandomSeed.h"
#include "support/TestProgram.h"
#include "support/Tries.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

constexpr int tries = triesOf(100'000);

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

/// What `text` says about encryption, statement by statement: key, sign and value.
QStringList statementsIn(const QString& text)
{
    static const QRegularExpression form(
        u"[\\w. -]*(ssl|tls|encrypt|certificate|channel.?binding|reject|authentication|gss)[\\w. -]*[\"']?\\s*[=:][^;&\\n\"'}]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList statements;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        statements += match.next().captured().trimmed();
    }
    return statements;
}

/// Whether all statements of `text` stand in `damaged` as they did: nothing has been put to their ends.
bool keepsStatements(const QString& text, const QString& damaged)
{
    const QStringList before = statementsIn(text);
    const QStringList after = statementsIn(damaged);
    return !before.isEmpty() && std::all_of(before.cbegin(), before.cend(),
                                            [&after](const QString& one) { return after.contains(one); });
}

Encryption strictestOf(const QList<DatabaseDetails>& choices)
{
    Encryption strictest = Encryption::Off;
    for (const DatabaseDetails& one : choices) {
        const Encryption got = encryptionFromText(one.sslMode);
        // Nothing at all is the page's own default, Require.
        strictest = std::max(strictest, got == Encryption::Default ? Encryption::Require : got);
    }
    return strictest;
}

bool isDoubtful(const QList<DatabaseDetails>& choices)
{
    return std::any_of(choices.cbegin(), choices.cend(),
                       [](const DatabaseDetails& one) { return !one.oddities.isEmpty(); });
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
    int lowered = 0;         // though each statement about encryption is still there as it was
    int loweredByDamage = 0; // a statement itself was damaged, and nothing is said to be doubtful
    for (int i = 0; i < tries; ++i) {
        const ReadingRow& row = rows.at(random.bounded(static_cast<int>(rows.size())));
        const QString password = row.expected.section(u'|', 4, -2);
        const Encryption wanted = encryptionFromText(row.expected.section(u'|', -1));
        const QString text = mutated(row.text, random);
        const QList<DatabaseDetails> choices = readDatabaseText(text).choices;
        read += choices.isEmpty() ? 0 : 1;
        for (const DatabaseDetails& one : choices) {
            const QString names = one.ignored.join(u' ');
            QVERIFY2(!holdsPiece(names, password, 5), qPrintable(text + u"\n"_s + names));
        }
        if (choices.isEmpty() || wanted == Encryption::Default || strictestOf(choices) >= wanted) {
            continue;
        }
        // `ssl=true` means more to a Java driver, and the damage has made it another program's URL.
        const QString java = u"jdbc:postgresql:"_s;
        const bool isOfJava = choices.constFirst().oddities.contains(Oddity::PlainSsl) ||
                              (row.text.contains(java) && !text.contains(java));
        if (keepsStatements(row.text, text) && !isOfJava) {
            ++lowered;
            qInfo("lowered: %s",
                  qPrintable(row.text + u"\n  "_s + text + u"\n  "_s + lineOf(choices.constFirst())));
        } else {
            loweredByDamage += isDoubtful(choices) ? 0 : 1;
        }
    }
    qInfo("%d texts: %d read, %d with a lower encryption, %d more where the statement itself was damaged",
          tries, read, lowered, loweredByDamage);
    QCOMPARE(lowered, 0);
}

FLOWCONNECT_TEST(MutationTest)
#include "MutationTest.moc"
