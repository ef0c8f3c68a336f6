#pragma once

#include "platform/http/PlatformError.h"
#include "wizard/widgets/FieldSet.h"

#include <QWidget>

#include <memory>

namespace flowconnect {

namespace Ui {
class AccessPanel;
}

class SandboxChooser;
class SignInCheck;
class SignInKeychain;

/// The values that every call to Platform needs: API key, organization, how to sign in, sandbox.
class AccessPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the panel.
    AccessPanel(ConnectionDraft& draft, SignInCheck& check, SignInKeychain& secrets,
                QWidget* parent = nullptr);
    ~AccessPanel() override;

    /// From now on texts that look like a secret stay out of the fields that hold none. Call it after the
    /// readers of such texts are bound (AccessImporter::watchTexts).
    void watchForSecrets();
    /// Puts a row above the first field, its label into the column of labels.
    void setTopRow(QWidget* label, QWidget* row);
    /// Shows the draft's values and the fields that its kind of sign-in needs.
    void refresh();
    /// Gives the focus to the first field that lacks a value, else to the first one. False: none lacks any.
    bool focusFirst();
    /// Shows all problems that can be found without asking a service; true where there is none.
    bool validate();
    /// After a check: true where the draft's sandbox can be used; else shows what to choose.
    bool settleSandbox();
    /// After a failed check: puts the focus into the field that has to be corrected, if there is one.
    /// `mayPass`: Next goes on in spite of the failure.
    void tell(const PlatformError& error, bool mayPass);
    /// Puts the focus where `error` can be corrected, with a message below the field.
    void mend(const PlatformError& error);
    void retranslate();

Q_SIGNALS:
    /// The person has changed a value.
    void edited();

private:
    void bindFields();
    void bindMemory();
    void blame(Field field);
    void chooseSignIn(SignIn signIn);
    void showSignIn();
    void showMemory();
    QString tokenHint() const;

    std::unique_ptr<Ui::AccessPanel> m_ui;
    ConnectionDraft& m_draft;
    SignInCheck& m_check;
    SignInKeychain& m_secrets;
    FieldSet m_fields;
    SandboxChooser* m_sandboxes = nullptr;
};

} // namespace flowconnect
