#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/http/PlatformError.h"
#include "program/WizardServices.h"
#include "texts/errors/ErrorAction.h"
#include "wizard/WizardPage.h"

#include <functional>
#include <memory>

namespace flowconnect {

namespace Ui {
class WhereToPage;
}

namespace practice {
struct PracticeAccess;
}

class AccessImporter;
class AccessPanel;
class ActiveProfile;
class ProfileBar;
class SignInCheck;
class StatusPanel;
struct ImportedAccess;

/// Step 1: practise on this computer, or Adobe Experience Platform with the values that every call needs.
/// Next signs in and asks for the sandboxes before it goes on.
class WhereToPage : public WizardPage
{
    Q_OBJECT

public:
    WhereToPage(ConnectionDraft& draft, const WizardServices& services, SignInCheck& check,
                QWidget* parent = nullptr);
    ~WhereToPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override;
    bool isBusy() const override;
    void cancelWork() override;
    const ActiveProfile& profile() const { return *m_profile; }
    /// Lets the next validatePage() through without asking.
    void pass() { m_passes = true; }
    /// Puts the focus where `error` can be mended; call it while the page is on screen.
    void mend(const PlatformError& error);
    void openNetworkSettings();
    /// Makes the next validatePage() sign in, also where it would let an unchecked account through.
    void forgetPass() { m_uncheckedPass = false; }
    /// Where the embedded Platform is; empty until it has started.
    QUrl practiceUrl() const { return m_practiceUrl; }

Q_SIGNALS:
    void busyChanged();
    /// The sign-in that Next started has succeeded.
    void signedIn();
    void destinationChanged();
    /// The person wants done what the button below an error says.
    void actionWanted(flowconnect::ErrorAction action);
    /// The draft's database and credentials were filled in or emptied.
    void exampleChanged();
    void historyWanted();

protected:
    void retranslate() override;

private:
    void bindCheck();
    void bindProfiles();
    void bindImport();
    void bindPractice();
    void bindLinks();
    void choose(Destination destination);
    void fillExample(const ConnectionDraft& example);
    void showDestination();
    void showPracticeStatus();
    /// The values are other ones than those that Next has sent off: wait for another Next.
    void stay();
    void checkEnded(const PlatformError& error);
    void takeImport(const ImportedAccess& access);

    std::unique_ptr<Ui::WhereToPage> m_ui;
    ConnectionDraft& m_draft;
    WizardServices m_services;
    SignInCheck& m_check;
    AccessPanel* m_access;
    ActiveProfile* m_profile;
    ProfileBar* m_profileBar;
    StatusPanel* m_status = nullptr;
    AccessImporter* m_importer;
    QUrl m_practiceUrl;
    ConnectionDraft m_example; ///< the built-in database, once practice has started
    bool m_practiceFailed = false;
    std::function<QString()> m_importWords; ///< what the last import gave, in the language of now
    std::function<QString()> m_forgottenWords;
    bool m_forgottenAll = false;
    bool m_importRefused = false;
    bool m_goesOn = false;        ///< Next waits for the check under way
    bool m_passes = false;        ///< the next validatePage() goes through
    bool m_uncheckedPass = false; ///< the check could not be made: Next goes on all the same
};

} // namespace flowconnect
