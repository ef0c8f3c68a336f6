#pragma once

#include "connection/DraftValidation.h"
#include "platform/http/PlatformError.h"
#include "texts/errors/ErrorAction.h"
#include "wizard/WizardPage.h"
#include "wizard/widgets/HintMessage.h"

#include <functional>
#include <memory>
#include <optional>

namespace flowconnect {

namespace Ui {
class WhereToPage;
}

class AccessImporter;
class AccessPanel;
class ActiveProfile;
class PracticeChoice;
class ProfileBar;
class ProfileStore;
class SignInCheck;
class SignInGate;
class SignInKeychain;
class StatusPanel;
enum class SecretState;
struct ImportedAccess;

/// Step 1: practice on this computer, or Adobe Experience Platform with the values that every call needs.
/// Next signs in and asks for the sandboxes before it goes on.
class WhereToPage : public WizardPage
{
    Q_OBJECT

public:
    /// All outlive the page.
    WhereToPage(ConnectionDraft& draft, SignInCheck& check, ProfileStore& profiles, SignInKeychain& secrets,
                PracticeChoice& practice, QWidget* parent = nullptr);
    ~WhereToPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override;
    bool isBusy() const override;
    void cancelWork() override;
    const ActiveProfile& profile() const { return *m_profile; }
    /// Makes the next validatePage() return true without a check.
    void pass();
    /// Puts the focus where `error` can be corrected. Call it while the page is on screen.
    void mend(const PlatformError& error);
    /// Says below the links how many keychain entries were deleted, see SecretEraser::erased().
    void sayForgotten(int count, SecretState worst, int goneBefore);
    /// Another window may have changed the list of profiles.
    void refreshProfiles();
    /// Makes the next validatePage() sign in, also where it would let an unchecked account through.
    void forgetUnchecked();

    /// `hasSecrets` tells whether this program has anything in the keychain: else deleting it is not offered.
    void setHasSecrets(std::function<bool()> hasSecrets);

Q_SIGNALS:
    void busyChanged();
    /// The sign-in that Next started has succeeded.
    void signedIn();
    void destinationChanged();
    /// The person has changed a value for Platform.
    void accessEdited();
    /// The person has pressed the button below an error.
    void actionWanted(flowconnect::ErrorAction action);
    void networkSettingsWanted();
    /// The person wants all secrets deleted.
    void forgetWanted();
    void historyWanted();
    void severalWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;

private:
    void bindGate();
    void bindProfiles();
    void bindImport();
    void bindLinks();
    void choose(Destination destination);
    void takeDestination(bool practising)
    {
        choose(practising ? Destination::Practice : Destination::Platform);
    }
    void takeFocus();
    void showForgetLink();
    void showDestination();
    void showPracticeStatus();
    void showMessages();
    void takeImport(const ImportedAccess& access, std::optional<Field> into);

    std::unique_ptr<Ui::WhereToPage> m_ui;
    ConnectionDraft& m_draft;
    SignInKeychain& m_secrets;
    AccessPanel* m_access;
    ActiveProfile* m_profile;
    ProfileBar* m_profileBar;
    StatusPanel* m_status = nullptr;
    SignInGate* m_gate = nullptr;
    AccessImporter* m_importer;
    std::function<bool()> m_hasSecrets;
    PracticeChoice& m_practice;
    HintMessage m_imported;  ///< what the last import gave
    HintMessage m_forgotten; ///< how many secrets were deleted
};

} // namespace flowconnect
