#include "wizard/widgets/LossQuestion.h"
#include "support/TestProgram.h"
#include "wizard/widgets/FileDialogs.h"
#include "wizard/widgets/WebPages.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// The small dialogs: before something typed is lost, for files, and where a page can't be opened.
class LossQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escAsksBeforeTypedTextIsLost();
    void escClosesWhereNothingWasTyped();
    void fileDialogsSpeakTheProgramsLanguage();
    void aPageThatCantBeOpenedIsOfferedToCopy();

public Q_SLOTS: // for QDesktopServices
    void take(const QUrl&) {}
};

void LossQuestionTest::escAsksBeforeTypedTextIsLost()
{
    QDialog dialog;
    QVBoxLayout layout(&dialog);
    QLineEdit edit;
    layout.addWidget(&edit);
    new EscapeGuard(&dialog, [&edit] { return !edit.text().isEmpty(); });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    edit.setText(u"typed"_s);
    QTest::keyClick(&edit, Qt::Key_Escape);
    auto* box = dialog.findChild<QMessageBox*>(u"loseSecretsDialog"_s);
    QVERIFY(box != nullptr && dialog.isVisible());
    box->findChild<QAbstractButton*>(u"goOnHereButton"_s)->click();
    QTRY_VERIFY(dialog.findChild<QMessageBox*>() == nullptr);
    QVERIFY(dialog.isVisible());
    QCOMPARE(edit.text(), u"typed"_s);
    QTest::keyClick(&edit, Qt::Key_Escape);
    box = dialog.findChild<QMessageBox*>(u"loseSecretsDialog"_s);
    QVERIFY(box != nullptr);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    box->findChild<QAbstractButton*>(u"closeAnywayButton"_s)->click();
    QTRY_COMPARE(rejected.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void LossQuestionTest::escClosesWhereNothingWasTyped()
{
    QDialog dialog;
    new EscapeGuard(&dialog, [] { return false; });
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(dialog.findChild<QMessageBox*>() == nullptr);
}

void LossQuestionTest::fileDialogsSpeakTheProgramsLanguage()
{
    const QLocale before;
    const QLocale desktop(QLocale::system().uiLanguages().value(0));
    QWidget window;
    const auto isNative = [&window] {
        const std::unique_ptr<QFileDialog> dialog(
            newFileDialog(FileUse::Open, u"some"_s, u"Choose"_s, {}, &window));
        return !dialog->testOption(QFileDialog::DontUseNativeDialog);
    };
    const QLocale chinese(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    const bool desktopIsChinese = desktop.language() == QLocale::Chinese;
    QLocale::setDefault(chinese);
    QCOMPARE(isNative(), desktopIsChinese && desktop.script() == chinese.script());
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(isNative(), desktop.language() == QLocale::English || desktop.language() == QLocale::C);
    QLocale::setDefault(before);
    const std::unique_ptr<QFileDialog> save(
        newFileDialog(FileUse::Save, u"some"_s, u"Save"_s, u"Tables (*.csv)"_s, &window));
    QCOMPARE(save->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(save->nameFilters(), QStringList{u"Tables (*.csv)"_s});
}

void LossQuestionTest::aPageThatCantBeOpenedIsOfferedToCopy()
{
    QWidget window;
    window.show();
    const QUrl page(u"no-such-scheme-of-any-desktop://example.com/a%20b"_s);
    openPage(page, &window);
    auto* box = window.findChild<QMessageBox*>(u"pageNotOpenedDialog"_s);
    QVERIFY(box != nullptr);
    QVERIFY(box->informativeText().contains(page.toString()));
    box->findChild<QAbstractButton*>(u"copyAddressButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), page.toString());
    QTRY_VERIFY(window.findChild<QMessageBox*>() == nullptr);
    QDesktopServices::setUrlHandler(u"handled-by-somebody"_s, this, "take");
    openPage(QUrl(u"handled-by-somebody://example.com"_s), &window);
    QVERIFY(window.findChild<QMessageBox*>() == nullptr);
    QDesktopServices::unsetUrlHandler(u"handled-by-somebody"_s);
}

FLOWCONNECT_TEST(LossQuestionTest)
#include "LossQuestionTest.moc"
