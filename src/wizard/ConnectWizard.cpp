#include "wizard/ConnectWizard.h"

#include "creation/ConnectionCreator.h"
#include "platform/http/Gateway.h"
#include "program/Language.h"
#include "settings/DatabasePassword.h"
#include "settings/DraftStore.h"
#include "signin/ActiveProfile.h"
#include "signin/AuthenticationOffers.h"
#include "signin/SignInCheck.h"
#include "signin/SignInTokens.h"
#include "wizard/ErrorActionHandler.h"
#include "wizard/PageId.h"
#include "wizard/StepRail.h"
#include "wizard/create/DonePage.h"
#include "wizard/create/HistoryDialog.h"
#include "wizard/create/Recovery.h"
#include "wizard/create/ReviewPage.h"
#include "wizard/create/StopDialog.h"
#include "wizard/details/CredentialsPage.h"
#include "wizard/details/DatabasePage.h"
#include "wizard/whereto/ProfileLine.h"
#include "wizard/whereto/WhereToPage.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

ConnectWizard::ConnectWizard(const WizardServices& services, const ConnectionDraft& draft, QWidget* parent)
    : QWizard(parent),
      m_services(services),
      m_draft(draft),
      m_rail(new StepRail(this)),
      m_check(new SignInCheck(
          services.accessTokens, services.sandboxes, services.endpoints.ims, [this] { return platformUrl(); },
          m_draft, this)),
      m_tokens(new SignInTokens(*m_check, m_draft, this)),
      m_names(new NameCheck(services.flowService, this)),
      m_creator(new ConnectionCreator(services.flowService, services.journal, *m_names, *m_tokens, this)),
      m_offers(new AuthenticationOffers(
          services.connectionSpecs, [this] { return platformUrl(); }, m_draft, this))
{
    setObjectName(u"connectWizard"_s);
    setWizardStyle(QWizard::ModernStyle); // Aero ignores dark palettes and breaks at high DPI
    setOptions(QWizard::IgnoreSubTitles | QWizard::NoDefaultButton | QWizard::HaveCustomButton1);
    setOption(QWizard::NoDefaultButton, false);
    setSideWidget(m_rail);
    addPages();
    bindPages();
    setButtons();
    connect(m_rail, &StepRail::stepChosen, this, &ConnectWizard::goBackTo);
    connect(this, &QWizard::currentIdChanged, this, &ConnectWizard::showStep);
    connect(this, &QWizard::currentIdChanged, this, &ConnectWizard::getReadyToCreate);
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        if (id > PageId::WhereTo && id < PageId::Done) {
            m_offers->ask(); // on each page, since a token may have come only now
        }
    });
    connect(m_check, &SignInCheck::done, this, [this] {
        if (currentId() > PageId::WhereTo) {
            m_offers->ask();
        }
    });
    connect(m_offers, &AuthenticationOffers::changed, m_credentials, &CredentialsPage::showChoices);
    connect(m_offers, &AuthenticationOffers::changed, m_review, &ReviewPage::showDraft);
    connect(this, &QWizard::accepted, this, [this] { m_services.drafts.save(m_draft); });
    m_saving.setSingleShot(true);
    m_saving.setInterval(500);
    connect(&m_saving, &QTimer::timeout, this, [this] { m_services.drafts.save(m_draft); });
    for (QLineEdit* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textEdited, &m_saving, qOverload<>(&QTimer::start));
    }
    retranslate();
    resize(860, 560);
    if (m_whereTo->profile().isComplete()) {
        restart();
        m_whereTo->pass();
        next();
    }
    m_recovery = new Recovery(m_draft, m_services, *m_tokens, [this] { return platformUrl(); });
    (currentWizardPage() == m_database ? static_cast<WizardPage*>(m_database) : m_whereTo)
        ->setTopWidget(m_recovery);
    connect(m_recovery, &Recovery::found, this, [this](const CreationEnd& end, const CreationIntent& intent) {
        showResult(end, intent);
        setStartId(PageId::Done);
        restart();
    });
    m_recovery->begin();
}

void ConnectWizard::setNotice(const std::function<QString()>& words)
{
    if (currentId() < 0) {
        restart(); // not shown yet
    }
    currentWizardPage()->setNotice(words);
}

QUrl ConnectWizard::platformUrl() const
{
    return m_draft.destination == Destination::Practice ? m_whereTo->practiceUrl()
                                                        : m_services.endpoints.platform;
}

void ConnectWizard::getReadyToCreate(int id)
{
    if (id != PageId::Review) {
        m_services.gateway.letGo();
        return;
    }
    // Before the press, so that the press is one round trip.
    m_services.gateway.keepReady(platformUrl());
    if (!m_check->hasToken() && !m_draft.clientSecret.isEmpty()) {
        m_check->start(SignInCheck::Extent::Token); // the page looks at the name when it has come
    } else {
        m_review->lookAtName();
    }
}

void ConnectWizard::addPages()
{
    m_whereTo = new WhereToPage(m_draft, m_services, *m_check);
    m_database = new DatabasePage(m_draft);
    m_profileLine = new ProfileLine(m_draft, *m_check, m_services.signInSecrets);
    m_database->setTopLine(m_profileLine);
    m_credentials = new CredentialsPage(m_draft, m_services);
    m_review =
        new ReviewPage(m_draft, m_services, *m_check, *m_names, *m_creator, [this] { return platformUrl(); });
    m_done = new DonePage;
    setPage(PageId::WhereTo, m_whereTo);
    setPage(PageId::Database, m_database);
    setPage(PageId::Credentials, m_credentials);
    setPage(PageId::Review, m_review);
    setPage(PageId::Done, m_done);
}

void ConnectWizard::bindPages()
{
    connect(m_whereTo, &WhereToPage::destinationChanged, this, &ConnectWizard::showStep);
    connect(m_whereTo, &WhereToPage::destinationChanged, &m_saving, qOverload<>(&QTimer::start));
    connect(m_whereTo, &WhereToPage::busyChanged, this, &ConnectWizard::showStep);
    connect(m_whereTo, &WhereToPage::signedIn, this, &QWizard::next);
    connect(m_credentials, &CredentialsPage::edited, &m_saving, qOverload<>(&QTimer::start));
    connect(m_database, &DatabasePage::edited, &m_saving, qOverload<>(&QTimer::start));
    connect(m_profileLine, &ProfileLine::changeWanted, this, [this] { goBackTo(PageId::WhereTo); });
    connect(this, &QWizard::currentIdChanged, m_database, [this](int id) {
        if (id == PageId::Database) {
            m_database->takeFocus();
        }
    });
    connect(m_review, &ReviewPage::busyChanged, this, &ConnectWizard::showStep);
    connect(m_review, &ReviewPage::created, this, [this] {
        showResult(m_review->end(), m_creator->intent());
        next();
    });
    connect(m_review, &ReviewPage::changeWanted, this, &ConnectWizard::goBackTo);
    connect(m_done, &DonePage::anotherWanted, this, &ConnectWizard::createAnother);
    new ErrorActionHandler(*this, *m_whereTo, *m_credentials, *m_review,
                           [this] { goBackTo(PageId::WhereTo); });
    connect(m_done, &DonePage::historyWanted, this, &ConnectWizard::openHistory);
    connect(m_whereTo, &WhereToPage::historyWanted, this, &ConnectWizard::openHistory);
}

void ConnectWizard::showResult(const CreationEnd& end, const CreationIntent& intent)
{
    m_done->setResult(end, intent);
}

void ConnectWizard::openHistory()
{
    auto* dialog = new HistoryDialog(m_services.journal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectWizard::setButtons()
{
    setButtonLayout({QWizard::CustomButton1, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                     QWizard::CommitButton, QWizard::FinishButton, QWizard::CancelButton});
    QAbstractButton* language = button(QWizard::CustomButton1);
    language->setObjectName(u"languageButton"_s);
    language->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field
    connect(language, &QAbstractButton::clicked, this, &ConnectWizard::switchLanguage);
    button(QWizard::BackButton)->setObjectName(u"backButton"_s);
    button(QWizard::NextButton)->setObjectName(u"nextButton"_s);
    button(QWizard::CommitButton)->setObjectName(u"createButton"_s);
    button(QWizard::FinishButton)->setObjectName(u"finishButton"_s);
    button(QWizard::CancelButton)->setObjectName(u"cancelButton"_s);
}

void ConnectWizard::retranslate()
{
    setWindowTitle(u"Flow Connect"_s);
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::CommitButton, tr("&Create connection"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    const bool chinese = m_services.languages.language() == Language::TraditionalChinese;
    setButtonText(QWizard::CustomButton1, chinese ? u"English"_s : u"正體中文"_s);
    button(QWizard::CommitButton)->setAccessibleName(tr("Create connection"));
    button(QWizard::CustomButton1)->setToolTip(tr("Switches the language of the whole program"));
    m_profileLine->retranslate();
    if (m_recovery != nullptr) {
        m_recovery->retranslate();
    }
    m_rail->setSteps({tr("Where to"), tr("Database"), tr("Credentials"), tr("Review"), tr("Done")});
    showStep();
    fitWindow();
}

void ConnectWizard::showStep()
{
    const WizardPage* page = currentWizardPage();
    const bool busy = page != nullptr && page->isBusy();
    m_profileLine->refresh();
    const bool done = currentId() == PageId::Done;
    m_rail->setCurrent(currentId(), !busy && !done);
    m_rail->setBadge(m_draft.destination == Destination::Practice
                         ? tr("Practice: nothing leaves this computer")
                         : QString());
    // isComplete() == false leaves Back enabled: an answer on its way must find its page.
    button(QWizard::BackButton)->setEnabled(currentId() > PageId::WhereTo && !busy && !done);
    button(QWizard::BackButton)->setVisible(currentId() > PageId::WhereTo && !done);
    button(QWizard::CancelButton)->setVisible(!done);
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

void ConnectWizard::createAnother()
{
    m_review->startAnew();
    const ConnectionDraft blank;
    m_draft.server = blank.server;
    m_draft.port = blank.port;
    m_draft.database = blank.database;
    m_draft.userName = blank.userName;
    m_draft.password = blank.password;
    m_draft.name = blank.name;
    m_draft.description = blank.description;
    m_services.drafts.save(m_draft);
    m_services.secrets.startAnew(m_draft);
    const bool cameByRecovery = startId() == PageId::Done; // then the pages before were not passed
    setStartId(PageId::WhereTo);
    restart();
    if (!cameByRecovery) {
        m_whereTo->pass(); // it worked a moment ago
        next();
    }
}

void ConnectWizard::switchLanguage()
{
    const bool chinese = m_services.languages.language() == Language::TraditionalChinese;
    const Language other = chinese ? Language::English : Language::TraditionalChinese;
    m_services.languages.use(other);
    m_services.settings.setValue(u"language"_s, languageCode(other));
    m_services.settings.sync();
}

void ConnectWizard::reject()
{
    if (WizardPage* page = currentWizardPage(); page != nullptr && page->isBusy() && !m_isClosing) {
        page->cancelWork();
        return;
    }
    m_services.drafts.save(m_draft);
    QWizard::reject();
}

bool ConnectWizard::asksBeforeClosing()
{
    if (!m_creator->isBusy() || m_isClosing) {
        return false;
    }
    if (findChild<StopDialog*>() == nullptr) {
        auto* dialog = new StopDialog(*m_creator, this);
        connect(dialog, &StopDialog::stopWanted, m_creator, &ConnectionCreator::cancel);
        connect(dialog, &StopDialog::closeWanted, this, [this] {
            m_isClosing = true; // the intent is in the journal: the next start offers to look
            close();
        });
        dialog->open();
    }
    return true;
}

void ConnectWizard::closeEvent(QCloseEvent* event)
{
    if (asksBeforeClosing()) {
        event->ignore();
        return;
    }
    if (const WizardPage* page = currentWizardPage(); page != nullptr && page->isBusy() && !m_isClosing) {
        event->ignore();
        reject();
        return;
    }
    m_services.drafts.save(m_draft);
    QWizard::closeEvent(event);
}

void ConnectWizard::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Cancel) || !asksBeforeClosing()) {
        QWizard::keyPressEvent(event);
    }
}

void ConnectWizard::changeEvent(QEvent* event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_done != nullptr) {
        retranslate();
    }
}

void ConnectWizard::fitWindow()
{
    QSize least;
    for (const int id : pageIds()) {
        least = least.expandedTo(static_cast<WizardPage*>(page(id))->contentSize());
    }
    // The rail, margins, a scroll bar, title and buttons stand around the contents.
    least += QSize(m_rail->width() + 48 + style()->pixelMetric(QStyle::PM_ScrollBarExtent), 150);
    if (const QScreen* display = screen()) {
        least = least.boundedTo(display->availableSize() - QSize(16, 48));
    }
    setMinimumSize(least);
}

WizardPage* ConnectWizard::currentWizardPage() const
{
    return qobject_cast<WizardPage*>(currentPage());
}

} // namespace flowconnect
