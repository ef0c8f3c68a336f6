#pragma once

#include "plugins/use/Plugins.h"
#include "wizard/WizardPage.h"
#include "wizard/widgets/FieldSet.h"

#include <memory>

namespace flowconnect {

namespace Ui {
class CredentialsPage;
}

class DatabasePassword;
class LocalCheck;
class NetworkControl;

/// Step 3: user name and password, and where the password is.
class CredentialsPage : public WizardPage
{
    Q_OBJECT

public:
    /// All but `checker` outlive the page. `network` knows the certificate authorities to trust, `checker`
    /// gives what tests from this computer.
    CredentialsPage(ConnectionDraft& draft, DatabasePassword& secrets, const NetworkControl& network,
                    const CheckLoader& checker, QWidget* parent = nullptr);
    ~CredentialsPage() override;

    void initializePage() override;
    bool validatePage() override;
    /// Shows again which authentication is chosen: Platform has told which ones it has.
    void showChoices();
    /// What the test from this computer said of the draft's values: whether it got in, and in a sentence,
    /// empty where it was not made.
    bool reachedFromHere() const;
    QString localResultText() const;

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void takePassword(const QString& password);
    void showStatus();
    void bindSecrets();
    void bindChoices();
    void fillChoices();
    void check();
    void lookUp();

    std::unique_ptr<Ui::CredentialsPage> m_ui;
    ConnectionDraft& m_draft;
    DatabasePassword& m_secrets;
    const NetworkControl& m_network;
    FieldSet m_fields;
    LocalCheck* m_check = nullptr;
    QString m_offered; ///< the password that the keychain gave
};

} // namespace flowconnect
