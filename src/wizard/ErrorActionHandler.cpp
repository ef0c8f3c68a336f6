#include "wizard/ErrorActionHandler.h"

#include "texts/AdobePages.h"
#include "wizard/PageId.h"
#include "wizard/create/ReviewPage.h"
#include "wizard/details/CredentialsPage.h"
#include "wizard/whereto/WhereToPage.h"
#include "wizard/widgets/WebPages.h"

#include <QAbstractButton>
#include <QUrl>
#include <QWizard>

namespace flowconnect {

ErrorActionHandler::ErrorActionHandler(QWizard& wizard, WhereToPage& whereTo, CredentialsPage& credentials,
                                       ReviewPage& review, std::function<void()> toFirstPage)
    : QObject(&wizard),
      m_wizard(wizard),
      m_whereTo(whereTo),
      m_credentials(credentials),
      m_review(review),
      m_toFirstPage(std::move(toFirstPage))
{
    connect(&whereTo, &WhereToPage::actionWanted, this, &ErrorActionHandler::follow);
    connect(&review, &ReviewPage::actionWanted, this, &ErrorActionHandler::follow);
}

void ErrorActionHandler::follow(ErrorAction action)
{
    const bool onFirstPage = m_wizard.currentId() == PageId::WhereTo;
    switch (action) {
    case ErrorAction::None:
    case ErrorAction::LookAgain:
        break;
    case ErrorAction::GetNewToken:
        if (onFirstPage) { // the field has the focus already; the page of Adobe has the value for it
            openPage(QUrl(developerConsolePage.toString()), &m_wizard);
            break;
        }
        [[fallthrough]];
    case ErrorAction::MendPlatform:
    case ErrorAction::ChooseSandbox:
        mendOnFirstPage();
        break;
    case ErrorAction::MendDatabase:
        Q_EMIT pageWanted(PageId::Database);
        break;
    case ErrorAction::MendCredentials:
        Q_EMIT pageWanted(PageId::Credentials);
        break;
    case ErrorAction::UseBasic:
        useBasic();
        break;
    case ErrorAction::OpenAllowList:
        openPage(QUrl(allowListPage.toString()), &m_wizard);
        break;
    case ErrorAction::NetworkSettings:
        Q_EMIT networkSettingsWanted();
        break;
    case ErrorAction::TryAgain:
        if (m_wizard.currentPage()->isComplete()) { // then Next or Create is enabled
            m_whereTo.forgetUnchecked();
            m_wizard.next();
        }
        break;
    }
}

void ErrorActionHandler::mendOnFirstPage()
{
    const PlatformError error = m_review.shownError(); // before the page forgets it
    m_toFirstPage();
    // Queued: the wizard moves the focus itself after a change of pages.
    QMetaObject::invokeMethod(
        this, [this, error] { m_whereTo.mend(error); }, Qt::QueuedConnection);
}

void ErrorActionHandler::useBasic()
{
    m_review.useBasic();
    m_credentials.showChoices();
    m_wizard.button(QWizard::CommitButton)->setFocus(Qt::OtherFocusReason);
}

} // namespace flowconnect
