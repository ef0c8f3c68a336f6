#include "connection/Characters.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// Which characters do something else than to stand there.
class CharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHiddenOnes();
    void letsOthersPass();
};

void CharactersTest::knowsHiddenOnes()
{
    QList<std::pair<char32_t, char32_t>> ranges{
        {0x00, 0x1f},     {0x7f, 0x9f},     {0xad, 0xad},       {0x061c, 0x061c},  {0x200b, 0x200f},
        {0x2028, 0x202e}, {0x2060, 0x2064}, {0x2066, 0x2069},   {0xfeff, 0xfeff},  {0xfff9, 0xfffb},
        {0xffff, 0xffff}, {0xd800, 0xdfff}, {0xe0001, 0xe0001}, {0xe0020, 0xe007f}};
    for (const auto& [first, last] : std::as_const(ranges)) {
        for (char32_t c = first; c <= last; ++c) {
            QVERIFY2(isHidden(c), qPrintable(QString::number(c, 16)));
            const QString text = u"a"_s + QStringView(QChar::fromUcs4(c)).toString() + u"b"_s;
            QVERIFY2(hasHidden(text), qPrintable(QString::number(c, 16)));
            QCOMPARE(withoutHidden(text), u"a b"_s);
        }
    }
    for (const QString& half :
         {QString(QChar(0xd83d)), QString(QChar(0xde00)), QString(QString(QChar(0xde00)) + QChar(0xd83d))}) {
        QVERIFY(hasHidden(half));
        QVERIFY(withoutHidden(half).trimmed().isEmpty());
    }
}

void CharactersTest::letsOthersPass()
{
    for (const QString& text : {QString(), u"056dd1b4-da33-42f9"_s, u"\"1700e582-0000\""_s, u"資料庫 é ß"_s,
                                u"\U0001F600"_s, u"a b"_s}) {
        QVERIFY2(!hasHidden(text), qPrintable(text));
        QCOMPARE(withoutHidden(text), text);
    }
}

FLOWCONNECT_TEST(CharactersTest)
#include "CharactersTest.moc"
