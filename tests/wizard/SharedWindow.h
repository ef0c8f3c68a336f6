#pragma once

#include "settings/LiveSettings.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/create/Recovery.h"
#include "wizard/whereto/SecretEraser.h"

#include <QMessageBox>
#include <QSignalSpy>

namespace flowconnect::test {

/// One window as main() makes it, with settings that it shares with others.
struct SharedWindow
{
    SharedWindow(const ScratchHome& home, SecretStore& store, const QUrl& url)
        : settings(home.filePath(QStringLiteral("flow-connect.conf")), 30'000),
          parts(settings, store, QSslConfiguration::defaultConfiguration(),
                home.filePath(QStringLiteral("journal.jsonl")), here.loaders()),
          wizard(parts, {url, url}, CreateDesk::draft()),
          creator(wizard.findChild<ConnectionCreator*>())
    {
        const LookPlan plan = quickLooks({0, 10, 20});
        creator->setLookPlan(plan);
        wizard.findChild<OutcomeWatch*>()->setPlan(plan);
        wizard.findChild<Recovery*>()->watch().setPlan(plan);
        wizard.show();
    }

    /// Presses the button where the person can: it is there, visible and enabled.
    bool press(const QString& name)
    {
        for (auto* button : wizard.findChildren<QAbstractButton*>(name)) {
            if (button->isVisible() && button->isEnabled()) {
                button->click();
                return true;
            }
        }
        return false;
    }

    /// Goes back to the first page and presses Next there with another token, which then goes to the
    /// keychain. Nothing where the page can't be left.
    void signIn(const QString& token)
    {
        for (int page = wizard.currentId(); page > 0; page = wizard.currentId()) {
            press(QStringLiteral("backButton"));
            if (wizard.currentId() == page) {
                return;
            }
        }
        wizard.findChild<QLineEdit*>(QStringLiteral("accessTokenEdit"))->setText(token);
        press(QStringLiteral("nextButton"));
    }
    /// Delete saved secrets, and yes.
    void pressForget()
    {
        wizard.findChild<SecretEraser*>()->ask();
        QMessageBox* dialog = nullptr;
        const auto find = [&dialog, this] {
            dialog = wizard.findChild<QMessageBox*>(QStringLiteral("forgetDialog"));
            return dialog != nullptr;
        };
        QTRY_VERIFY(find());
        for (QAbstractButton* button : dialog->buttons()) {
            if (dialog->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
            }
        }
    }

    /// The same; how many entries the window says to have deleted.
    int forgetAll()
    {
        QSignalSpy erased(wizard.findChild<SecretEraser*>(), &SecretEraser::erased);
        pressForget();
        (void)QTest::qWaitFor([&erased] { return !erased.isEmpty(); }, 30'000);
        return erased.value(0).value(0, -1).toInt();
    }

    LiveSettings settings;
    PluginsHere here;
    ProgramParts parts;
    ConnectWizard wizard;
    ConnectionCreator* creator;
};

} // namespace flowconnect::test
