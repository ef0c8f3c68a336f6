#pragma once

#include "connection/ConnectionDraft.h"
#include "program/WizardServices.h"

#include <QTimer>
#include <QWizard>

#include <functional>

namespace flowconnect {

struct CreationEnd;
struct CreationIntent;
class AuthenticationOffers;
class ConnectionCreator;
class CredentialsPage;
class DatabasePage;
class DonePage;
class NameCheck;
class ProfileLine;
class Recovery;
class ReviewPage;
class SignInCheck;
class SignInTokens;
class StepRail;
class WhereToPage;
class WizardPage;

/// The wizard: five pages, the rail, the language button, and what closing the window means.
class ConnectWizard : public QWizard
{
    Q_OBJECT

public:
    /// `draft` is what was typed last time; the pages go on from there.
    ConnectWizard(const WizardServices& services, const ConnectionDraft& draft, QWidget* parent = nullptr);

    const ConnectionDraft& draft() const { return m_draft; }

    /// Says something on the page of now.
    void setNotice(const std::function<QString()>& words);

    /// While something is under way: cancels that and stays. Otherwise saves what was typed and closes.
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    /// Closing the window, and Esc: as reject(), but asked first while a connection is being created.
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPages();
    void bindPages();
    /// True where closing has to wait: a question is on screen now.
    bool asksBeforeClosing();
    void showResult(const CreationEnd& end, const CreationIntent& intent);
    void openHistory();
    void setButtons();
    void retranslate();
    void showStep();
    void goBackTo(int id);
    void createAnother();
    void switchLanguage();
    void fitWindow();
    WizardPage* currentWizardPage() const;
    /// Where the request goes: the address given at the start, or the embedded Platform's.
    QUrl platformUrl() const;
    /// On the Review page: a fresh token and an open connection.
    void getReadyToCreate(int id);

    WizardServices m_services;
    ConnectionDraft m_draft;
    StepRail* m_rail;
    SignInCheck* m_check;
    SignInTokens* m_tokens;
    NameCheck* m_names;
    ConnectionCreator* m_creator;
    Recovery* m_recovery = nullptr;
    AuthenticationOffers* m_offers;
    ProfileLine* m_profileLine = nullptr;
    WhereToPage* m_whereTo = nullptr;
    DatabasePage* m_database = nullptr;
    CredentialsPage* m_credentials = nullptr;
    ReviewPage* m_review = nullptr;
    DonePage* m_done = nullptr;
    bool m_isClosing = false; ///< the person has said so
    QTimer m_saving;          ///< what is typed is saved half a second after the last key
};

} // namespace flowconnect
