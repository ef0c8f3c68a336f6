#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/widgets/FieldHint.h"

#include "program/Language.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What a person meets first, and at the next start.
class FirstImpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAnewAfterAFinishedJob();
    void keepsAnUnfinishedJob();
    void offersToDeleteSecretsOnlyWhereThereAreSome();
    void escAsksBeforeSecretsAreLost();
    void practiceShowsItsAccountOnRequest();
    void practiceHasNothingToTest();
    void helpsOnEveryPage();
    void diagnosticsHoldNoValue();
};

void FirstImpressionTest::beginsAnewAfterAFinishedJob()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QCOMPARE(desk.program->wizard.draft().server, u"db.example.com"_s); // shown as long as the page is
    QVERIFY(desk.program->press(u"finishButton"_s));
    const ConnectionDraft next = desk.program->parts.drafts.load();
    QVERIFY(next.server.isEmpty());
    QVERIFY(next.database.isEmpty());
    QCOMPARE(next.platformAccess.organizationId, u"ORG@AdobeOrg"_s);
}

void FirstImpressionTest::keepsAnUnfinishedJob()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    desk.program->wizard.close();
    QCOMPARE(desk.program->parts.drafts.load().server, u"db.example.com"_s);
}

void FirstImpressionTest::offersToDeleteSecretsOnlyWhereThereAreSome()
{
    const ScratchHome home;
    MemoryKeychain store;
    Program program(home, store, tokenDraft(u"prod"_s));
    auto* const link = program.find<QWidget>(u"forgetButton"_s);
    QVERIFY(program.find<QWidget>(u"networkButton"_s)->isVisible());
    QVERIFY(!link->isVisible());
    KeychainEntries entries(program.parts.keychain, nullptr);
    QSignalSpy kept(&entries, &KeychainEntries::kept);
    entries.keep({{u"some/key"_s, u"value"_s}});
    QTRY_COMPARE(kept.size(), 1);
    program.wizard.currentPage()->hide(); // as on the way to another page and back
    program.wizard.currentPage()->show();
    QTRY_VERIFY(link->isVisible());
}

void FirstImpressionTest::escAsksBeforeSecretsAreLost()
{
    CreateDesk desk;
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 1));
    const auto question = [&desk] {
        return desk.program->find<QDialog>(u"loseSecretsDialog"_s);
    };
    QTest::keyClick(&desk.program->wizard, Qt::Key_Escape);
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(desk.program->wizard.isVisible());
    QTest::keyClick(question(), Qt::Key_Escape); // a second one stays here
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(desk.program->wizard.isVisible());
    QTest::keyClick(&desk.program->wizard, Qt::Key_Escape);
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(desk.program->press(u"closeAnywayButton"_s));
    QTRY_VERIFY(!desk.program->wizard.isVisible());

    const ScratchHome home;
    MemoryKeychain store;
    Program practice(home, store, practiceDraft());
    QTest::keyClick(&practice.wizard, Qt::Key_Escape); // nothing would be lost
    QTRY_VERIFY(!practice.wizard.isVisible());
}

void FirstImpressionTest::practiceShowsItsAccountOnRequest()
{
    const ScratchHome home;
    MemoryKeychain store;
    Program program(home, store, practiceDraft());
    auto* const key = program.find<QLineEdit>(u"apiKeyEdit"_s);
    QVERIFY(!key->isVisible());
    QVERIFY(!program.find<QWidget>(u"dropZone"_s)->isVisible());
    QVERIFY(program.press(u"sampleButton"_s));
    QTRY_VERIFY(key->isVisible());
    QVERIFY(key->isReadOnly());
    QTRY_VERIFY(!key->text().isEmpty());
    QVERIFY(program.press(u"platformButton"_s));
    QTRY_VERIFY(key->isVisible() && !key->isReadOnly());
    QVERIFY(program.find<QWidget>(u"dropZone"_s)->isVisible());
}

void FirstImpressionTest::practiceHasNothingToTest()
{
    const ScratchHome home;
    MemoryKeychain store;
    Program program(home, store, practiceDraft());
    program.languages.use(Language::English);
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    QVERIFY(program.pressTo(u"nextButton"_s, 2));
    QVERIFY(program.press(u"checkDatabaseButton"_s));
    auto* const hint = program.find<FieldHint>(u"checkDatabaseHint"_s);
    QTRY_COMPARE(hint->text(), u"Nothing to test here: this host exists in practice only."_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Hint);
    QVERIFY(!program.find<QWidget>(u"checkSteps"_s)->isVisible()); // nothing has failed
}

void FirstImpressionTest::helpsOnEveryPage()
{
    CreateDesk desk;
    for (int page = 0; page <= 4; ++page) {
        desk.program->wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.program->wizard));
        QTest::keyClick(&desk.program->wizard, Qt::Key_F1);
        auto* help = desk.program->find<QDialog>(u"helpDialog"_s);
        QTRY_VERIFY((help = desk.program->find<QDialog>(u"helpDialog"_s)) != nullptr && help->isVisible());
        const QString text = help->findChild<QTextBrowser*>()->toPlainText();
        QVERIFY(text.startsWith(desk.program->wizard.currentPage()->title()));
        QVERIFY(text.size() > 400);
        for (const char* secret : {"pass-5520-secret", "token-8371-secret"}) {
            QVERIFY(!text.contains(QLatin1StringView(secret)));
        }
        help->findChild<QAbstractButton*>(u"closeHelpButton"_s)->click();
        QTRY_VERIFY(desk.program->find<QDialog>(u"helpDialog"_s) == nullptr);
        if (page < 4) {
            QVERIFY(desk.program->pressTo(page == 3 ? u"createButton"_s : u"nextButton"_s, page + 1));
        }
    }
}

void FirstImpressionTest::diagnosticsHoldNoValue()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"helpButton"_s));
    QDialog* help = nullptr;
    QTRY_VERIFY((help = desk.program->find<QDialog>(u"helpDialog"_s)) != nullptr);
    help->findChild<QAbstractButton*>(u"copyDiagnosticsButton"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));
    const ConnectionDraft& draft = desk.program->wizard.draft();
    for (const QString& value : {draft.server, draft.userName, draft.password, draft.platformAccess.apiKey,
                                 draft.platformAccess.organizationId, draft.platformAccess.accessToken}) {
        QVERIFY(!value.isEmpty() && !text.contains(value));
    }
}

FLOWCONNECT_TEST(FirstImpressionTest)
#include "FirstImpressionTest.moc"
