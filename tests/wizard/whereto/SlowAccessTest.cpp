#include "support/TestProgram.h"
#include "wizard/whereto/AccessImporter.h"
#include "wizard/whereto/SignInFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

constexpr int longMs = 60'000;

/// The first page, whose texts are read as soon as the test lets them.
struct SlowAccessDesk
{
    explicit SlowAccessDesk(int limitMs = longMs)
    {
        importer()->readBy(
            [gate = gate](const QString& text, std::optional<Field> into) {
                gate->acquire();
                return readAccessText(text, into);
            },
            limitMs);
    }
    ~SlowAccessDesk() { gate->release(100); } // else the end of the program waits for what was left

    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto* edit = start.program.find<QLineEdit>(u"organizationIdEdit"_s);
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
    }
    AccessImporter* importer() { return start.program.find<AccessImporter>({}); }
    FieldHint* hint() { return start.program.find<FieldHint>(u"importHint"_s); }

    std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
    SignInDesk start;
};

} // namespace

/// Texts whose reading takes long, on the first page: the window goes on.
class SlowAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAndCancels();
    void readsTheLastPaste();
    void waitsWithNext();
    void givesUpInEveryLanguage();
    void takesLongListsOfScopes();
    void tellsOfLongTexts();
};

void SlowAccessTest::tellsAndCancels()
{
    SlowAccessDesk slow;
    slow.start.program.type(u"organizationIdEdit"_s, u"typed"_s);
    slow.paste(u"x-api-key: key-1\nx-sandbox-name: dev"_s);
    QVERIFY(slow.hint()->isHidden()); // not at once
    QCOMPARE(slow.start.text(u"organizationIdEdit"_s), u"typed"_s);
    QTRY_VERIFY(slow.hint()->isVisible());
    QCOMPARE(slow.hint()->text(), u"Reading what you pasted…"_s);
    auto* cancel = slow.hint()->findChild<QPushButton*>(u"hintAction"_s);
    QCOMPARE(cancel->text().remove(u'&'), u"Cancel"_s);
    slow.start.program.languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(slow.hint()->text(), u"正在讀取您貼上的文字⋯⋯"_s);
    slow.start.program.languages.use(Language::English);
    cancel->click();
    QVERIFY(slow.hint()->isHidden());
    slow.gate->release(2);
    slow.paste(u"x-api-key: key-2\nX-Trace: 1"_s); // comes behind the first one's answer
    QTRY_COMPARE(slow.start.text(u"apiKeyEdit"_s), u"key-2"_s);
    QVERIFY(slow.start.text(u"sandboxEdit"_s).isEmpty());
}

void SlowAccessTest::readsTheLastPaste()
{
    SlowAccessDesk slow;
    slow.paste(u"x-api-key: key-1\nx-sandbox-name: dev"_s);
    QTRY_VERIFY(slow.hint()->isVisible());
    slow.paste(u"x-api-key: key-2\nx-sandbox-name: prod"_s);
    slow.gate->release(2);
    QTRY_COMPARE(slow.start.text(u"apiKeyEdit"_s), u"key-2"_s);
    QCOMPARE(slow.start.text(u"sandboxEdit"_s), u"prod"_s);
}

void SlowAccessTest::waitsWithNext()
{
    SlowAccessDesk slow;
    slow.paste(u"x-api-key: key-1\nx-sandbox-name: dev"_s);
    QVERIFY(slow.start.program.press(u"nextButton"_s));
    QVERIFY(slow.hint()->isVisible()); // and says why at once
    QCOMPARE(slow.hint()->text(), u"Reading what you pasted…"_s);
    QVERIFY(!slow.start.program.wizard.page(0)
                 ->findChild<FieldHint*>(u"apiKeyHint"_s)
                 ->text()
                 .contains(u"Enter"_s));
    slow.gate->release();
    QTRY_COMPARE(slow.start.text(u"apiKeyEdit"_s), u"key-1"_s);
    QCOMPARE(slow.start.program.wizard.currentId(), 0);
}

void SlowAccessTest::givesUpInEveryLanguage()
{
    SlowAccessDesk slow(1);
    slow.paste(u"x-api-key: key-1\nx-sandbox-name: dev"_s);
    QTRY_VERIFY2(slow.hint()->text().startsWith(u"This text is too long or too tangled to be read."_s),
                 qPrintable(slow.hint()->text()));
    QCOMPARE(slow.hint()->kind(), FieldHint::Kind::Stop);
    slow.start.program.languages.use(Language::TraditionalChinese);
    QTRY_VERIFY(slow.hint()->text().startsWith(u"這段文字太長或太雜亂"_s));
    slow.start.program.languages.use(Language::English);
    QVERIFY(slow.start.text(u"apiKeyEdit"_s).isEmpty());
}

void SlowAccessTest::takesLongListsOfScopes()
{
    SlowAccessDesk slow;
    const QString scopes =
        u"openid, session, additional_info.roles; "_s.repeated(60); // over 1,024 characters
    QVERIFY(!looksLikeAccessText(scopes, Field::Scopes));
    QVERIFY(looksLikeAccessText(u"scopes: "_s + scopes, Field::Scopes));
}

void SlowAccessTest::tellsOfLongTexts()
{
    SlowAccessDesk slow;
    slow.start.program.type(u"organizationIdEdit"_s, u"typed"_s);
    slow.paste(u"No values, words only; "_s.repeated(100));
    QCOMPARE(slow.start.text(u"organizationIdEdit"_s), u"typed"_s);
    slow.gate->release();
    QTRY_VERIFY(slow.hint()->text().startsWith(u"Nothing in it is for Adobe Experience Platform"_s));
}

FLOWCONNECT_TEST(SlowAccessTest)
#include "SlowAccessTest.moc"
