#pragma once

#include "manage/PlatformTest.h"
#include "settings/KeychainEntries.h"
#include "wizard/change/ChangeDialog.h"
#include "wizard/widgets/FieldSet.h"

#include <memory>

namespace flowconnect {

namespace Ui {
class CredentialsDialog;
}

class LocalCheck;
class NetworkControl;

/// Gives a connection other credentials: all parameters of its authentication, entered anew, since what
/// Platform shows of them is masked. After the change Platform tests the connection.
class CredentialsDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// As ChangeDialog. `draft`: what is known of the connection's database on this computer, and where
    /// Platform is; a password that is missing is looked for in the keychain. `network` knows the certificate
    /// authorities to trust in the test from this computer; it outlives the dialog. `closesWhenChanged`: the
    /// caller has the test shown.
    CredentialsDialog(const ManageDesk& desk, const NetworkControl& network, const ConnectionFacts& facts,
                      const ConnectionDraft& draft, bool closesWhenChanged, QWidget* parent = nullptr);
    ~CredentialsDialog() override;

    /// What was sent last. Holds a secret.
    const ConnectionDraft& draft() const { return m_draft; }
    /// What the test from this computer said of these values, in a sentence; empty: it was not made.
    QString localResultText() const;
    bool reachedFromHere() const;

protected:
    void taken() override;
    void done(const ChangeEnd& end) override;
    void retranslate() override;
    bool mayAct() const override;
    bool hasTyped() const override;

private:
    /// Of the password in the keychain.
    void bindFields();
    void bindKeychain();
    void fillEncryption();
    void showHints();
    void save();
    void keep();
    void offerOldPassword();
    void showKept();

    std::unique_ptr<Ui::CredentialsDialog> m_ui;
    ConnectionDraft m_draft;
    ConnectionDraft m_known; ///< as it was opened, or saved last. Holds a secret
    const NetworkControl& m_network;
    FieldSet m_fields;
    LocalCheck* m_check;
    PlatformTest m_test;
    KeychainEntries m_entries;
    QString m_oldPassword; ///< as the keychain has it; empty: it has none
    std::optional<SecretState> m_kept;
    bool m_closesWhenChanged;
    bool m_changed = false; ///< these values are Platform's
};

} // namespace flowconnect
