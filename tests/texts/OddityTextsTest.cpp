#include "texts/OddityTexts.h"
#include "program/Language.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What is said of odd characters in a field, and the words of the buttons.
class OddityTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_languages.use(Language::English); }
    void tellsWhatIsThere_data();
    void tellsWhatIsThere();
    void tellsWhatWasDone();

private:
    LanguageSwitcher m_languages;
};

void OddityTextsTest::tellsWhatIsThere_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("action");
    const auto row = [](const char* name, Field field, const QString& value, const QString& english,
                        const QString& chinese, const QString& action) {
        QTest::newRow(name) << field << value << english << chinese << action;
    };
    row("nothing", Field::Database, u"shop"_s, {}, {}, {});
    row("one", Field::Database, u"a\u200Bb"_s,
        u"It contains an invisible character: zero width space (U+200B)."_s,
        u"含有看不見的字元：零寬空格（U+200B）。"_s, u"Remove"_s);
    row("two of a kind", Field::Database, u"a\u200Bb\u200B\u200Cc"_s,
        u"It contains invisible characters: zero width space (U+200B), zero width non-joiner (U+200C)."_s,
        u"含有看不見的字元：零寬空格（U+200B）、零寬不連字字元（U+200C）。"_s, u"Remove"_s);
    row("many", Field::Server, u"a\u200B\u200C\u200D\u2060\u00ADb"_s,
        u"It contains invisible characters: zero width space (U+200B), zero width non-joiner (U+200C), zero "
        u"width "
        "joiner (U+200D) and others."_s,
        u"含有看不見的字元：零寬空格（U+200B）、零寬不連字字元（U+200C）、零寬連字字元（U+200D）等。"_s,
        u"Remove"_s);
    row("blank", Field::Database, u"a\u00A0b"_s,
        u"It contains an unusual character: no-break space (U+00A0)."_s,
        u"含有特殊字元：不斷行空格（U+00A0）。"_s, u"Replace"_s);
    row("mixed", Field::Database, u"a\u00A0b\u200Bc"_s,
        u"It contains unusual characters: no-break space (U+00A0), zero width space (U+200B)."_s,
        u"含有特殊字元：不斷行空格（U+00A0）、零寬空格（U+200B）。"_s, u"Correct"_s);
    row("look-alike", Field::Server, u"d\u0430ta"_s,
        u"It contains a letter that only looks Latin: Cyrillic letter (\u0430, U+0430)."_s,
        u"含有只是看起來像拉丁字母的字母：西里爾字母（\u0430，U+0430）。"_s, u"Replace"_s);
    row("edges", Field::Password, u" a\n"_s, u"It begins with a space. It ends with a line break."_s,
        u"開頭有空格。結尾有換行。"_s, u"Remove"_s);
    row("other edges", Field::Password, u"\u3000a\t"_s,
        u"It begins with: full-width space (U+3000). It ends with: tab (U+0009)."_s,
        u"開頭有：全形空格（U+3000）。結尾有：Tab 字元（U+0009）。"_s, u"Remove"_s);
    row("only the person knows", Field::Password, u"a：Ａ"_s,
        u"It contains unusual characters: full-width colon (：, U+FF1A), full-width letter. If it is a typo, type it again."_s,
        u"含有特殊字元：全形冒號（：，U+FF1A）、全形字母。若是誤植，請重新輸入。"_s, {});
}

void OddityTextsTest::tellsWhatIsThere()
{
    QFETCH(const Field, field);
    QFETCH(const QString, value);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    QFETCH(const QString, action);
    const FieldOddities found = odditiesIn(field, value);
    QCOMPARE(oddityText(field, found), english);
    QCOMPARE(oddityAction(found), action);
    m_languages.use(Language::TraditionalChinese);
    QCOMPARE(oddityText(field, found), chinese);
}

void OddityTextsTest::tellsWhatWasDone()
{
    QCOMPARE(correctedText(Field::Database, odditiesIn(Field::Database, u"a\u00A0b"_s)),
             u"Replaced: no-break space (U+00A0)."_s);
    QCOMPARE(correctedText(Field::Password, odditiesIn(Field::Password, u"a\n"_s)),
             u"Removed: line break (U+000A)."_s);
    QCOMPARE(correctedText(Field::Database, odditiesIn(Field::Database, u"a\u00A0b "_s)),
             u"Corrected: space (U+0020), no-break space (U+00A0)."_s);
    QCOMPARE(
        mendedText({{}, true, true}),
        u"Full-width characters were changed to ordinary ones. Spaces and line breaks around it were removed."_s);
    QCOMPARE(inARow({{}, u"a"_s, {}, u"b"_s, {}}), u"a b"_s);
    QCOMPARE(inARow({}), QString());
}

FLOWCONNECT_TEST(OddityTextsTest)
#include "OddityTextsTest.moc"
