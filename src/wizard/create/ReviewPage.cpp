#include "wizard/create/ReviewPage.h"

#include "connection/DefaultName.h"
#include "creation/OutcomeWatch.h"
#include "settings/DatabasePassword.h"
#include "settings/DraftStore.h"
#include "signin/SignInCheck.h"
#include "texts/AuthenticationTexts.h"
#include "texts/CreationTexts.h"
#include "texts/SecretTexts.h"
#include "ui_ReviewPage.h"
#include "wizard/PageId.h"
#include "wizard/create/CreationView.h"
#include "wizard/create/RequestPreview.h"
#include "wizard/create/SecondCreate.h"
#include "wizard/widgets/LineBreaks.h"

#include <QWizard>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

ReviewPage::ReviewPage(ConnectionDraft& draft, const Services& services, std::function<QUrl()> platformUrl,
                       QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::ReviewPage>()),
      m_draft(draft),
      m_services(services),
      m_platformUrl(std::move(platformUrl)),
      m_fields(draft, this),
      m_suggestedName(defaultConnectionName(draft))
{
    m_ui->setupUi(content());
    setCommitPage(true);
    m_fields.add(Field::Name, m_ui->nameEdit, m_ui->nameHint,
                 [](ConnectionDraft& d) -> QString& { return d.name; });
    m_fields.watchForSecrets(Field::Name);
    m_fields.add(Field::Description, m_ui->descriptionEdit, m_ui->descriptionHint,
                 [](ConnectionDraft& d) -> QString& { return d.description; });
    m_ui->statusPanel->setDraft(draft);
    connect(m_ui->statusPanel, &StatusPanel::actionWanted, this, [this](ErrorAction action) {
        if (action == ErrorAction::LookAgain) {
            m_services.creator.lookAgain();
        } else {
            Q_EMIT actionWanted(action);
        }
    });
    m_preview = new RequestPreview(m_ui->requestText, m_ui->copyCurlButton, m_draft, m_platformUrl, this);
    connect(&m_fields, &FieldSet::edited, this, [this](Field field) {
        if (field == Field::Name) {
            m_nameEdited.start();
        }
        m_preview->showSoon();
        showDescription();
        showName();
    });
    for (const auto& [button, page] : {std::pair{m_ui->changePlatformButton, PageId::WhereTo},
                                       std::pair{m_ui->changeDatabaseButton, PageId::Database},
                                       std::pair{m_ui->changeCredentialsButton, PageId::Credentials}}) {
        connect(button, &QToolButton::clicked, this, [this, to = page] { Q_EMIT changeWanted(to); });
    }
    connect(&m_services.secrets, &DatabasePassword::statusChanged, this, &ReviewPage::showDraft);
    connect(&m_services.check, &SignInCheck::done, this, &ReviewPage::lookAtName);
    connect(&m_services.names, &NameCheck::changed, this, &ReviewPage::showName);
    m_nameEdited.setSingleShot(true);
    m_nameEdited.setInterval(600);
    connect(&m_nameEdited, &QTimer::timeout, this, &ReviewPage::lookAtName);
    bindCreator();
    retranslate();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::bindCreator()
{
    m_view = new CreationView(m_services.creator, m_services.names, m_services.journal, *m_ui->statusPanel,
                              *m_ui->questionPanel, this);
    m_second = new SecondCreate(m_services.watch, *m_ui->questionPanel, this);
    connect(m_second, &SecondCreate::createWanted, this, &ReviewPage::start);
    connect(&m_services.creator, &ConnectionCreator::stateChanged, this, &ReviewPage::showBusy);
    connect(m_view, &CreationView::appeared, this, [this] {
        reveal(m_ui->questionPanel->isHidden() ? static_cast<QWidget*>(m_ui->statusPanel)
                                               : m_ui->questionPanel);
    });
    connect(m_view, &CreationView::retryWanted, this, [this] { start(); });
    connect(m_view, &CreationView::lookWanted, this, &ReviewPage::lookWanted);
    connect(m_view, &CreationView::otherNameWanted, this, [this] {
        m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
        m_ui->nameEdit->selectAll();
    });
    connect(m_view, &CreationView::created, this, [this](const CreationEnd& end) {
        m_end = end;
        showBusy();
        Q_EMIT created();
    });
    connect(m_view, &CreationView::notCreated, this, [this] {
        showBusy();
        // Queued: Create is enabled again only after this.
        QMetaObject::invokeMethod(this, &ReviewPage::restoreFocus, Qt::QueuedConnection);
    });
}

void ReviewPage::restoreFocus()
{
    QWidget* const wayOut = m_ui->statusPanel->actionButton();
    if (window()->focusWidget() == nullptr && !isBusy()) {
        (wayOut != nullptr ? wayOut : wizard()->button(QWizard::CommitButton))->setFocus();
    }
}

void ReviewPage::initializePage()
{
    if (m_draft.name.isEmpty() || m_draft.name == m_suggestedName) {
        m_suggestedName = defaultConnectionName(m_draft);
        m_draft.name = m_suggestedName;
    }
    m_fields.fill();
    m_view->clear();
    m_wasReached = true;
    showDraft();
    showName();
}

bool ReviewPage::validatePage()
{
    if (!m_end.receipt.id.isEmpty()) {
        return true;
    }
    if (!isBusy() && m_fields.validate() && !m_second->asksFirst()) {
        start();
    }
    return false;
}

void ReviewPage::start(const QString& known)
{
    m_services.drafts.save(m_draft);
    m_nameEdited.stop();
    m_services.creator.start(m_platformUrl(), m_draft, known);
}

void ReviewPage::showBusy()
{
    m_ui->leadLabel->setText(reviewLeadText(m_services.creator.work()));
    m_ui->nameEdit->setReadOnly(isBusy());
    m_ui->descriptionEdit->setReadOnly(isBusy());
    showName(); // what was known of the name is forgotten with the request
    Q_EMIT completeChanged();
    Q_EMIT busyChanged();
}

void ReviewPage::lookAtName()
{
    const ConnectionDraft tidy = tidied(m_draft);
    const bool fit = !tidy.access().accessToken.isEmpty() && m_services.check.hasToken() &&
                     problemWith(Field::Name, m_draft) == Problem::None;
    const NameCheck::State known = m_services.names.state(m_platformUrl(), tidy);
    if (isVisibleTo(wizard()) && !isBusy() && fit && known == NameCheck::State::Unknown) {
        m_services.names.look(m_platformUrl(), tidy);
    }
}

PlatformError ReviewPage::shownError() const
{
    return m_ui->statusPanel->error().value_or(PlatformError());
}

void ReviewPage::useBasic()
{
    m_draft.authentication = AuthenticationWish::Basic;
    m_ui->statusPanel->clear();
    showDraft();
}

void ReviewPage::showName()
{
    const NameCheck::State state = m_services.names.state(m_platformUrl(), tidied(m_draft));
    const QString text = nameText(state, m_services.names);
    m_fields.setHint(Field::Name, text.isEmpty() ? tr("So that colleagues recognize it in Platform") : text,
                     state == NameCheck::State::Taken  ? FieldHint::Kind::Advice
                     : state == NameCheck::State::Free ? FieldHint::Kind::Done
                                                       : FieldHint::Kind::Hint);
}

void ReviewPage::startAnew()
{
    m_end = {};
    if (m_draft.name == m_suggestedName) {
        m_draft.name.clear();
    }
    m_view->clear();
}

void ReviewPage::showDraft()
{
    if (!m_wasReached) {
        return; // it is shown when the page comes
    }
    const ReadyConnection ready(m_draft);
    const ConnectionDraft& tidy = ready.draft();
    const bool practising = tidy.destination == Destination::Practice;
    showWrapped(m_ui->platformValue,
                practising
                    ? tr("Practice on this computer · sandbox %1").arg(tidy.access().sandboxName)
                    : tr("%1 · sandbox %2").arg(tidy.access().organizationId, tidy.access().sandboxName));
    showWrapped(m_ui->databaseValue, tr("%1 on %2, port %3").arg(tidy.database, tidy.server, tidy.port));
    showWrapped(m_ui->credentialsValue, tidy.userName + u" · "_s + secretText(m_services.secrets.status()));
    const AuthenticationChoice choice = ready.authentication();
    m_ui->authenticationHint->show(
        choice.kind == AuthenticationKind::Basic || choice.quoted ? FieldHint::Kind::Advice
                                                                  : FieldHint::Kind::Hint,
        QString(authenticationText(choice, tidy.authentication) + u'\n' + unknownEncryptionText(tidy))
            .trimmed());
    showDescription();
    m_preview->show();
}

void ReviewPage::showDescription()
{
    m_fields.setHint(Field::Description, tr("A line for your colleagues, who read it in Platform"));
}

void ReviewPage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Ready to create?"));
    m_ui->leadLabel->setText(reviewLeadText(m_services.creator.work()));
    showName();
    m_ui->descriptionEdit->setPlaceholderText(tr("Optional"));
    m_preview->retranslate();
    m_view->retranslate();
    m_ui->changePlatformButton->setAccessibleDescription(tr("Change where the connection goes"));
    m_ui->changeDatabaseButton->setAccessibleDescription(tr("Change the database"));
    m_ui->changeCredentialsButton->setAccessibleDescription(tr("Change the credentials"));
    showDraft();
}

} // namespace flowconnect
