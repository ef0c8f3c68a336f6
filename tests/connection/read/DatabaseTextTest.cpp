#include "connection/read/DatabaseText.h"
#include "connection/read/PastedTexts.h"
#include "connection/read/TextWriters.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

const QStringList oddCharacters{u";"_s, u"'"_s,  u"\""_s, u"{"_s,  u"}"_s,  u"="_s,  u"@"_s, u":"_s,
                                u"/"_s, u"?"_s,  u"#"_s,  u"%"_s,  u"+"_s,  u"\\"_s, u" "_s, u"\t"_s,
                                u"é"_s, u"密"_s, u"😀"_s,  u"}}"_s, u"''"_s, u"%41"_s};

} // namespace

/// What people paste, and what is read from it.
class DatabaseTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOddCharacters_data();
    void readsOddCharacters();
    void reads_data();
    void reads();
    void offersSeveral();
    void tellsWhatIsOdd_data();
    void tellsWhatIsOdd();
    void refuses_data();
    void refuses();
    void survivesAnything();
};

void DatabaseTextTest::readsOddCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const auto& [name, write] : test::textWriters()) {
        for (const QString& sign : oddCharacters) {
            const QString odd = u'a' + sign + u'b';
            const bool isPsql =
                QByteArray(name) == "psql"; // its -d has a quoting of its own within a quoting
            const QString database = isPsql ? u"shop"_s : odd;
            const QString expected =
                u"db.example.com|6543|"_s + database + u'|' + odd + u'|' + sign + odd + u"x|"_s;
            QTest::addRow("%s: %s", name, qPrintable(sign))
                << write(database, odd, sign + odd + u'x') << expected;
        }
    }
}

void DatabaseTextTest::readsOddCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const DatabaseText read = readDatabaseText(text);
    QCOMPARE(read.problem, TextProblem::None);
    QVERIFY2(test::lineOf(read.choices.constFirst()) == expected,
             qPrintable(text + u"\n → "_s + test::lineOf(read.choices.constFirst()) + u"\n ≠ "_s + expected));
}

void DatabaseTextTest::reads_data()
{
    test::addPastedTexts();
}

void DatabaseTextTest::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const DatabaseText read = readDatabaseText(text);
    QCOMPARE(read.problem, TextProblem::None);
    QCOMPARE(test::lineOf(read.choices.constFirst()), expected);
    for (const DatabaseDetails& choice : read.choices) {
        QVERIFY(choice.password.isEmpty() || choice.password.size() < 3 ||
                !choice.label.contains(choice.password));
    }
}

void DatabaseTextTest::offersSeveral()
{
    const auto labels = [](const QString& text) {
        QStringList all;
        for (const DatabaseDetails& choice : readDatabaseText(text).choices) {
            all += choice.label;
        }
        return all;
    };
    QCOMPARE(labels(u"postgresql://u:p@a:5433,b,[::1]:5434/d"_s),
             (QStringList{u"a:5433"_s, u"b"_s, u"::1:5434"_s}));
    QCOMPARE(labels(u"host=a,b port=1,2 dbname=d"_s), (QStringList{u"a:1"_s, u"b:2"_s}));
    QCOMPARE(labels(u"Host=a,b:5433;Database=d"_s), (QStringList{u"a"_s, u"b:5433"_s}));
    QCOMPARE(labels(u"[one]\nhost=a\n# no\n[two]\nhost=b\n[empty]\n"_s), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(labels(u"jdbc:postgresql://[2001:db8::1]:5432e=a\n\n[two]&user=u"_s).join(u'|').count(u'\n'), 0);
    QCOMPARE(labels(u"a:1:d:u:p\n#x\nb:*:d:u:q"_s), (QStringList{u"u@a/d"_s, u"u@b/d"_s}));
    QCOMPARE(labels(u"Production: postgresql://u:pass1@a/d\nRead replica = <postgresql://u:pass2@b/d>"_s),
             (QStringList{u"Production: a"_s, u"Read replica: b"_s}));
    QCOMPARE(labels(u"pass1: postgresql://u:pass1@a/d and pass2: postgresql://u:pass2@b/d"_s),
             (QStringList{u"a"_s, u"b"_s})); // no password as a name
    const QList<DatabaseDetails> readings = readDatabaseText(u"postgresql://u:123/s@h/d"_s).choices;
    QCOMPARE(readings.size(), 2);
    QCOMPARE(readings.constFirst().server, u"h"_s);
    QCOMPARE(readings.constLast().server, u"u"_s); // as libpq takes it
}

void DatabaseTextTest::tellsWhatIsOdd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Oddity>>("oddities");
    QTest::addColumn<QStringList>("ignored");
    QTest::newRow("nothing") << u"postgresql://u:p@h/d"_s << QList<Oddity>{} << QStringList{};
    QTest::newRow("sign") << u"postgresql://u:p/w@h/d"_s << QList{Oddity::UnescapedSign} << QStringList{};
    QTest::newRow("percent") << u"postgresql://u:100%@h/d"_s << QList{Oddity::BadPercent} << QStringList{};
    QTest::newRow("quote") << u"Server=h;Password={abc;UID=u"_s << QList{Oddity::UnclosedQuote}
                           << QStringList{};
    QTest::newRow("twice") << u"host=h host=i dbname=d"_s << QList{Oddity::RepeatedKey} << QStringList{};
    QTest::newRow("variable") << u"PGPASSWORD=$DB_PASS psql -h h -U u d"_s << QList{Oddity::Variable}
                              << QStringList{};
    QTest::newRow("ignored") << u"Driver={PostgreSQL Unicode};Server=h;Pooling=true"_s << QList<Oddity>{}
                             << QStringList{u"Driver"_s, u"Pooling"_s};
    QTest::newRow("ignored options") << u"postgresql://h/d?connect_timeout=10&application_name=x"_s
                                     << QList<Oddity>{}
                                     << QStringList{u"connect_timeout"_s, u"application_name"_s};
}

void DatabaseTextTest::tellsWhatIsOdd()
{
    QFETCH(const QString, text);
    QFETCH(const QList<Oddity>, oddities);
    QFETCH(const QStringList, ignored);
    const DatabaseText read = readDatabaseText(text);
    QCOMPARE(read.problem, TextProblem::None);
    QCOMPARE(read.choices.constFirst().oddities, oddities);
    QCOMPARE(read.choices.constFirst().ignored, ignored);
}

void DatabaseTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextProblem>("problem");
    QTest::newRow("nothing") << QString() << TextProblem::Empty;
    QTest::newRow("blanks") << u" \n\t"_s << TextProblem::Empty;
    QTest::newRow("words") << u"ask Jane for the password"_s << TextProblem::UnknownForm;
    QTest::newRow("a host name") << u"db.example.com"_s << TextProblem::UnknownForm;
    QTest::newRow("host and port") << u"db.example.com:5432"_s << TextProblem::UnknownForm;
    QTest::newRow("https") << u"https://db.example.com"_s << TextProblem::UnknownForm;
    QTest::newRow("mysql") << u"mysql://u:p@h/d"_s << TextProblem::OtherDatabase;
    QTest::newRow("mongodb") << u"mongodb+srv://u:p@h/d"_s << TextProblem::OtherDatabase;
    QTest::newRow("jdbc of another") << u"jdbc:sqlserver://h;database=d"_s << TextProblem::OtherDatabase;
    QTest::newRow("url without anything") << u"postgresql://"_s << TextProblem::NothingInside;
    QTest::newRow("psql alone") << u"psql"_s << TextProblem::NothingInside;
    QTest::newRow("another command") << u"rm -rf /"_s << TextProblem::UnknownForm;
    QTest::newRow("other variables") << u"FOO=1\nBAR=2"_s << TextProblem::UnknownForm;
    QTest::newRow("too long") << u"postgresql://"_s + QString(70'000, u'x') << TextProblem::TooLong;
    QTest::newRow("NUL") << QString(QChar(0)) << TextProblem::UnknownForm;
}

void DatabaseTextTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const TextProblem, problem);
    const DatabaseText read = readDatabaseText(text);
    QCOMPARE(read.problem, problem);
    QVERIFY(read.choices.isEmpty());
}

void DatabaseTextTest::survivesAnything()
{
    QRandomGenerator random(20'221);
    const QString signs =
        uR"(postgresql://jdbc:hostdbname=;'"{}@:/?#%+\ [],.psql -hUd=PGHOST)"_s + u"\n\t密😀\0"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString text = i % 3 == 0 ? u"postgresql://"_s : i % 3 == 1 ? u"Server="_s : QString();
        const int length = random.bounded(60);
        for (int j = 0; j < length; ++j) {
            text += signs.at(random.bounded(static_cast<int>(signs.size())));
        }
        const DatabaseText read = readDatabaseText(text);
        QVERIFY((read.problem == TextProblem::None) != read.choices.isEmpty());
        for (const DatabaseDetails& choice : read.choices) {
            QVERIFY(!choice.label.contains(u'\n') && choice.label.size() <= 100);
        }
    }
}

FLOWCONNECT_TEST(DatabaseTextTest)
#include "DatabaseTextTest.moc"
