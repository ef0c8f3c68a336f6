#include "connection/FullWidth.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What an input method leaves behind, as a keyboard would have given it.
class FullWidthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAscii_data();
    void givesAscii();
    void leavesOthers();
};

void FullWidthTest::givesAscii_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("server") << u"ｄｂ．example。com"_s << u"db.example.com"_s;
    QTest::newRow("port") << u"５４３２"_s << u"5432"_s;
    QTest::newRow("signs") << u"；＠：／？＝＆％"_s << u";@:/?=&%"_s;
    QTest::newRow("blank and comma") << u"a\u3000b、c，d"_s << u"a b,c,d"_s;
    QTest::newRow("half-width stop") << u"a｡b"_s << u"a.b"_s;
}

void FullWidthTest::givesAscii()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(halfWidth(text), expected);
}

void FullWidthTest::leavesOthers()
{
    const QString others = u"資料庫 é 😀 “x” ｶﾀｶﾅ ￥"_s;
    QCOMPARE(halfWidth(others), others);
}

FLOWCONNECT_TEST(FullWidthTest)
#include "FullWidthTest.moc"
