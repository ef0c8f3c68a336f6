#include "support/TestProgram.h"
#include "wizard/widgets/OddFieldFixture.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What an input method leaves in a field is mended when the field is left, and said.
class FullWidthFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsOnLeaving_data();
    void mendsOnLeaving();
    void mendsOnNext_data();
    void mendsOnNext();
    void mendsWhatWasImported();
    void leavesWhatMayBeMeant_data();
    void leavesWhatMayBeMeant();
    void canBeUndone_data();
    void canBeUndone();
    void tellsBothThings();
    void removesWhatIsAround();
    void neverChangesASecret();
    void saysItInChinese();
};

void FullWidthFieldTest::mendsOnLeaving_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mended");
    const auto row = [](int page, const QString& field, const QString& typed, const QString& mended) {
        QTest::addRow("%s: %s", qPrintable(field), qPrintable(typed)) << page << field << typed << mended;
    };
    row(1, u"server"_s, u"ｄｂ．ｅｘａｍｐｌｅ．ｃｏｍ"_s, u"db.example.com"_s);
    row(1, u"server"_s, u"db。example。com"_s, u"db.example.com"_s);
    row(1, u"server"_s, u"db｡example．com"_s, u"db.example.com"_s);
    row(1, u"server"_s, u"１０３．０．１１３．７"_s, u"103.0.113.7"_s);
    row(1, u"server"_s, u"資料庫。example。com"_s, u"資料庫.example.com"_s);
    row(1, u"server"_s, u"２００１：ｄｂ８：：１"_s, u"2001:db8::1"_s);
    row(1, u"port"_s, u"５４３２"_s, u"5432"_s);
    row(1, u"port"_s, u"54３２"_s, u"5432"_s);
    row(1, u"database"_s, u"ｓｈｏｐ＿２"_s, u"shop_2"_s);
    row(1, u"database"_s, u"shop－eu"_s, u"shop-eu"_s);
    row(2, u"userName"_s, u"ａｐｐ＠ｓｈｏｐ"_s, u"app@shop"_s);
    row(0, u"organizationId"_s, u"ACME＠AdobeOrg"_s, u"ACME@AdobeOrg"_s);
    row(0, u"apiKey"_s, u"ｋｅｙ１"_s, u"key1"_s);
    row(0, u"sandbox"_s, u"ｐｒｏｄ"_s, u"prod"_s);
}

void FullWidthFieldTest::mendsOnLeaving()
{
    QFETCH(const int, page);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, mended);
    OddDesk desk(page, field);
    desk.compose(typed);
    QCOMPARE(desk.edit()->text(), typed); // not while it is being typed
    desk.leave();
    QCOMPARE(desk.edit()->text(), mended);
    QVERIFY2(desk.hint()->text().startsWith(u"Full-width characters were changed to ordinary ones."_s),
             qPrintable(desk.hint()->text()));
    QCOMPARE(desk.described(), desk.hint()->text());
    QVERIFY(desk.action()->text() == u"Undo"_s || desk.other()->text() == u"Undo"_s);
}

void FullWidthFieldTest::mendsOnNext_data()
{
    mendsOnLeaving_data();
}

void FullWidthFieldTest::mendsOnNext()
{
    QFETCH(const int, page);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, mended);
    OddDesk desk(page, field);
    desk.set(typed); // the focus has never been there
    if (page == 0) {
        QVERIFY(desk.staysOnNext()); // the other fields are empty
    } else {
        QVERIFY(desk.goesOn());
    }
    QCOMPARE(desk.edit()->text(), mended);
}

void FullWidthFieldTest::mendsWhatWasImported()
{
    ConnectionDraft draft = practiceDraft();
    draft.server = u"ｄｂ．example．com"_s;
    draft.port = u"５４３３"_s;
    draft.database = u"ｓｈｏｐ"_s;
    OddDesk desk(1, u"server"_s, draft);
    QVERIFY(desk.goesOn());
    QCOMPARE(desk.program.wizard.draft().server, u"db.example.com"_s);
    QCOMPARE(desk.program.wizard.draft().port, u"5433"_s);
    QCOMPARE(desk.program.wizard.draft().database, u"shop"_s);
}

void FullWidthFieldTest::leavesWhatMayBeMeant_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    const auto row = [](int page, const QString& field, const QString& typed) {
        QTest::addRow("%s: %s", qPrintable(field), qPrintable(typed)) << page << field << typed;
    };
    row(1, u"database"_s, u"商店（新）"_s);
    row(1, u"database"_s, u"商店１"_s);
    row(1, u"database"_s, u"ｓｈｏｐ！"_s);
    row(1, u"database"_s, u"ショップ"_s);
    row(2, u"userName"_s, u"王小明＠商店"_s);
    row(3, u"name"_s, u"Ｓｈｏｐ：（新）"_s);
}

void FullWidthFieldTest::leavesWhatMayBeMeant()
{
    QFETCH(const int, page);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    OddDesk desk(page, field);
    desk.compose(typed);
    desk.leave();
    QCOMPARE(desk.edit()->text(), typed);
    QCOMPARE(desk.hint()->kind(), FieldHint::Kind::Hint);
}

void FullWidthFieldTest::canBeUndone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("server, button") << u"server"_s << false;
    QTest::newRow("server, Ctrl+Z") << u"server"_s << true;
    QTest::newRow("database, button") << u"database"_s << false;
    QTest::newRow("database, Ctrl+Z") << u"database"_s << true;
}

void FullWidthFieldTest::canBeUndone()
{
    QFETCH(const QString, field);
    QFETCH(const bool, byKeys);
    OddDesk desk(1, field);
    const QString typed = u"ｓｈｏｐ"_s;
    desk.compose(typed);
    desk.leave();
    QCOMPARE(desk.edit()->text(), u"shop"_s);
    if (byKeys) {
        desk.edit()->setFocus();
        QTest::keySequence(desk.edit(), QKeySequence::Undo);
    } else {
        (desk.action()->text() == u"Undo"_s ? desk.action() : desk.other())->click();
    }
    QCOMPARE(desk.edit()->text(), typed);
    desk.leave();
    QCOMPARE(desk.edit()->text(), typed); // as it was wished
    if (field == u"server"_s) {
        QVERIFY(desk.staysOnNext()); // no server has such a name
        QVERIFY2(desk.hint()->text().contains(u"full-width letter"_s), qPrintable(desk.hint()->text()));
        QCOMPARE(desk.action()->text(), u"Replace"_s);
        desk.action()->click();
        QCOMPARE(desk.edit()->text(), u"shop"_s);
    } else {
        QVERIFY(desk.goesOn());
        QCOMPARE(desk.program.wizard.draft().database, typed);
    }
}

/// What was mended, and what is wrong or to be thought of all the same.
void FullWidthFieldTest::tellsBothThings()
{
    OddDesk desk(1, u"server"_s);
    desk.compose(u"ｌｏｃａｌｈｏｓｔ：５４３３"_s);
    desk.leave();
    QCOMPARE(desk.hint()->kind(), FieldHint::Kind::Stop);
    QCOMPARE(desk.hint()->text(),
             u"Full-width characters were changed to ordinary ones. The port has a field of its own."_s);
    QCOMPARE(desk.action()->text(), u"Use port 5433"_s);
    QCOMPARE(desk.other()->text(), u"Undo"_s);
    desk.action()->click();
    QCOMPARE(desk.program.wizard.draft().port, u"5433"_s);
    OddDesk port(1, u"port"_s);
    port.compose(u"３３０６"_s);
    port.leave();
    QVERIFY2(port.hint()->text().contains(u"changed to ordinary ones. 3306 usually"_s),
             qPrintable(port.hint()->text()));
    QCOMPARE(port.action()->text(), u"Undo"_s);
}

void FullWidthFieldTest::removesWhatIsAround()
{
    OddDesk desk(1, u"server"_s);
    for (const QString& typed : {u"db.example.com\n"_s, u"\u00A0db.example.com"_s,
                                 u"\u3000db.example.com\u3000"_s, u"db.example.com\t"_s}) {
        desk.paste(typed);
        desk.leave();
        QCOMPARE(desk.edit()->text(), u"db.example.com"_s);
        QCOMPARE(desk.hint()->text(), u"Spaces and line breaks around it were removed."_s);
    }
}

void FullWidthFieldTest::neverChangesASecret()
{
    OddDesk desk(2, u"password"_s);
    desk.compose(u"ｐｗ：７"_s);
    desk.leave();
    QCOMPARE(desk.edit()->text(), u"ｐｗ：７"_s);
    const QString told = desk.hint()->text();
    QVERIFY2(told.contains(u"full-width letter, full-width colon (：, U+FF1A), full-width digit"_s),
             qPrintable(told));
    QVERIFY(!told.contains(u'ｐ') && !told.contains(u'７')); // nobody reads it over the shoulder
    OddDesk secret(0, u"clientSecret"_s);
    secret.compose(u"ｐ８ｅ"_s);
    secret.leave();
    QCOMPARE(secret.edit()->text(), u"ｐ８ｅ"_s);
    QCOMPARE(secret.hint()->kind(), FieldHint::Kind::Stop);
    QCOMPARE(secret.action()->text(), u"Replace"_s);
    QVERIFY(!secret.hint()->text().contains(u'ｐ'));
}

void FullWidthFieldTest::saysItInChinese()
{
    OddDesk desk(1, u"port"_s);
    desk.compose(u"５４３２"_s);
    desk.leave();
    QCOMPARE(desk.hint()->kind(), FieldHint::Kind::Done);
    desk.program.languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(desk.hint()->text(), u"全形字元已改為半形。"_s);
    QCOMPARE(desk.action()->text(), u"復原"_s);
    desk.program.languages.use(Language::English);
}

FLOWCONNECT_TEST(FullWidthFieldTest)
#include "FullWidthFieldTest.moc"
