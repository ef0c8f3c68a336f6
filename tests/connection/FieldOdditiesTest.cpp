#include "connection/FieldOddities.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What a field's value may hold, and what it is without what it may not.
class FieldOdditiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mends_data();
    void mends();
    void findsTheEdges();
    void isQuickWithLongValues();
    void mendsOnLeavingWhatIsCertain_data();
    void mendsOnLeavingWhatIsCertain();
};

void FieldOdditiesTest::mends_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mended");
    QTest::addColumn<bool>("stops");
    const auto row = [](Field field, const QString& value, const QString& mended, bool stops) {
        QTest::addRow("%d: %s", static_cast<int>(field), qPrintable(value))
            << field << value << mended << stops;
    };
    row(Field::Server, u"db\u200B.x\u00A0y"_s, u"db.xy"_s, true);
    row(Field::Server, u"‘my–db’"_s, u"my-db"_s, true);
    row(Field::Server, u" db \n"_s, u" db \n"_s, false); // tidied() takes them
    row(Field::Server, u"d\u0430ta"_s, u"data"_s, false);
    row(Field::Port, u"54\u00AD32"_s, u"5432"_s, true);
    row(Field::ApiKey, u"a\tb\u3000c＠"_s, u"abc@"_s, true);
    row(Field::Database, u"a\u00A0b"_s, u"a b"_s, false);
    row(Field::Database, u"\u00A0a\u200Bb–c \n"_s, u"ab-c"_s, false);
    row(Field::Database, u"（新）"_s, u"（新）"_s, false);
    row(Field::Database, u"「新」"_s, u"「新」"_s, false);
    row(Field::Server, u"「db」"_s, u"db"_s, true);
    row(Field::UserName, u"a"_s + QChar(0) + u"b"_s, u"ab"_s, true);
    row(Field::Password, u"a\u00A0b\u200Bc"_s, u"a bc"_s, false);
    row(Field::Password, u"“a–b：\uFFFD d\u0430"_s, u"“a–b：\uFFFD d\u0430"_s, false);
    row(Field::Password, u"one\ntwo\n"_s, u"onetwo"_s, false);
    row(Field::Password, u" \n "_s, QString(), false);
    row(Field::Password, u"a"_s + QChar(0), u"a"_s, true);
    row(Field::Name, u"a\nb\u00A0c\u200Bd\u3000e“f–"_s, u"a b cd\u3000e“f–"_s, false);
    row(Field::Description, u"a\u200Bb\n"_s, u"a\u200Bb\n"_s, false);
}

void FieldOdditiesTest::mends()
{
    QFETCH(const Field, field);
    QFETCH(const QString, value);
    QFETCH(const QString, mended);
    QFETCH(const bool, stops);
    const FieldOddities found = odditiesIn(field, value);
    QCOMPARE(found.mended, mended);
    QCOMPARE(found.stops, stops);
    QCOMPARE(found.takes || found.replaces, mended != value);
    QCOMPARE(odditiesIn(field, mended).mended, mended); // once is enough
}

void FieldOdditiesTest::findsTheEdges()
{
    const FieldOddities found = odditiesIn(Field::Password, u" \r\na\u200Bb\u3000 "_s);
    QCOMPARE(found.atStart,
             (QList<OddCharacter>{{0, 1, U' ', OddKind::Blank}, {1, 2, U'\n', OddKind::LineBreak}}));
    QCOMPARE(found.inside, (QList<OddCharacter>{{4, 1, 0x200B, OddKind::Invisible}}));
    QCOMPARE(found.atEnd,
             (QList<OddCharacter>{{6, 1, 0x3000, OddKind::Blank}, {7, 1, U' ', OddKind::Blank}}));
    QVERIFY(odditiesIn(Field::Password, u"a b"_s).isEmpty());
    QVERIFY(odditiesIn(Field::Password, QString()).isEmpty());
}

/// A line edit takes 32,767 characters, an import more; this is asked with each of them.
void FieldOdditiesTest::isQuickWithLongValues()
{
    for (const QString& piece : {u" "_s, u"\u00A0"_s, u"\u200B"_s, u"a\u0430"_s, u"a\u200B"_s}) {
        const QString value = piece.repeated(200'000);
        QVERIFY(!odditiesIn(Field::Password, value).isEmpty());
    }
}

void FieldOdditiesTest::mendsOnLeavingWhatIsCertain_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mended");
    const auto row = [](Field field, const QString& value, const QString& mended) {
        QTest::addRow("%d: %s", static_cast<int>(field), qPrintable(value)) << field << value << mended;
    };
    row(Field::Server, u"ｄｂ。ｘ"_s, u"db.x"_s);
    row(Field::Server, u"db\u3000x"_s, u"db\u3000x"_s); // asked about
    row(Field::Server, u" db "_s, u" db "_s);
    row(Field::Server, u"db\r\n"_s, u"db"_s);
    row(Field::Port, u"５４３２\u3000"_s, u"5432"_s);
    row(Field::Database, u"ｓｈｏｐ"_s, u"shop"_s);
    row(Field::Database, u"商店１"_s, u"商店１"_s);
    row(Field::Database, u"shop\n"_s, u"shop\n"_s);
    row(Field::Scopes, u"openid，session"_s, u"openid,session"_s);
    row(Field::Password, u"ｐ"_s, u"ｐ"_s);
    row(Field::AccessToken, u"ｐ"_s, u"ｐ"_s);
    row(Field::Name, u"ｐ"_s, u"ｐ"_s);
}

void FieldOdditiesTest::mendsOnLeavingWhatIsCertain()
{
    QFETCH(const Field, field);
    QFETCH(const QString, value);
    QFETCH(const QString, mended);
    const auto found = mendedOnLeaving(field, value);
    QCOMPARE(found.has_value(), mended != value);
    QVERIFY(!found || found->value == mended);
}

FLOWCONNECT_TEST(FieldOdditiesTest)
#include "FieldOdditiesTest.moc"
