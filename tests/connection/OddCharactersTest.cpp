#include "connection/OddCharacters.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// Which characters can't be told from nothing or from another one, and what the keyboard has instead.
class OddCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKind_data();
    void knowsTheKind();
    void letsOrdinaryOnesPass_data();
    void letsOrdinaryOnesPass();
    void tellsWhereTheyStand();
    void knowsLookAlikes_data();
    void knowsLookAlikes();
    void leavesEmojiWhole();
    void givesTheOrdinaryOne();
};

namespace {

QString oddText(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString();
}

} // namespace

void OddCharactersTest::knowsTheKind_data()
{
    QTest::addColumn<QList<char32_t>>("characters");
    QTest::addColumn<OddKind>("kind");
    const auto row = [](const char* name, const QList<char32_t>& characters, OddKind kind) {
        QTest::newRow(name) << characters << kind;
    };
    row("no width", {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x180E, 0x2061, 0x2064, 0x206A},
        OddKind::Invisible);
    row("fillers", {0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4}, OddKind::Invisible);
    row("selectors", {0xFE00, 0xFE0F, 0xE0100, 0xE01EF, 0x180B, 0x180F}, OddKind::Invisible);
    row("tags", {0xE0001, 0xE0020, 0xE007F}, OddKind::Invisible);
    row("direction",
        {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069},
        OddKind::Direction);
    row("line breaks", {0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029}, OddKind::LineBreak);
    row("control", {0x00, 0x09, 0x1B, 0x7F, 0x80, 0x9F}, OddKind::Control);
    row("damaged", {0xFFFC, 0xFFFD, 0x0378, 0xFFFF, 0xD800, 0xDFFF}, OddKind::Damaged);
    row("blanks", {0x00A0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x205F, 0x3000, 0x2800},
        OddKind::Blank);
    row("quotes", {0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2032, 0x300C, 0x300F},
        OddKind::Quote);
    row("dashes", {0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE63}, OddKind::Dash);
    row("full width", {0xFF01, 0xFF0E, 0xFF15, 0xFF1A, 0xFF21, 0xFF5E, 0x3001, 0x3002, 0xFF61},
        OddKind::FullWidth);
}

void OddCharactersTest::knowsTheKind()
{
    QFETCH(const QList<char32_t>, characters);
    QFETCH(const OddKind, kind);
    for (const char32_t c : characters) {
        QVERIFY2(oddKindOf(c) == kind, qPrintable(QString::number(c, 16)));
        const QString text =
            c > 0xFFFF || !QChar(char16_t(c)).isSurrogate() ? oddText(c) : QString(QChar(char16_t(c)));
        const QString whole = u"db"_s + text + u"x"_s;
        const QList<OddCharacter> found = oddCharactersIn(whole);
        QCOMPARE(found, (QList<OddCharacter>{{2, text.size(), c, kind}}));
    }
}

void OddCharactersTest::letsOrdinaryOnesPass_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {QString(), u"db.example.com"_s, u" a ~!@#$%^&*()'\"`-_=+[]{}\\|;:<>,.?/"_s,
                                u"資料庫.台灣"_s, u"é ß ñ Å ı"_s, u"база-данных.рф"_s, u"αβγ"_s, u"ｶﾀｶﾅ"_s,
                                u"かな・ー"_s, u"ไทย हिन्दी"_s, u"😀 👍🏽"_s}) {
        QTest::addRow("%s", qPrintable(text)) << text;
    }
}

void OddCharactersTest::letsOrdinaryOnesPass()
{
    QFETCH(const QString, text);
    QVERIFY(oddCharactersIn(text).isEmpty());
}

void OddCharactersTest::tellsWhereTheyStand()
{
    const QString text = u"a\r\nb\r😀\U000E0041c\u200B"_s;
    QCOMPARE(oddCharactersIn(text), (QList<OddCharacter>{{1, 2, U'\n', OddKind::LineBreak},
                                                         {4, 1, U'\r', OddKind::LineBreak},
                                                         {7, 2, 0xE0041, OddKind::Invisible},
                                                         {10, 1, 0x200B, OddKind::Invisible}}));
}

void OddCharactersTest::knowsLookAlikes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("places");
    const auto row = [](const QString& text, const QList<qsizetype>& places) {
        QTest::addRow("%s", qPrintable(text)) << text << places;
    };
    row(u"db.exаmple.com"_s, {5});        // Cyrillic а among Latin letters
    row(u"shοp"_s, {2});                  // Greek omicron
    row(u"РostgreSQL"_s, {0});            // Cyrillic Р
    row(u"сср.example.com"_s, {0, 1, 2}); // nothing but look-alikes, beside Latin labels
    row(u"сср"_s, {});                    // a word of its own language
    row(u"срп-база"_s, {});               // the same
    row(u"база.example.com"_s, {});       // can be told from Latin letters
    row(u"dbж"_s, {});                    // looks like no Latin letter
    row(u"db_сr"_s, {3});                 // one label, also across the underscore
}

void OddCharactersTest::knowsLookAlikes()
{
    QFETCH(const QString, text);
    QFETCH(const QList<qsizetype>, places);
    QList<qsizetype> found;
    for (const OddCharacter& odd : oddCharactersIn(text)) {
        QCOMPARE(odd.kind, OddKind::LookAlike);
        found += odd.at;
    }
    QCOMPARE(found, places);
}

void OddCharactersTest::leavesEmojiWhole()
{
    for (const QString& text : {u"\u2764\uFE0F"_s, u"\U0001F468\u200D\U0001F4BB"_s,
                                u"\U0001F3F3\uFE0F\u200D\U0001F308 x"_s, u"\U0001F44D\U0001F3FD"_s}) {
        QVERIFY2(oddCharactersIn(text).isEmpty(), qPrintable(text));
    }
    QCOMPARE(oddCharactersIn(u"a\uFE0F"_s).size(), 1);           // a selector that selects nothing
    QCOMPARE(oddCharactersIn(u"\U0001F4BB\u200Dx"_s).size(), 1); // a joiner that joins nothing
}

void OddCharactersTest::givesTheOrdinaryOne()
{
    const auto ordinary = [](const QString& text) {
        QString result;
        for (const char32_t c : text.toUcs4()) {
            result += ordinaryFor(c);
        }
        return result;
    };
    QCOMPARE(ordinary(u"a\u00A0b\u3000c\td\ne"_s), u"a b c d e"_s);
    QCOMPARE(ordinary(u"‘a’ “b” «c» 「d」"_s), u"'a' \"b\" \"c\" \"d\""_s);
    QCOMPARE(ordinary(u"a–b—c−d"_s), u"a-b-c-d"_s);
    QCOMPARE(ordinary(u"ｄｂ。ｘ：１"_s), u"db.x:1"_s);
    QCOMPARE(ordinary(u"\u200B\u202E\uFE0F\U000E0041\u001B\uFFFD"_s), QString());
    QCOMPARE(ordinary(u"ехρ"_s), u"exp"_s);
    QCOMPARE(ordinary(u"資料庫 é 😀"_s), u"資料庫 é 😀"_s);
}

FLOWCONNECT_TEST(OddCharactersTest)
#include "OddCharactersTest.moc"
