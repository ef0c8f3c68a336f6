#include "wizard/ReviewPage.h"

#include "connection/DefaultName.h"
#include "platform/ConnectionRequest.h"
#include "ui_ReviewPage.h"
#include "wizard/AuthenticationTexts.h"
#include "wizard/DraftStore.h"
#include "wizard/PageId.h"
#include "wizard/SecretKeeper.h"
#include "wizard/SecretTexts.h"
#include "wizard/SignInCheck.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

ReviewPage::ReviewPage(ConnectionDraft& draft, const WizardServices& services, SignInCheck& check,
                       std::function<QUrl()> platformUrl, QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::ReviewPage>()),
      m_draft(draft),
      m_services(services),
      m_check(check),
      m_platformUrl(std::move(platformUrl)),
      m_fields(draft, this),
      m_suggestedName(defaultConnectionName(draft))
{
    m_ui->setupUi(content());
    setCommitPage(true);
    m_fields.add(Field::Name, m_ui->nameEdit, m_ui->nameHint,
                 [](ConnectionDraft& d) -> QString& { return d.name; });
    m_ui->statusPanel->setDraft(draft);
    connect(m_ui->statusPanel, &StatusPanel::actionWanted, this, &ReviewPage::actionWanted);
    m_ui->requestText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(&m_fields, &FieldSet::edited, this, &ReviewPage::showDraft);
    connect(m_ui->descriptionEdit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_draft.description = text;
        showDraft();
    });
    connect(m_ui->changePlatformButton, &QToolButton::clicked, this,
            [this] { Q_EMIT changeWanted(PageId::WhereTo); });
    connect(m_ui->changeDatabaseButton, &QToolButton::clicked, this,
            [this] { Q_EMIT changeWanted(PageId::Database); });
    connect(m_ui->changeCredentialsButton, &QToolButton::clicked, this,
            [this] { Q_EMIT changeWanted(PageId::Credentials); });
    connect(m_ui->copyCurlButton, &QPushButton::clicked, this, &ReviewPage::copyCurl);
    connect(&m_services.secrets, &SecretKeeper::statusChanged, this, &ReviewPage::showDraft);
    connect(&m_check, &SignInCheck::done, this, [this] {
        if (std::exchange(m_waitsForToken, false)) {
            create();
        }
    });
    connect(&m_check, &SignInCheck::failed, this, [this](const PlatformError& error) {
        if (std::exchange(m_waitsForToken, false)) {
            m_ui->statusPanel->showError(error, Errand::SignIn);
            finish();
        }
    });
    m_copied.setSingleShot(true);
    m_copied.setInterval(2000);
    connect(&m_copied, &QTimer::timeout, this, &ReviewPage::retranslate);
    retranslate();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::initializePage()
{
    if (m_draft.name.isEmpty() || m_draft.name == m_suggestedName) {
        m_suggestedName = defaultConnectionName(m_draft);
        m_draft.name = m_suggestedName;
    }
    m_fields.fill();
    m_ui->descriptionEdit->setText(m_draft.description);
    m_ui->statusPanel->clear();
    showDraft();
}

bool ReviewPage::validatePage()
{
    if (!m_receipt.id.isEmpty()) {
        return true;
    }
    if (!isBusy() && m_fields.validate()) {
        start();
    }
    return false;
}

void ReviewPage::start()
{
    m_services.drafts.save(m_draft);
    const bool lacksSecret =
        m_draft.signsInBySecret() ? m_draft.clientSecret.isEmpty() : m_draft.access().accessToken.isEmpty();
    if (lacksSecret && !(m_draft.signsInBySecret() && m_check.hasToken())) {
        PlatformError error;
        error.kind = ErrorKind::NotSignedIn;
        m_ui->statusPanel->showError(error);
        reveal(m_ui->statusPanel);
        return;
    }
    m_ui->nameEdit->setReadOnly(true);
    m_ui->descriptionEdit->setReadOnly(true);
    m_ui->statusPanel->showWork(HttpCall::Stage::Connecting);
    if (m_check.hasToken()) {
        create();
    } else {
        m_waitsForToken = true;
        m_check.start(SignInCheck::Extent::Token); // one that is under way already counts
    }
    Q_EMIT completeChanged();
    Q_EMIT busyChanged();
}

void ReviewPage::create()
{
    m_call = m_services.flowService.createConnection(m_platformUrl(), m_draft);
    connect(m_call, &CreateConnectionCall::stageChanged, m_ui->statusPanel, &StatusPanel::showWork);
    connect(m_call, &CreateConnectionCall::succeeded, this, [this](const ConnectionReceipt& receipt) {
        m_receipt = receipt;
        m_ui->statusPanel->clear();
        finish();
        Q_EMIT created();
    });
    connect(m_call, &CreateConnectionCall::failed, this, [this](const PlatformError& error) {
        m_ui->statusPanel->showError(m_check.dropRefusedToken(error));
        finish();
    });
}

void ReviewPage::finish()
{
    m_call = nullptr; // it deletes itself
    m_ui->nameEdit->setReadOnly(false);
    m_ui->descriptionEdit->setReadOnly(false);
    Q_EMIT completeChanged();
    Q_EMIT busyChanged();
    reveal(m_ui->statusPanel);
}

void ReviewPage::cancelWork()
{
    if (m_call) {
        m_call->cancel();
    } else if (m_waitsForToken) {
        m_check.cancel();
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

void ReviewPage::startAnew()
{
    m_receipt = {};
    if (m_draft.name == m_suggestedName) {
        m_draft.name.clear();
    }
    m_ui->statusPanel->clear();
}

void ReviewPage::showDraft()
{
    const ConnectionDraft tidy = tidied(m_draft);
    const bool practising = tidy.destination == Destination::Practice;
    m_ui->platformValue->setText(
        practising ? tr("Practice on this computer · sandbox %1").arg(tidy.access().sandboxName)
                   : tr("%1 · sandbox %2").arg(tidy.access().organizationId, tidy.access().sandboxName));
    m_ui->databaseValue->setText(tr("%1 on %2, port %3").arg(tidy.database, tidy.server, tidy.port));
    m_ui->credentialsValue->setText(tidy.userName + u" · "_s + secretText(m_services.secrets.status()));
    const AuthenticationChoice choice = chooseAuthentication(tidy);
    m_ui->authenticationHint->show(choice.kind == AuthenticationKind::Basic || choice.quoted
                                       ? FieldHint::Kind::Advice
                                       : FieldHint::Kind::Hint,
                                   authenticationText(choice, tidy.authentication));
    m_ui->requestText->setPlainText(previewOfCreateConnection(m_platformUrl(), tidy));
}

void ReviewPage::copyCurl()
{
    QGuiApplication::clipboard()->setText(curlCommandOfCreateConnection(m_platformUrl(), tidied(m_draft)));
    m_copied.start();
    m_ui->copyCurlButton->setText(tr("Copied"));
}

void ReviewPage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Ready to create?"));
    m_ui->leadLabel->setText(tr("Have a last look; nothing has been sent yet."));
    m_fields.setHint(Field::Name, tr("So that colleagues recognise it in Platform"));
    m_ui->descriptionEdit->setPlaceholderText(tr("Optional"));
    if (m_copied.isActive()) {
        m_ui->copyCurlButton->setText(tr("Copied"));
    }
    m_ui->statusPanel->retranslate();
    m_ui->changePlatformButton->setAccessibleDescription(tr("Change where the connection goes"));
    m_ui->changeDatabaseButton->setAccessibleDescription(tr("Change the database"));
    m_ui->changeCredentialsButton->setAccessibleDescription(tr("Change the credentials"));
    showDraft();
}

} // namespace flowconnect
