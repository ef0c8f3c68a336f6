#include "support/TestProgram.h"
#include "wizard/DraftSaver.h"
#include "wizard/widgets/OddFieldFixture.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// A password that begins or ends with what can't be seen: asked about at the field, and never changed
/// unasked.
class PasswordEdgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void keepsOnNext();
    void asksAnewAfterAnEdit();
    void bringsBackWhatWasRemoved();
    void isNeverOnTheDisk();
    void refusesWhatTheStringCantCarry();
};

void PasswordEdgesTest::asks_data()
{
    QTest::addColumn<bool>("pasted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("question");
    for (const bool pasted : {true, false}) {
        const auto row = [pasted](const char* name, const QString& text, const QString& question) {
            QTest::addRow("%s, %s", name, pasted ? "Ctrl+V" : "setText") << pasted << text << question;
        };
        row("line feed", u"pw-7f3e\n"_s, u"It ends with a line break."_s);
        row("carriage return and line feed", u"pw-7f3e\r\n"_s, u"It ends with a line break."_s);
        row("two lines", u"pw-7f3e\n\n"_s, u"It ends with a line break."_s);
        row("carriage return", u"pw-7f3e\r"_s, u"It ends with: line break (U+000D)."_s);
        row("line in front", u"\npw-7f3e"_s, u"It begins with a line break."_s);
        row("blank", u"pw-7f3e "_s, u"It ends with a space."_s);
        row("blank in front", u" pw-7f3e"_s, u"It begins with a space."_s);
        row("both", u" pw-7f3e\n"_s, u"It begins with a space. It ends with a line break."_s);
        row("blank and line", u"pw-7f3e \n"_s, u"It ends with: space (U+0020), line break (U+000A)."_s);
        row("tab", u"pw-7f3e\t"_s, u"It ends with: tab (U+0009)."_s);
        row("no-break", u"pw-7f3e\u00A0"_s, u"It ends with: no-break space (U+00A0)."_s);
        row("full-width", u"\u3000pw-7f3e"_s, u"It begins with: full-width space (U+3000)."_s);
        row("line separator", u"pw-7f3e\u2028"_s, u"It ends with: line separator (U+2028)."_s);
        row("zero width", u"pw-7f3e\u200B"_s,
            u"It contains an invisible character: zero width space (U+200B)."_s);
    }
}

void PasswordEdgesTest::asks()
{
    QFETCH(const bool, pasted);
    QFETCH(const QString, text);
    QFETCH(const QString, question);
    OddDesk desk(2, u"password"_s);
    pasted ? desk.paste(text) : desk.set(text);
    QCOMPARE(desk.hint()->text(), question); // at once
    QCOMPARE(desk.hint()->kind(), FieldHint::Kind::Advice);
    QCOMPARE(desk.described(), question);
    QCOMPARE(desk.edit()->text(), text);
    QCOMPARE(desk.program.wizard.draft().password, text); // until it is answered
    QCOMPARE(desk.action()->text(), u"Remove"_s);
    QCOMPARE(desk.other()->text(), u"Keep"_s);
    desk.other()->click();
    QCOMPARE(desk.hint()->text(), u"Kept as it is. "_s + question);
    QCOMPARE(desk.program.wizard.draft().password, text);
    desk.action()->click(); // on second thoughts
    QCOMPARE(desk.edit()->text(), u"pw-7f3e"_s);
    QCOMPARE(desk.program.wizard.draft().password, u"pw-7f3e"_s);
    QVERIFY(desk.goesOn());
}

void PasswordEdgesTest::keepsOnNext()
{
    OddDesk desk(2, u"password"_s);
    desk.paste(u"pw-7f3e\n"_s);
    QVERIFY(desk.staysOnNext());
    QVERIFY(desk.edit()->hasFocus());
    QVERIFY(desk.goesOn()); // it was asked
    QCOMPARE(desk.program.wizard.draft().password, u"pw-7f3e\n"_s);
    QVERIFY(desk.program.pressTo(u"backButton"_s, 2));
    QVERIFY(desk.goesOn()); // and not once more
}

void PasswordEdgesTest::asksAnewAfterAnEdit()
{
    OddDesk desk(2, u"password"_s);
    desk.paste(u"pw-7f3e\n"_s);
    desk.other()->click();
    desk.edit()->setFocus();
    desk.edit()->home(false);
    QTest::keyClicks(desk.edit(), u"x"_s);
    QCOMPARE(desk.hint()->kind(), FieldHint::Kind::Hint); // nothing while it is typed
    desk.leave();
    QCOMPARE(desk.hint()->text(), u"It ends with a line break."_s);
    QVERIFY(!desk.other()->isHidden());
}

/// Ctrl+Z can't do that: Qt empties a masked field.
void PasswordEdgesTest::bringsBackWhatWasRemoved()
{
    for (const bool shown : {false, true}) {
        OddDesk desk(2, u"password"_s);
        desk.program.find<QToolButton>(u"showPasswordButton"_s)->setChecked(shown);
        desk.paste(u" pw-7f3e\r\n"_s);
        desk.action()->click();
        QCOMPARE(desk.edit()->text(), u"pw-7f3e"_s);
        QCOMPARE(desk.hint()->text(), u"Removed: space (U+0020), line break (U+000A)."_s);
        QCOMPARE(desk.action()->text(), u"Undo"_s);
        if (shown) {
            QTest::keySequence(desk.edit(), QKeySequence::Undo);
            desk.leave();
        } else {
            desk.action()->click();
        }
        QCOMPARE(desk.program.wizard.draft().password, u" pw-7f3e\r\n"_s);
        QVERIFY(desk.hint()->text().startsWith(u"Kept as it is."_s));
    }
}

void PasswordEdgesTest::isNeverOnTheDisk()
{
    OddDesk desk(2, u"password"_s);
    auto* saver = desk.program.wizard.findChild<DraftSaver*>();
    const auto isClean = [&desk, saver] {
        saver->save();
        desk.program.settings.sync();
        return desk.home.filesContaining("pw-7f3e").isEmpty();
    };
    desk.paste(u"pw-7f3e\n"_s);
    QVERIFY(isClean());
    desk.action()->click();
    QVERIFY(isClean());
    desk.action()->click();
    QVERIFY(isClean());
    QVERIFY(desk.goesOn());
    QVERIFY(isClean());
}

void PasswordEdgesTest::refusesWhatTheStringCantCarry()
{
    ConnectionDraft draft = practiceDraft();
    draft.authentication = AuthenticationWish::OdbcString;
    OddDesk desk(2, u"password"_s, draft);
    desk.paste(u"pw-7f3e\n"_s);
    QVERIFY(desk.staysOnNext());
    QCOMPARE(desk.hint()->kind(), FieldHint::Kind::Stop);
    QCOMPARE(desk.hint()->text(), u"It ends with a line break. A connection string can't carry it."_s);
    QVERIFY(desk.other()->isHidden());
    QVERIFY(desk.staysOnNext());
    desk.action()->click();
    QVERIFY(desk.goesOn());
}

FLOWCONNECT_TEST(PasswordEdgesTest)
#include "PasswordEdgesTest.moc"
