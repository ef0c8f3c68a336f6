#pragma once

#include "database/DatabaseCheckRunner.h"
#include "program/WizardServices.h"
#include "wizard/WizardPage.h"
#include "wizard/widgets/FieldSet.h"

#include <memory>
#include <optional>

namespace flowconnect {

namespace Ui {
class CredentialsPage;
}

/// Step 3: user name and password, and where the password is.
class CredentialsPage : public WizardPage
{
    Q_OBJECT

public:
    CredentialsPage(ConnectionDraft& draft, const WizardServices& services, QWidget* parent = nullptr);
    ~CredentialsPage() override;

    void initializePage() override;
    bool validatePage() override;
    /// Says anew which authentication is chosen: Platform has told which ones it has.
    void showChoices();

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void takePassword(const QString& password);
    void showStatus();
    void check();
    void showCheck();
    void forgetCheck();
    void lookUp();

    std::unique_ptr<Ui::CredentialsPage> m_ui;
    ConnectionDraft& m_draft;
    WizardServices m_services;
    FieldSet m_fields;
    DatabaseCheckRunner m_check;
    ConnectionDraft m_checked; ///< what the check was started with
    bool m_checking = false;
    std::optional<CheckResult> m_checkResult;
    QString m_offered; ///< the password that came from the keychain
};

} // namespace flowconnect
