#include "connection/read/PastedTexts.h"
#include "connection/read/ReadingTable.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

/// Grammars that have an end: a text that was cut off can be told.
bool hasEnd(TextForm form)
{
    return form == TextForm::Json || form == TextForm::Xml || form == TextForm::Terraform ||
           form == TextForm::Code;
}

bool isDoubtful(const DatabaseText& read)
{
    return read.choices.size() != 1 || !read.choices.constFirst().oddities.isEmpty();
}

} // namespace

/// The texts of the table, damaged.
class StructuredTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsCutOff();
    void showsNoPieceOfPasswordWhateverIsDamaged();
    void endsSoon_data();
    void endsSoon();
};

/// From no beginning of a text a part of the password is taken as the whole, unless it is said to be
/// doubtful.
void StructuredTextTest::tellsWhatIsCutOff()
{
    int tried = 0;
    for (const ReadingRow& row : readingRows()) {
        const DatabaseText whole = readDatabaseText(row.text);
        if (!hasEnd(row.form) || whole.choices.isEmpty()) {
            continue;
        }
        QStringList passwords{QString()};
        for (const DatabaseDetails& one : whole.choices) {
            passwords += one.password;
        }
        for (qsizetype size = 1; size < row.text.size(); size += 3) {
            const DatabaseText read = readDatabaseText(row.text.left(size));
            ++tried;
            for (const DatabaseDetails& one : read.choices) {
                QVERIFY2(passwords.contains(one.password) || isDoubtful(read),
                         qPrintable(row.text.left(size) + u"\n → "_s + lineOf(one)));
            }
        }
    }
    QVERIFY(tried > 3'000);
}

void StructuredTextTest::showsNoPieceOfPasswordWhateverIsDamaged()
{
    QRandomGenerator random(15'003);
    const QString signs = u"\"'{}[]()<>:=;,#\\/@$%& \n\t|`*"_s;
    QList<ReadingRow> rows = readingRows();
    rows.removeIf([](const ReadingRow& row) { return row.form < TextForm::Json; });
    for (int i = 0; i < 2'000; ++i) {
        const ReadingRow& row = rows.at(random.bounded(static_cast<int>(rows.size())));
        QString text = row.text;
        for (int times = random.bounded(1, 4); times > 0 && !text.isEmpty(); --times) {
            const int at = random.bounded(static_cast<int>(text.size()));
            const QChar sign = signs.at(random.bounded(static_cast<int>(signs.size())));
            random.bounded(2) == 0 ? text.remove(at, 1) : text.insert(at, sign);
        }
        const QString password = row.expected.section(u'|', 4, -2);
        const DatabaseText read = readDatabaseText(text);
        QVERIFY((read.problem == TextProblem::None) != read.choices.isEmpty());
        for (const DatabaseDetails& one : read.choices) {
            for (const QString& name : one.ignored) {
                QVERIFY2(password.size() < 4 || !name.contains(password), qPrintable(text));
            }
            QVERIFY2(password.size() < 5 || !one.label.contains(password),
                     qPrintable(text + u'\n' + one.label));
        }
    }
}

void StructuredTextTest::endsSoon_data()
{
    QTest::addColumn<QString>("text");
    const auto times = [](const QString& what, int count) {
        return what.repeated(count);
    };
    QTest::newRow("JSON, deep") << times(u"{\"a\":"_s, 5'000);
    QTest::newRow("JSON, deep and closed") << QString(times(u"[["_s, 5'000) + times(u"]]"_s, 5'000));
    QTest::newRow("YAML, deep") << QString(u"a: "_s + times(u"["_s, 20'000));
    QTest::newRow("YAML, deep blocks") << [] {
        QString text;
        for (int i = 0; i < 300; ++i) {
            text += QString(i, u' ') + u"a:\n"_s;
        }
        return text;
    }();
    QTest::newRow("YAML, a comma first") << u",\n  \"host\": \"db.example.com\",\n  \"port\": 5432\n"_s;
    QTest::newRow("YAML, a bracket in between") << u"host: db.example.com\n]\nport: 5432\n"_s;
    QTest::newRow("YAML, aliases") << QString(u"a: &a [x,x,x,x,x,x,x,x,x,x]\n"_s + [] {
        QString text;
        for (char16_t c = u'b'; c < u'j'; ++c) {
            const QString one = u'*' + QString(QChar(c - 1));
            text += QChar(c) + u": &"_s + QChar(c) + u" ["_s + QStringList(10, one).join(u',') + u"]\n"_s;
        }
        return text;
    }());
    QTest::newRow("XML, deep") << times(u"<a b=\"c\">"_s, 5'000) + u"</a>"_s;
    QTest::newRow("code, deep") << times(u"connect({a: "_s, 5'000);
    QTest::newRow("code, many items") << times(u"connect(a='b');\n"_s, 4'000);
    QTest::newRow("code, an open string") << QString(u"connect(\""_s + times(u"a\\\""_s, 20'000));
    QTest::newRow("TOML, deep") << QString(u"a = "_s + times(u"["_s, 30'000));
    QTest::newRow("notes, many") << times(u"Host: a\nUser: b\n"_s, 3'900);
    QTest::newRow("notes, one line") << times(u"Host: a, "_s, 7'000);
    QTest::newRow("pipes") << times(u"| a "_s, 16'000);
    QTest::newRow("blanks") << QString(u"host"_s + times(u" "_s, 60'000) + u"x"_s);
    QTest::newRow("equals") << times(u"a=\n"_s, 20'000);
    QTest::newRow("colons") << times(u"a:b:"_s, 16'000);
    QTest::newRow("properties") << times(u"a.b=\\\n"_s, 10'000);
    QTest::newRow("blocks") << times(u"db { host = \"h\"\n user = \"u\" }\n"_s, 2'000);
}

/// Nothing that a person may paste makes the program wait: by far less than the limit here, which only has to
/// find what grows without bound.
void StructuredTextTest::endsSoon()
{
    QFETCH(const QString, text);
    QElapsedTimer timer;
    timer.start();
    const DatabaseText read = readDatabaseText(text);
    QVERIFY((read.problem == TextProblem::None) != read.choices.isEmpty());
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 20'000);
}

FLOWCONNECT_TEST(StructuredTextTest)
#include "StructuredTextTest.moc"
