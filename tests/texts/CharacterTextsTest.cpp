#include "texts/CharacterTexts.h"
#include "connection/OddCharacters.h"
#include "program/Language.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// The names of characters for people.
class CharacterTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_languages.use(Language::English); }
    void namesThem_data();
    void namesThem();
    void namesEveryOddOne();
    void tellsNothingOfASecret();

private:
    LanguageSwitcher m_languages;
};

void CharacterTextsTest::namesThem_data()
{
    QTest::addColumn<char32_t>("character");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](char32_t character, const QString& english, const QString& chinese) {
        QTest::addRow("%x", static_cast<unsigned>(character)) << character << english << chinese;
    };
    row(0x200B, u"zero width space (U+200B)"_s, u"零寬空格（U+200B）"_s);
    row(0x00AD, u"soft hyphen (U+00AD)"_s, u"軟連字號（U+00AD）"_s);
    row(0x000A, u"line break (U+000A)"_s, u"換行（U+000A）"_s);
    row(0x0020, u"space (U+0020)"_s, u"空格（U+0020）"_s);
    row(0x3000, u"full-width space (U+3000)"_s, u"全形空格（U+3000）"_s);
    row(0x202E, u"right-to-left override (U+202E)"_s, u"強制由右至左（U+202E）"_s);
    row(0xE0041, u"invisible tag character (U+E0041)"_s, u"隱形標籤字元（U+E0041）"_s);
    row(0xFF1A, u"full-width colon (：, U+FF1A)"_s, u"全形冒號（：，U+FF1A）"_s);
    row(0xFF21, u"full-width letter (Ａ, U+FF21)"_s, u"全形字母（Ａ，U+FF21）"_s);
    row(0x201D, u"curly quotation mark (”, U+201D)"_s, u"彎引號（”，U+201D）"_s);
    row(0x2013, u"en dash (–, U+2013)"_s, u"短破折號（–，U+2013）"_s);
    row(0x0430, u"Cyrillic letter (а, U+0430)"_s, u"西里爾字母（а，U+0430）"_s);
    row(0x0378, u"unassigned character (U+0378)"_s, u"未定義的字元（U+0378）"_s);
    row(0xD83D, u"half of a character (U+D83D)"_s, u"不完整的字元（U+D83D）"_s);
    row(U'x', u"letter (x, U+0078)"_s, u"字母（x，U+0078）"_s);
    row(U'@', u"character (@, U+0040)"_s, u"字元（@，U+0040）"_s);
}

void CharacterTextsTest::namesThem()
{
    QFETCH(const char32_t, character);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    QCOMPARE(characterText(character), english);
    m_languages.use(Language::TraditionalChinese);
    QCOMPARE(characterText(character), chinese);
}

/// No odd character shows itself in its own name, where it would be as little seen as in the field; and none
/// has a general name in the other language.
void CharacterTextsTest::namesEveryOddOne()
{
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        m_languages.use(language);
        for (char32_t c = 0; c < 0x30000; ++c) {
            const auto kind = oddKindOf(c);
            if (!kind || *kind == OddKind::Damaged) {
                continue;
            }
            const QString text = characterText(c);
            QVERIFY2(text.contains(u"U+"_s), qPrintable(text));
            const QList<OddCharacter> shown = oddCharactersIn(text);
            const bool visible =
                *kind == OddKind::Quote || *kind == OddKind::Dash || *kind == OddKind::FullWidth;
            const bool itself = std::any_of(shown.cbegin(), shown.cend(),
                                            [c](const OddCharacter& odd) { return odd.character == c; });
            QVERIFY2(!itself || visible, qPrintable(QString::number(c, 16)));
            const bool isNamed =
                language == Language::English || text.at(0).unicode() > 0xFF || text.contains(u"Tab"_s);
            QVERIFY2(isNamed, qPrintable(text));
        }
    }
}

void CharacterTextsTest::tellsNothingOfASecret()
{
    QCOMPARE(maskedCharacterText(0xFF21), u"full-width letter"_s);
    QCOMPARE(maskedCharacterText(0xFF15), u"full-width digit"_s);
    QCOMPARE(maskedCharacterText(0x0430), u"Cyrillic letter"_s);
    QCOMPARE(maskedCharacterText(0xFF1A), u"full-width colon (：, U+FF1A)"_s);
    QCOMPARE(maskedCharacterText(0x3164), u"Hangul filler (U+3164)"_s);
}

FLOWCONNECT_TEST(CharacterTextsTest)
#include "CharacterTextsTest.moc"
