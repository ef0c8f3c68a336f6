#include "connection/read/details/EnvLines.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// The lines in one text: `key=value`, or `key!` where unresolved, with `|` between them.
QString told(const QString& text)
{
    QStringList lines;
    for (const EnvLine& line : readEnvLines(text)) {
        lines += line.key + (line.isUnresolved ? u"!"_s : u"="_s + line.value);
    }
    return lines.join(u'|');
}

} // namespace

/// The grammar of `.env` files, which is not a shell's.
class EnvLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsWhatIsUnresolvedAsWritten();
    void endsOnHostileFiles();
};

void EnvLinesTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"A=1\nB=2"_s << u"A=1|B=2"_s;
    QTest::newRow("line ends") << u"A=1\r\nB=2\rC=3\n"_s << u"A=1|B=2|C=3"_s;
    QTest::newRow("byte order mark") << u"\uFEFFA=1"_s << u"A=1"_s;
    QTest::newRow("export, blanks") << u"  export A = 1 \n\texport\tB=2\t"_s << u"A=1|B=2"_s;
    QTest::newRow("no assignments") << u"export A\nhello\n=1\n1A=2\n-- x=1\nB=2"_s << u"B=2"_s;
    QTest::newRow("twice") << u"A=1\nA=2"_s << u"A=1|A=2"_s;
    QTest::newRow("empty") << u"A=\nB=\"\"\nC=''\nD="_s << u"A=|B=|C=|D="_s;
    QTest::newRow("comments") << u"# A=1\n  #B=2\nC=3 # four\nD=5\t#six"_s << u"C=3|D=5"_s;
    QTest::newRow("no comment without a blank") << u"A=a#b\nB=#c\nC=d# e"_s << u"A=a#b|B=#c|C=d# e"_s;
    QTest::newRow("a comment instead of a value") << u"A= # b"_s << u"A="_s;
    QTest::newRow("inner blanks") << u"A= a  b\tc "_s << u"A=a  b\tc"_s;
    QTest::newRow("semicolon") << u"A=b;\nB=\"c\";"_s << u"A=b;|B=\"c\";"_s;
    QTest::newRow("equals signs") << u"A=b=c==\nB==d"_s << u"A=b=c==|B==d"_s;
    QTest::newRow("other blanks stay") << u"A=\u00A0a\u3000"_s << u"A=\u00A0a\u3000"_s;
    QTest::newRow("quotes that enclose")
        << u"A=\"b c\"\nB=' d '\nC=\"e\"  # f\nD='g' "_s << u"A=b c|B= d |C=e|D=g"_s;
    QTest::newRow("quotes that don't") << u"A=\"b\"c\nB='d' 'e'\nC=f\"g\"\nD=\"h\"#i\nE=it's"_s
                                       << u"A=\"b\"c|B='d' 'e'|C=f\"g\"|D=\"h\"#i|E=it's"_s;
    QTest::newRow("a quote that is not closed") << u"A=\"b\nB='c\nC=d'"_s << u"A=\"b|B='c|C=d'"_s;
    QTest::newRow("the next line's quote closes nothing") << u"A=\"b\nB=\"c\""_s << u"A=\"b|B=c"_s;
    QTest::newRow("number sign in quotes") << u"A=\"b # c\"\nB='d # e'"_s << u"A=b # c|B=d # e"_s;
    QTest::newRow("escapes") << uR"(A="b\"c\\d\$E\tf")"_s << u"A=b\"c\\d$E\tf"_s;
    QTest::newRow("other backslashes")
        << uR"(A="b\d")"_s + u"\nB=c\\n\nC='d\\n'\nD=e\\"_s << u"A=b\\d|B=c\\n|C=d\\n|D=e\\"_s;
    QTest::newRow("an apostrophe is closed by the next") << uR"(A='b\'c')"_s << uR"(A='b\'c')"_s;
    QTest::newRow("several lines") << u"A=\"b\nc\n\" # d\nE=\"f\\ng\""_s << u"A=b\nc\n|E=f\ng"_s;
    QTest::newRow("no several lines by apostrophes") << u"A='b\nc'"_s << u"A='b"_s;
    QTest::newRow("references") << u"A=1\nB=$A\nC=${A}2\nD=\"x${A}y$B\""_s << u"A=1|B=1|C=12|D=x1y1"_s;
    QTest::newRow("from below") << u"B=$A\nA=1"_s << u"B=1|A=1"_s;
    QTest::newRow("the nearest above") << u"A=1\nB=$A\nA=2\nC=$A"_s << u"A=1|B=1|A=2|C=2"_s;
    QTest::newRow("of itself, above") << u"A=1\nA=$A:2"_s << u"A=1|A=1:2"_s;
    QTest::newRow("not within apostrophes") << u"A=1\nB='$A'\nC='${D}'"_s << u"A=1|B=$A|C=${D}"_s;
    QTest::newRow("escaped") << u"A=1\nB=\"\\$A\""_s << u"A=1|B=$A"_s;
    QTest::newRow("no escape outside double quotes") << u"B=\\$A"_s << u"B!"_s;
    QTest::newRow("unknown") << u"A=$X\nB=x${Y}z\nC=\"$Z\""_s << u"A!|B!|C!"_s;
    QTest::newRow("of an unknown one") << u"A=$X\nB=$A"_s << u"A!|B!"_s;
    QTest::newRow("defaults") << u"A=${X:-1}\nB=${X-2}\nC=\nD=${C:-3}\nE=${C-4}\nF=${X:-}"_s
                              << u"A=1|B=2|C=|D=3|E=|F="_s;
    QTest::newRow("a default that is one") << u"A=${X:-$Y}"_s << u"A!"_s;
    QTest::newRow("a shell's") << u"A=$(cat x)\nB=${X:?no}\nC=${{ secrets.X }}\nD=${X"_s << u"A!|B!|C!|D!"_s;
    QTest::newRow("dollars that stand for themselves") << u"A=a$\nB=$1\nC=$$ $;"_s << u"A=a$|B=$1|C=$$ $;"_s;
    QTest::newRow("a circle") << u"A=$B\nB=$A\nC=$C\nD=1"_s << u"A!|B!|C!|D=1"_s;
    QTest::newRow("keys") << u"a.b=1\nc-d=2\n_e9=3\nÄ=4"_s << u"a.b=1|c-d=2|_e9=3"_s;
}

void EnvLinesTest::reads()
{
    QFETCH(const QString, text);
    QTEST(told(text), "lines");
}

void EnvLinesTest::keepsWhatIsUnresolvedAsWritten()
{
    QCOMPARE(readEnvLines(u"A=x${Y}z"_s), (QList<EnvLine>{{u"A"_s, u"x${Y}z"_s, true}}));
}

void EnvLinesTest::endsOnHostileFiles()
{
    QString doubling = u"A0=xxxxxxxxxxxxxxxx\n"_s;
    for (int i = 1; i < 30; ++i) {
        doubling += u"A%1=$A%2$A%2\n"_s.arg(i).arg(i - 1);
    }
    QVERIFY(readEnvLines(doubling).constLast().isUnresolved);
    QString deep = u"A0=$B\n"_s;
    for (int i = 1; i < 20'000; ++i) {
        deep += u"A%1=$A%2\n"_s.arg(i).arg(i + 1);
    }
    QCOMPARE(readEnvLines(deep).size(), 20'000);
    QCOMPARE(readEnvLines(u"A=$A\n"_s.repeated(50'000)).size(), 50'000);
    QCOMPARE(readEnvLines(u"A=\"\\\"\n"_s.repeated(50'000)).size(),
             50'000); // the next line's quote encloses nothing
    QCOMPARE(readEnvLines(u"A="_s + u"$$ ${ $("_s.repeated(100'000)).size(), 1);
    QVERIFY(!readEnvLines(u"A="_s + u"$$ "_s.repeated(300'000)).constFirst().isUnresolved);
}

FLOWCONNECT_TEST(EnvLinesTest)
#include "EnvLinesTest.moc"
