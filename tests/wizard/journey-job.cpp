// A person's whole journey in practice mode: types, goes on and back, switches the language, creates, opens
// the history, closes. For what is counted from outside (see syncs-in-the-window.sh). Prints the ID that it
// got.
#include "plugins/PluginsHere.h"
#include "program/ProgramParts.h"
#include "settings/LiveSettings.h"
#include "wizard/ConnectWizard.h"
#include "wizard/WizardFixture.h"

#include <QApplication>
#include <QDialog>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

constexpr int patienceMs = 120'000; // against hangs

bool press(ConnectWizard& wizard, const QString& name, int page)
{
    auto* const button = wizard.findChild<QAbstractButton*>(name);
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patienceMs)) {
        return false;
    }
    button->click();
    return QTest::qWaitFor([&wizard, page] { return wizard.currentId() == page; }, patienceMs);
}

void type(ConnectWizard& wizard, const QString& name, const QString& text)
{
    auto* const edit = wizard.findChild<QLineEdit*>(name);
    edit->clear();
    QTest::keyClicks(edit, text);
}

/// Waits until the settings are on the disk: what was typed is saved by another thread.
bool saved(const QString& path, const QByteArray& text)
{
    return QTest::qWaitFor(
        [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
        },
        patienceMs);
}

bool walk(ConnectWizard& wizard, const QString& settingsFile)
{
    if (!press(wizard, u"nextButton"_s, 1)) {
        return false;
    }
    type(wizard, u"serverEdit"_s, u"practice.example"_s);
    type(wizard, u"databaseEdit"_s, u"shop"_s);
    wizard.findChild<QAbstractButton*>(u"languageButton"_s)->click();
    if (!saved(settingsFile, "practice.example") || !press(wizard, u"nextButton"_s, 2)) {
        return false;
    }
    type(wizard, u"userNameEdit"_s, u"practice"_s);
    type(wizard, u"passwordEdit"_s, u"practice"_s);
    if (!press(wizard, u"backButton"_s, 1) || !press(wizard, u"nextButton"_s, 2) ||
        !press(wizard, u"nextButton"_s, 3) || !press(wizard, u"createButton"_s, 4)) {
        return false;
    }
    wizard.findChild<QAbstractButton*>(u"historyButton"_s)->click();
    QDialog* history = nullptr;
    const bool shown = QTest::qWaitFor(
        [&] { return (history = wizard.findChild<QDialog*>(u"historyDialog"_s)) != nullptr; }, patienceMs);
    if (shown) {
        history->close();
    }
    return shown;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const test::ScratchHome home;
    const QString settingsFile = home.filePath(u"flow-connect.conf"_s);
    QString id;
    {
        LiveSettings settings(settingsFile);
        test::NoKeychain keychain;
        test::PluginsHere here;
        ProgramParts parts(settings, keychain, QSslConfiguration::defaultConfiguration(),
                           home.filePath(u"journal.jsonl"_s), here.loaders());
        parts.languages.use(Language::English);
        ConnectWizard wizard(parts, {}, test::practiceDraft());
        wizard.show();
        if (!walk(wizard, settingsFile)) {
            std::fprintf(stderr, "stuck on page %d\n", wizard.currentId() + 1);
            return 1;
        }
        id = wizard.findChild<QLineEdit*>(u"connectionIdEdit"_s)->text();
        wizard.close();
    }
    std::puts(qPrintable(id));
    return id.isEmpty() ? 1 : 0;
}
