#pragma once

#include "platform/PlatformError.h"
#include "wizard/FieldSet.h"
#include "wizard/WizardPage.h"
#include "wizard/WizardServices.h"

#include <functional>
#include <memory>

namespace flowconnect {

namespace Ui {
class WhereToPage;
}

class AccessImporter;
class SignInStep;
class StatusPanel;
struct ImportedAccess;

/// Step 1: practise on this computer, or Adobe Experience Platform with the values that every call needs.
/// With a client secret, Next signs in first.
class WhereToPage : public WizardPage
{
    Q_OBJECT

public:
    WhereToPage(ConnectionDraft& draft, const WizardServices& services, QWidget* parent = nullptr);
    ~WhereToPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override;
    bool isBusy() const override;
    void cancelWork() override;
    /// Gets a new token in the background where the program's own lasts less than five minutes. A failure is
    /// told on this page; whoever uses the old token learns that it has expired.
    void renewToken();
    /// Where the request goes: the address given at the start, or the embedded Platform's.
    QUrl platformUrl() const;

Q_SIGNALS:
    void busyChanged();
    /// The sign-in that Next started has succeeded.
    void signedIn();
    void destinationChanged();
    /// The draft's database and credentials were filled in or emptied.
    void exampleChanged();

protected:
    void retranslate() override;

private:
    void choose(Destination destination);
    void showDestination();
    void fillExample();
    void showPracticeStatus();
    QString tokenHint() const;
    void bindSignIn();
    void bindImport();
    void showSignIn();
    void chooseSignIn(SignIn signIn);
    void signInFailed(const PlatformError& error);
    void takeImport(const ImportedAccess& access);

    std::unique_ptr<Ui::WhereToPage> m_ui;
    ConnectionDraft& m_draft;
    WizardServices m_services;
    FieldSet m_fields;
    QUrl m_practiceUrl;
    ConnectionDraft m_example; ///< the built-in database, once practice has started
    bool m_practiceFailed = false;
    bool m_tokenFromKeychain = false;
    SignInStep* m_signIn;
    AccessImporter* m_importer;
    StatusPanel* m_signInStatus = nullptr;
    std::function<QString()> m_importWords; ///< what the last import gave, in the language of now
    bool m_importRefused = false;
    bool m_goesOn = false; ///< Next waits for the sign-in under way
    bool m_justSignedIn = false;
};

} // namespace flowconnect
