#include "support/ScriptedServer.h"
#include "support/SlowKeychain.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QAction>
#include <QCheckBox>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

ConnectionDraft secretDraft()
{
    ConnectionDraft draft;
    draft.platformAccess = {u"key"_s, u"FIRST@AdobeOrg"_s, QString(), QString()};
    draft.clientSecret = u"secret-1"_s;
    return draft;
}

/// Signs everybody in.
struct Adobe
{
    Adobe()
    {
        server.setHandler([](const test::HttpRequest& request) {
            return request.method == "POST"
                       ? Step::json(200, R"({"access_token":"tok.of.it","expires_in":86399})")
                       : Step::json(200, test::sandboxListing({u"prod"_s}));
        });
    }
    test::ScriptedServer server;
};

} // namespace

/// What the first page says of kept secrets, over keychains that are slow or refuse.
class KeptSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasUntickedAndTicked();
    void refusedDeletionIsToldAsThatProfiles();
};

/// Remember unticked, ticked, Next, and only then the keychain answers.
void KeptSignInTest::keepsWhatWasUntickedAndTicked()
{
    const test::ScratchHome home;
    Adobe adobe;
    test::SlowKeychain slow;
    test::Program program(home, slow, secretDraft(), adobe.server.url(QString()));
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    slow.answerAll();
    QCOMPARE(slow.entries.size(), 2);
    QVERIFY(program.pressTo(u"backButton"_s, 0));
    auto* hint = program.find<FieldHint>(u"signInSecretHint"_s);
    QCOMPARE(hint->text(), u"Saved in the system keychain."_s);
    auto* remember = program.find<QCheckBox>(u"rememberSignInCheck"_s);
    remember->click();
    QCOMPARE(hint->text(), u"Asking the system keychain …"_s);
    remember->click();
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    slow.answerAll(test::SlowKeychain::Order::NewestFirst);
    QCOMPARE(slow.entries.size(), 2);
    for (const QString& key : slow.entries.keys()) {
        QVERIFY2(program.parts.entries.has(key), qPrintable(key));
    }
    QCOMPARE(hint->text(), u"Saved in the system keychain."_s);
}

void KeptSignInTest::refusedDeletionIsToldAsThatProfiles()
{
    const test::ScratchHome home;
    Adobe adobe;
    test::MemoryKeychain keychain;
    test::Program program(home, keychain, secretDraft(), adobe.server.url(QString()));
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    QTRY_COMPARE(keychain.entries.size(), 2);
    QVERIFY(program.pressTo(u"backButton"_s, 0));
    keychain.locked = true;
    program.find<QAction>(u"deleteProfileAction"_s)->trigger();
    auto* ask = program.find<QMessageBox>(u"deleteProfileDialog"_s);
    for (QAbstractButton* button : ask->buttons()) {
        if (ask->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
        }
    }
    auto* told = program.find<FieldHint>(u"forgottenHint"_s);
    QTRY_COMPARE(told->text(),
                 u"The secrets of the deleted profile were not deleted from the system keychain. "
                 "The system keychain is locked. Unlock it, then try again."_s);
    QCOMPARE(told->kind(), FieldHint::Kind::Advice);
    QCOMPARE(program.find<FieldHint>(u"signInSecretHint"_s)->text(), // of the new, empty profile
             u"Saved only in the system keychain"_s);
    QCOMPARE(program.parts.entries.all().size(), 2); // "Forget all" finds them
}

FLOWCONNECT_TEST(KeptSignInTest)
#include "KeptSignInTest.moc"
