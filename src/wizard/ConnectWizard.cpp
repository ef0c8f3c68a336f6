#include "wizard/ConnectWizard.h"

#include "creation/ConnectionCreator.h"
#include "program/ProgramParts.h"
#include "signin/ActiveProfile.h"
#include "signin/AuthenticationOffers.h"
#include "signin/SignInCheck.h"
#include "signin/SignInTokens.h"
#include "wizard/ClosingGuard.h"
#include "wizard/CreationSession.h"
#include "wizard/DraftSaver.h"
#include "wizard/ErrorActionHandler.h"
#include "wizard/LostAnswers.h"
#include "wizard/ManageSession.h"
#include "wizard/PageId.h"
#include "wizard/ReturnKey.h"
#include "wizard/StepRail.h"
#include "wizard/WindowSize.h"
#include "wizard/WizardButtons.h"
#include "wizard/WizardDialogs.h"
#include "wizard/WizardPages.h"
#include "wizard/create/DonePage.h"
#include "wizard/create/ReviewPage.h"
#include "wizard/details/CredentialsPage.h"
#include "wizard/details/DatabasePage.h"
#include "wizard/whereto/PracticeChoice.h"
#include "wizard/whereto/ProfileLine.h"
#include "wizard/whereto/WhereToPage.h"
#include "wizard/widgets/PersonActivity.h"
#include "wizard/widgets/TextDoor.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace flowconnect {

ConnectWizard::ConnectWizard(ProgramParts& parts, const PlatformEndpoints& endpoints,
                             const ConnectionDraft& draft, QWidget* parent)
    : QWizard(parent),
      m_parts(parts),
      m_draft(draft),
      m_rail(new StepRail(this)),
      m_practice(new PracticeChoice(m_draft, parts.practice, this)),
      m_session(new CreationSession(parts, endpoints, m_draft, *m_practice, this)),
      m_manage(new ManageSession(parts, *m_session, m_draft, this)),
      m_guard(new ClosingGuard(m_session->creator(), this)),
      m_dialogs(new WizardDialogs(parts, endpoints, this)),
      m_saver(new DraftSaver(parts.drafts, m_draft, this)),
      m_size(new WindowSize(this, parts.settings,
                            [this] { return m_pages->leastWindow(*this, m_rail->width()); }))
{
    setObjectName(u"connectWizard"_s);
    setWizardStyle(QWizard::ClassicStyle); // Aero ignores dark palettes and breaks at high DPI
    setOptions(QWizard::IgnoreSubTitles | QWizard::NoDefaultButton | QWizard::HaveCustomButton1 |
               QWizard::HaveCustomButton2 | QWizard::HaveCustomButton3 | QWizard::HaveHelpButton);
    setOption(QWizard::NoDefaultButton, false);
    setSideWidget(m_rail);
    m_pages = std::make_unique<WizardPages>(*this, parts, *m_session, *m_practice, m_draft);
    bindPages();
    m_buttons = new WizardButtons(*this, parts.languages, parts.settings);
    m_buttons->orderTabs(m_rail->list());
    connect(m_buttons, &WizardButtons::newWindowWanted, this, &ConnectWizard::newWindowWanted);
    connect(m_buttons, &WizardButtons::connectionsWanted, this, &ConnectWizard::openConnections);
    connect(m_manage, &ManageSession::duplicateWanted, this, &ConnectWizard::describe);
    // Queued: the draft has the new place by then.
    connect(m_practice, &PracticeChoice::changed, &m_manage->place(), &PlatformPlace::noteMove,
            Qt::QueuedConnection);
    connect(this, &QWizard::currentIdChanged, &m_manage->place(), &PlatformPlace::noteMove,
            Qt::QueuedConnection);
    connect(m_manage, &ManageSession::signInWanted, this, [this] {
        show();
        raise();
        goBackTo(PageId::WhereTo);
    });
    const auto help = [this] {
        if (const WizardPage* const page = currentWizardPage()) {
            m_dialogs->openHelp(currentId(), *page);
        }
    };
    connect(this, &QWizard::helpRequested, this, help);
    connect(new QShortcut(QKeySequence(QKeySequence::HelpContents), this), &QShortcut::activated, this, help);
    connect(m_rail, &StepRail::stepChosen, this, &ConnectWizard::goBackTo);
    connect(this, &QWizard::currentIdChanged, this, &ConnectWizard::showStep);
    connect(this, &QWizard::currentIdChanged, this, &ConnectWizard::tellPage);
    bindSession();
    bindSaver();
    retranslate();
    m_size->restore(QSize(860, 560));
    if (m_pages->whereTo->profile().isComplete()) {
        restart();
        m_pages->whereTo->pass();
        next();
    }
    m_lostAnswers = new LostAnswers(*this, parts, *m_session, m_draft);
    connect(m_lostAnswers, &LostAnswers::found, this, &ConnectWizard::showFound);
    connect(m_pages->review, &ReviewPage::lookWanted, m_lostAnswers, &LostAnswers::begin);
    m_lostAnswers->begin();
}

ConnectWizard::~ConnectWizard() = default;

void ConnectWizard::bindSession()
{
    new PersonActivity([this] { m_parts.gateway.readiness().noteActivity(); }, this);
    connect(this, &QWizard::currentIdChanged, m_session, &CreationSession::enterPage);
    connect(m_session, &CreationSession::ready, m_pages->review, &ReviewPage::lookAtName);
    connect(&m_session->check(), &SignInCheck::done, m_session, &CreationSession::askForOffers);
    connect(m_pages->whereTo, &WhereToPage::destinationChanged, m_session, &CreationSession::expectSignIn);
    connect(m_pages->whereTo, &WhereToPage::accessEdited, m_session, &CreationSession::expectSignIn);
    const AuthenticationOffers& offers = m_session->offers();
    connect(&offers, &AuthenticationOffers::changed, m_pages->credentials, &CredentialsPage::showChoices);
    connect(&offers, &AuthenticationOffers::changed, m_pages->review, &ReviewPage::showDraft);
}

void ConnectWizard::bindSaver()
{
    connect(this, &QWizard::accepted, this, &ConnectWizard::saveDraft);
    for (const TextDoor* door : findChildren<TextDoor*>()) {
        connect(door, &TextDoor::typed, m_saver, &DraftSaver::saveSoon);
    }
    connect(m_pages->whereTo, &WhereToPage::destinationChanged, m_saver, &DraftSaver::saveSoon);
    connect(m_pages->credentials, &CredentialsPage::edited, m_saver, &DraftSaver::saveSoon);
    connect(m_pages->database, &DatabasePage::edited, m_saver, &DraftSaver::saveSoon);
}

void ConnectWizard::setNotice(const std::function<QString()>& words)
{
    if (currentId() < 0) {
        restart(); // not shown yet
    }
    currentWizardPage()->setNotice(words);
}

void ConnectWizard::bindPages()
{
    connect(m_pages->whereTo, &WhereToPage::destinationChanged, this, &ConnectWizard::showStep);
    connect(m_pages->whereTo, &WhereToPage::busyChanged, this, &ConnectWizard::showStep);
    connect(m_pages->whereTo, &WhereToPage::signedIn, this, &QWizard::next);
    connect(m_pages->profileLine, &ProfileLine::changeWanted, this, [this] { goBackTo(PageId::WhereTo); });
    connect(this, &QWizard::currentIdChanged, m_pages->database, [this](int id) {
        if (id == PageId::Database) {
            m_pages->database->takeFocus();
        }
    });
    connect(m_pages->review, &ReviewPage::busyChanged, this, &ConnectWizard::showStep);
    connect(m_pages->review, &ReviewPage::created, this, [this] {
        m_pages->done->setResult(m_pages->review->end(), m_session->creator().intent());
        next();
    });
    connect(m_pages->review, &ReviewPage::changeWanted, this, &ConnectWizard::goBackTo);
    connect(m_pages->done, &DonePage::anotherWanted, this, &ConnectWizard::createAnother);
    m_dialogs->serve(*m_pages->whereTo, *m_pages->done);
    m_manage->serve(*m_pages->done, *m_pages->credentials);
    connect(m_pages->whereTo, &WhereToPage::severalWanted, m_manage, &ManageSession::openSeveral);
    m_dialogs->setRecovery(m_manage->recovery());
    const auto* actions = new ErrorActionHandler(*this, *m_pages->whereTo, *m_pages->credentials,
                                                 *m_pages->review, [this] { goBackTo(PageId::WhereTo); });
    connect(m_manage, &ManageSession::networkSettingsWanted, m_dialogs, &WizardDialogs::openNetworkSettings);
    connect(actions, &ErrorActionHandler::networkSettingsWanted, m_dialogs,
            &WizardDialogs::openNetworkSettings);
    connect(actions, &ErrorActionHandler::pageWanted, this, &ConnectWizard::goBackTo);
}

void ConnectWizard::retranslate()
{
    m_buttons->retranslate();
    m_pages->profileLine->retranslate();
    if (m_lostAnswers != nullptr) {
        m_lostAnswers->retranslate();
    }
    m_rail->setSteps(stepNames());
    showStep();
    m_size->fit(languageCode(m_parts.languages.language()));
}

void ConnectWizard::goBackTo(int id)
{
    while (currentId() > id && !visitedIds().isEmpty()) {
        const int before = currentId();
        back();
        if (currentId() == before) {
            return;
        }
    }
}

void ConnectWizard::openConnections()
{
    m_manage->openConnections();
}

void ConnectWizard::reject()
{
    if (m_guard->mayClose(currentWizardPage())) {
        saveDraft();
        QWizard::reject();
    }
}

void ConnectWizard::closeEvent(QCloseEvent* event)
{
    if (m_guard->asksFirst() || !m_guard->mayClose(currentWizardPage())) {
        event->ignore();
        return;
    }
    saveDraft();
    QWizard::closeEvent(event);
}

void ConnectWizard::keyPressEvent(QKeyEvent* event)
{
    if (leavesReturnToFocus(event)) {
        return;
    }
    if (event->matches(QKeySequence::Cancel)) {
        const WizardPage* const page = currentWizardPage();
        const bool isBusy = page != nullptr && page->isBusy();
        if (m_guard->asksFirst() || (!isBusy && m_guard->asksAboutSecrets(hasUnsavedSecrets()))) {
            return;
        }
    }
    QWizard::keyPressEvent(event);
}

void ConnectWizard::changeEvent(QEvent* event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pages) {
        retranslate();
    }
}

WizardPage* ConnectWizard::currentWizardPage() const
{
    return qobject_cast<WizardPage*>(currentPage());
}

} // namespace flowconnect
