#pragma once

#include "platform/http/PlatformError.h"
#include "wizard/widgets/FieldSet.h"

#include <QWidget>

#include <functional>
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

    /// Puts a row above the first field, its label into the column of labels.
    void setTopRow(QWidget* label, QWidget* row);
    /// Shows the draft's values and the fields that its way of signing in needs.
    void refresh();
    /// Shows all problems that can be seen without asking anybody; true where there is none.
    bool validate();
    /// After a check: true where the draft's sandbox can be used; else shows what to choose.
    bool settleSandbox();
    /// Puts the focus into the field to mend, if a field is to blame. `mayPass`: Next will go on all the
    /// same.
    void tell(const PlatformError& error, bool mayPass);
    /// Puts the focus where `error` can be mended, with words below the field that is to blame.
    void mend(const PlatformError& error);
    void retranslate();

Q_SIGNALS:
    /// A value has changed by the person's hand.
    void edited();

private:
    void bindFields();
    void bindMemory();
    void blame(Field field);
    void chooseSignIn(SignIn signIn);
    void showSignIn();
    void showMemory();
    void say(const std::function<QString()>& words, bool stops);
    QString tokenHint() const;
    QString sandboxHint() const;

    std::unique_ptr<Ui::AccessPanel> m_ui;
    ConnectionDraft& m_draft;
    SignInCheck& m_check;
    SignInKeychain& m_secrets;
    FieldSet m_fields;
    SandboxChooser* m_sandboxes = nullptr;
    std::function<QString()> m_sandboxWords; ///< said instead of the hint, in the language of now
    bool m_sandboxStops = false;
};

} // namespace flowconnect
