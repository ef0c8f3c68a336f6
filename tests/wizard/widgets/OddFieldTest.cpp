#include "connection/OddCharacters.h"
#include "support/TestProgram.h"
#include "texts/CharacterTexts.h"
#include "wizard/DraftSaver.h"
#include "wizard/widgets/OddFieldFixture.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

/// Characters that can't be seen or look like others, with their names.
QList<std::pair<char32_t, QString>> oddSigns()
{
    return {{0x200B, u"zero width space"_s},
            {0x200C, u"zero width non-joiner"_s},
            {0x200D, u"zero width joiner"_s},
            {0x2060, u"word joiner"_s},
            {0xFEFF, u"byte order mark"_s},
            {0x00AD, u"soft hyphen"_s},
            {0x200E, u"left-to-right mark"_s},
            {0x200F, u"right-to-left mark"_s},
            {0x202E, u"right-to-left override"_s},
            {0x2066, u"left-to-right isolate"_s},
            {0x2069, u"end of an isolate"_s},
            {0x061C, u"Arabic letter mark"_s},
            {0x00A0, u"no-break space"_s},
            {0x3000, u"full-width space"_s},
            {0x2009, u"thin space"_s},
            {0x2007, u"figure space"_s},
            {0x202F, u"narrow no-break space"_s},
            {0x2028, u"line separator"_s},
            {0x2029, u"paragraph separator"_s},
            {0x0009, u"tab"_s},
            {0x000A, u"line break"_s},
            {0x001B, u"control character"_s},
            {0xFE0F, u"variation selector"_s},
            {0x3164, u"Hangul filler"_s},
            {0x115F, u"Hangul filler"_s},
            {0x1160, u"Hangul filler"_s},
            {0xFFA0, u"Hangul filler"_s},
            {0x034F, u"combining grapheme joiner"_s},
            {0x180E, u"Mongolian vowel separator"_s},
            {0xE0041, u"invisible tag character"_s}};
}

bool standsForBlank(char32_t c)
{
    return QChar::category(c) == QChar::Separator_Space || c == U'\t';
}

} // namespace

/// What can't be seen in a field is named beside it, and can be taken out there.
class OddFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachSign_data();
    void namesEachSign();
    void namesThemInHeaders_data();
    void namesThemInHeaders();
    void showsTheScopesThatStop();
    void stopsWhereTheyCantBeUsed();
    void asksOnceWhereTheyCan_data();
    void asksOnceWhereTheyCan();
    void worksByKeyboard();
    void namesTypographicSigns();
    void namesLookAlikes();
    void asksInTheNameOfAConnection();
    void savesNoSecondLine();
    void saysItInChinese();
};

void OddFieldTest::namesEachSign_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::newRow("server") << 1 << u"server"_s << u"db"_s << u".example.com"_s;
    QTest::newRow("port") << 1 << u"port"_s << u"54"_s << u"32"_s;
    QTest::newRow("database") << 1 << u"database"_s << u"sh"_s << u"op"_s;
    QTest::newRow("user name") << 2 << u"userName"_s << u"app"_s << u"user"_s;
    QTest::newRow("password") << 2 << u"password"_s << u"pw-7"_s << u"f3e"_s;
}

void OddFieldTest::namesEachSign()
{
    QFETCH(const int, page);
    QFETCH(const QString, field);
    QFETCH(const QString, before);
    QFETCH(const QString, behind);
    const bool stops = field == u"server"_s || field == u"port"_s;
    OddDesk desk(page, field);
    QVERIFY(desk.reached);
    const QList<std::pair<char32_t, QString>> signs = oddSigns();
    for (const auto& [sign, name] : signs) {
        if (field == u"server"_s && sign == U'\n') {
            continue; // two lines there go to the reader of pasted texts
        }
        const QString text = before + QStringView(QChar::fromUcs4(sign)).toString() + behind;
        desk.paste(text);
        desk.leave();
        QCOMPARE(desk.edit()->text(), text);
        const QString code = u"U+"_s + QString::number(sign, 16).toUpper().rightJustified(4, u'0');
        QVERIFY2(desk.hint()->text().contains(name) && desk.hint()->text().contains(code),
                 qPrintable(name + u": "_s + desk.hint()->text()));
        QCOMPARE(desk.hint()->kind(), stops ? FieldHint::Kind::Stop : FieldHint::Kind::Advice);
        QCOMPARE(desk.described(), desk.hint()->text());
        QVERIFY(desk.staysOnNext());
        QVERIFY(!desk.action()->isHidden());
        QCOMPARE(desk.action()->accessibleDescription(), desk.hint()->text());
        desk.action()->click();
        const bool blank = standsForBlank(sign) && !stops;
        QCOMPARE(desk.edit()->text(), before + (blank ? u" "_s : QString()) + behind);
        QCOMPARE(desk.hint()->kind(), FieldHint::Kind::Done);
        QVERIFY2(desk.hint()->text().contains(name), qPrintable(desk.hint()->text()));
        QCOMPARE(desk.action()->text(), u"Undo"_s);
        desk.action()->click();
        QCOMPARE(desk.edit()->text(), text); // an answer, too: it is kept, or stops still
        QCOMPARE(desk.hint()->kind(), stops ? FieldHint::Kind::Stop : FieldHint::Kind::Advice);
    }
}

void OddFieldTest::namesThemInHeaders_data()
{
    QTest::addColumn<QString>("field");
    for (const QString& field :
         {u"apiKey"_s, u"organizationId"_s, u"clientSecret"_s, u"accessToken"_s, u"sandbox"_s, u"scopes"_s}) {
        QTest::addRow("%s", qPrintable(field)) << field;
    }
}

void OddFieldTest::namesThemInHeaders()
{
    QFETCH(const QString, field);
    ConnectionDraft draft;
    draft.signIn = field == u"accessToken"_s ? SignIn::AccessToken : SignIn::ClientSecret;
    OddDesk desk(0, field, draft);
    desk.program.find<QAbstractButton>(u"advancedButton"_s)->setChecked(true);
    // A few that copying brings are taken out as they come in; all others are asked about.
    for (const char32_t sign : {0x00AD, 0x200B, 0x200E, 0x202E, 0x2060, 0xFEFF}) {
        desk.paste(u"ab"_s + QStringView(QChar::fromUcs4(sign)).toString() + u"cd@AdobeOrg"_s);
        desk.leave();
        const bool stops = desk.hint()->kind() == FieldHint::Kind::Stop;
        QVERIFY2(stops != oddCharactersIn(desk.edit()->text()).isEmpty(), qPrintable(desk.hint()->text()));
    }
    const QList<std::pair<char32_t, QString>> signs{{0x00A0, u"no-break space"_s},
                                                    {0x2009, u"thin space"_s},
                                                    {0xFE0F, u"variation selector"_s},
                                                    {0x3164, u"Hangul filler"_s},
                                                    {0x034F, u"combining grapheme joiner"_s},
                                                    {0xE0041, u"invisible tag character"_s}};
    for (const auto& [sign, name] : signs) {
        if (field == u"scopes"_s && QChar::isSpace(sign)) {
            continue; // stands between two scopes
        }
        desk.paste(u"ab"_s + QStringView(QChar::fromUcs4(sign)).toString() + u"cd@AdobeOrg"_s);
        desk.leave();
        QCOMPARE(desk.hint()->kind(), FieldHint::Kind::Stop);
        QVERIFY2(desk.hint()->text().contains(name), qPrintable(desk.hint()->text()));
        QCOMPARE(desk.action()->text(), u"Remove"_s);
        desk.action()->click();
        QCOMPARE(desk.edit()->text(), u"abcd@AdobeOrg"_s);
        QVERIFY(desk.hint()->kind() != FieldHint::Kind::Stop);
    }
}

/// They are out of sight as a rule.
void OddFieldTest::showsTheScopesThatStop()
{
    ConnectionDraft draft;
    draft.platformAccess = {u"key"_s, u"ACME@AdobeOrg"_s, {}, u"prod"_s};
    draft.clientSecret = u"p8e-x"_s;
    draft.scopes = u"openid,\u00ADsession"_s;
    OddDesk desk(0, u"scopes"_s, draft);
    QVERIFY(!desk.edit()->isVisible());
    QVERIFY(desk.staysOnNext());
    QVERIFY(desk.edit()->isVisible() && desk.edit()->hasFocus());
    QVERIFY2(desk.hint()->text().contains(u"soft hyphen"_s), qPrintable(desk.hint()->text()));
}

void OddFieldTest::stopsWhereTheyCantBeUsed()
{
    OddDesk desk(1, u"server"_s);
    desk.set(u"db\u200B.example.com"_s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(desk.staysOnNext());
        QVERIFY(desk.hint()->text().contains(u"zero width space (U+200B)"_s));
    }
    desk.action()->click();
    QVERIFY(desk.goesOn());
    QCOMPARE(desk.program.wizard.draft().server, u"db.example.com"_s);
}

void OddFieldTest::asksOnceWhereTheyCan_data()
{
    namesEachSign_data();
}

void OddFieldTest::asksOnceWhereTheyCan()
{
    QFETCH(const int, page);
    QFETCH(const QString, field);
    if (field == u"server"_s || field == u"port"_s) {
        return; // stopsWhereTheyCantBeUsed()
    }
    const QString odd = u"sh\u200Bop"_s;
    for (const bool keeps : {true, false}) {
        OddDesk desk(page, field);
        desk.set(odd);
        if (keeps) {
            desk.leave();
            QCOMPARE(desk.other()->text(), u"Keep"_s);
            desk.other()->click();
            QVERIFY2(desk.hint()->text().startsWith(u"Kept as it is."_s), qPrintable(desk.hint()->text()));
            QVERIFY(desk.other()->isHidden());
        } else {
            QVERIFY(desk.staysOnNext()); // nobody may have seen it
            QVERIFY(desk.hint()->text().contains(u"zero width space (U+200B)"_s));
        }
        QVERIFY(desk.goesOn());
        QCOMPARE(desk.edit()->text(), odd);
        const ConnectionDraft& draft = desk.program.wizard.draft();
        QVERIFY(draft.database == odd || draft.userName == odd || draft.password == odd);
    }
}

void OddFieldTest::worksByKeyboard()
{
    OddDesk desk(1, u"database"_s);
    desk.paste(u"sh\u00ADop"_s);
    QVERIFY(desk.staysOnNext());
    QVERIFY(desk.edit()->hasFocus());
    QTest::keyClick(desk.edit(), Qt::Key_Tab);
    QVERIFY(desk.action()->hasFocus());
    QTest::keyClick(desk.action(), Qt::Key_Tab);
    QVERIFY(desk.other()->hasFocus());
    QTest::keyClick(desk.other(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(desk.action(), Qt::Key_Space);
    QCOMPARE(desk.edit()->text(), u"shop"_s);
    QVERIFY(desk.edit()->hasFocus()); // the button is another one now
    QTest::keySequence(desk.edit(), QKeySequence::Undo);
    QCOMPARE(desk.edit()->text(), u"sh\u00ADop"_s);
    desk.leave();
    QVERIFY2(desk.hint()->text().startsWith(u"Kept as it is."_s), qPrintable(desk.hint()->text()));
    QVERIFY(desk.goesOn());
}

void OddFieldTest::namesTypographicSigns()
{
    OddDesk server(1, u"server"_s);
    server.paste(u"“my–db.example.com”"_s);
    server.leave();
    QVERIFY2(server.hint()->text().contains(u"en dash (–, U+2013)"_s), qPrintable(server.hint()->text()));
    QVERIFY(server.hint()->text().contains(u"curly quotation mark"_s));
    server.action()->click();
    QCOMPARE(server.edit()->text(), u"my-db.example.com"_s);

    OddDesk password(2, u"password"_s);
    password.paste(u"it’s：5"_s);
    password.leave();
    QVERIFY(password.hint()->text().contains(u"full-width colon (：, U+FF1A)"_s));
    QVERIFY(password.hint()->text().contains(u"curly single quotation mark (’, U+2019)"_s));
    QCOMPARE(password.action()->text(), u"Keep"_s); // who knows what was meant
    QVERIFY(password.other()->isHidden());
    QVERIFY(password.staysOnNext());
    password.action()->click();
    QVERIFY(password.goesOn());
    QCOMPARE(password.program.wizard.draft().password, u"it’s：5"_s);
}

void OddFieldTest::namesLookAlikes()
{
    OddDesk desk(1, u"server"_s);
    desk.paste(u"db.ex\u0430mple.com"_s);
    desk.leave();
    QVERIFY2(desk.hint()->text().contains(u"only looks Latin: Cyrillic letter"_s),
             qPrintable(desk.hint()->text()));
    QCOMPARE(desk.action()->text(), u"Replace"_s);
    QVERIFY(desk.staysOnNext());
    desk.action()->click();
    QCOMPARE(desk.edit()->text(), u"db.example.com"_s);
    desk.paste(u"資料庫.example.com"_s);
    desk.leave();
    QVERIFY2(desk.hint()->text().startsWith(u"Looked up as xn--"_s), qPrintable(desk.hint()->text()));
}

void OddFieldTest::asksInTheNameOfAConnection()
{
    OddDesk desk(3, u"name"_s);
    QVERIFY(desk.reached);
    desk.paste(u"Shop\u200B 商店（新） 👩‍💻"_s);
    QVERIFY2(desk.hint()->text().contains(u"zero width space"_s), qPrintable(desk.hint()->text()));
    QVERIFY(!desk.hint()->text().contains(u"joiner"_s)); // a part of the emoji
    desk.action()->click();
    QCOMPARE(desk.program.wizard.draft().name, u"Shop 商店（新） 👩‍💻"_s);
}

void OddFieldTest::savesNoSecondLine()
{
    OddDesk desk(1, u"database"_s);
    desk.paste(u"shop\nhunter-7f3e"_s);
    desk.leave();
    desk.other()->click();
    desk.program.wizard.findChild<DraftSaver*>()->save();
    desk.program.settings.sync();
    QCOMPARE(desk.home.filesContaining("hunter-7f3e"), QStringList());
}

void OddFieldTest::saysItInChinese()
{
    OddDesk desk(1, u"database"_s);
    desk.paste(u"sh\u200Bop "_s);
    desk.leave();
    QCOMPARE(desk.hint()->text(),
             u"It ends with a space. It contains an invisible character: zero width space (U+200B)."_s);
    desk.program.languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(desk.hint()->text(), u"結尾有空格。含有看不見的字元：零寬空格（U+200B）。"_s);
    QCOMPARE(desk.action()->text(), u"移除"_s);
    QCOMPARE(desk.other()->text(), u"保留"_s);
    desk.action()->click();
    QCOMPARE(desk.hint()->text(), u"已移除：空格（U+0020）、零寬空格（U+200B）。"_s);
    desk.program.languages.use(Language::English);
}

FLOWCONNECT_TEST(OddFieldTest)
#include "OddFieldTest.moc"
