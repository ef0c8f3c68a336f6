#include "wizard/WhereToPage.h"

#include "practice/PracticePlatform.h"
#include "ui_WhereToPage.h"
#include "wizard/AccessImporter.h"
#include "wizard/PasteCleaner.h"
#include "wizard/RevealButton.h"
#include "wizard/SecretKeeper.h"
#include "wizard/SignInStep.h"
#include "wizard/StatusPanel.h"

#include <QSignalBlocker>
#include <QStyle>

#include <utility>

namespace flowconnect {

namespace {
PlatformAccess& active(ConnectionDraft& draft)
{
    return draft.destination == Destination::Practice ? draft.practiceAccess : draft.platformAccess;
}
} // namespace

WhereToPage::WhereToPage(ConnectionDraft& draft, const WizardServices& services, QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::WhereToPage>()),
      m_draft(draft),
      m_services(services),
      m_fields(draft, this),
      m_signIn(new SignInStep(services.accessTokens, services.endpoints.ims, draft, this)),
      m_importer(new AccessImporter(this))
{
    m_ui->setupUi(content());
    m_signInStatus = new StatusPanel(content(), StatusPanel::Errand::SignIn);
    m_ui->signInStatusLayout->addWidget(m_signInStatus);
    for (QLineEdit* edit : {m_ui->apiKeyEdit, m_ui->organizationIdEdit, m_ui->clientSecretEdit,
                            m_ui->accessTokenEdit, m_ui->sandboxEdit, m_ui->scopesEdit}) {
        cleanPastesInto(edit);
    }
    m_fields.add(Field::ApiKey, m_ui->apiKeyEdit, m_ui->apiKeyHint,
                 [](ConnectionDraft& d) -> QString& { return active(d).apiKey; });
    m_fields.add(Field::OrganizationId, m_ui->organizationIdEdit, m_ui->organizationIdHint,
                 [](ConnectionDraft& d) -> QString& { return active(d).organizationId; });
    m_fields.add(Field::ClientSecret, m_ui->clientSecretEdit, m_ui->clientSecretHint,
                 [](ConnectionDraft& d) -> QString& { return d.clientSecret; });
    m_fields.add(Field::AccessToken, m_ui->accessTokenEdit, m_ui->accessTokenHint,
                 [](ConnectionDraft& d) -> QString& { return active(d).accessToken; });
    m_fields.add(Field::Sandbox, m_ui->sandboxEdit, m_ui->sandboxHint,
                 [](ConnectionDraft& d) -> QString& { return active(d).sandboxName; });
    m_fields.add(Field::Scopes, m_ui->scopesEdit, m_ui->scopesHint,
                 [](ConnectionDraft& d) -> QString& { return d.scopes; });
    bindRevealButton(m_ui->showAccessTokenButton, m_ui->accessTokenEdit);
    bindRevealButton(m_ui->showClientSecretButton, m_ui->clientSecretEdit);
    bindSignIn();
    bindImport();
    // The notes stand below the words of the buttons, not below their circles.
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + 6;
    m_ui->practiceNote->setIndent(indent);
    m_ui->accessFields->layout()->setContentsMargins(indent, 0, 0, 0);

    connect(m_ui->practiceButton, &QRadioButton::clicked, this, [this] { choose(Destination::Practice); });
    connect(m_ui->platformButton, &QRadioButton::clicked, this, [this] { choose(Destination::Platform); });
    connect(&m_fields, &FieldSet::edited, this, [this] {
        m_tokenFromKeychain = false;
        m_signInStatus->clear();
        m_fields.setHint(Field::AccessToken, tokenHint());
        m_services.secrets.noteEdit(m_draft);
    });
    connect(&m_fields, &FieldSet::left, this, [this] {
        if (m_draft.destination == Destination::Platform && m_draft.platformAccess.accessToken.isEmpty()) {
            m_services.secrets.lookForToken(m_draft);
        }
        if (m_draft.signsInBySecret() && m_draft.clientSecret.isEmpty()) {
            m_services.secrets.lookForClientSecret(m_draft);
        }
    });
    connect(&m_services.secrets, &SecretKeeper::tokenFound, this, [this](const QString& token) {
        if (m_draft.platformAccess.accessToken.isEmpty()) {
            m_draft.platformAccess.accessToken = token;
            m_tokenFromKeychain = true;
            m_fields.fill();
            retranslate();
        }
    });
    connect(&m_services.practice, &practice::PracticePlatform::started, this,
            [this](const practice::PracticeAccess& access) {
                m_practiceUrl = access.platformUrl;
                m_practiceFailed = false;
                m_draft.practiceAccess = {access.apiKey, access.organizationId, access.accessToken,
                                          access.sandboxName};
                m_example.server = access.exampleServer;
                m_example.port = QString::number(access.examplePort);
                m_example.database = access.exampleDatabase;
                m_example.userName = access.exampleUserName;
                m_example.password = access.examplePassword;
                fillExample();
                showDestination();
            });
    connect(&m_services.practice, &practice::PracticePlatform::failed, this, [this] {
        m_practiceFailed = true;
        showDestination();
    });
    retranslate();
    choose(m_draft.destination);
    m_services.secrets.lookForToken(m_draft);
    m_services.secrets.lookForClientSecret(m_draft);
}

WhereToPage::~WhereToPage() = default;

void WhereToPage::initializePage()
{
    showDestination();
}

bool WhereToPage::validatePage()
{
    if (m_signIn->isBusy() || !m_fields.validate()) {
        return false;
    }
    // A token that was got a moment ago counts even if it is a short-lived one: no second request for the
    // same press.
    if (std::exchange(m_justSignedIn, false) || m_signIn->isReady()) {
        return true;
    }
    m_goesOn = true;
    m_signIn->start();
    reveal(m_signInStatus);
    Q_EMIT completeChanged();
    Q_EMIT busyChanged();
    return false;
}

bool WhereToPage::isBusy() const
{
    return m_signIn->isBusy();
}

void WhereToPage::renewToken()
{
    if (!m_signIn->isReady() && !m_signIn->isBusy()) {
        m_signIn->start();
    }
}

void WhereToPage::cancelWork()
{
    m_signIn->cancel();
}

bool WhereToPage::isComplete() const
{
    return !m_signIn->isBusy() && (m_draft.destination == Destination::Platform || m_practiceUrl.isValid());
}

QUrl WhereToPage::platformUrl() const
{
    return m_draft.destination == Destination::Practice ? m_practiceUrl : m_services.endpoints.platform;
}

void WhereToPage::choose(Destination destination)
{
    m_draft.destination = destination;
    if (destination == Destination::Practice) {
        m_practiceFailed = false;
        m_services.practice.start();
    }
    m_fields.clearProblems();
    fillExample();
    showDestination();
    m_services.secrets.noteEdit(m_draft);
}

void WhereToPage::fillExample()
{
    if (m_example.server.isEmpty()) {
        return;
    }
    const bool practising = m_draft.destination == Destination::Practice;
    const bool empty = m_draft.server.isEmpty() && m_draft.database.isEmpty() && m_draft.userName.isEmpty();
    const bool example = m_draft.server == m_example.server;
    if (practising && (empty || (example && m_draft.password.isEmpty()))) {
        m_draft.server = m_example.server;
        m_draft.port = m_example.port;
        m_draft.database = m_example.database;
        m_draft.userName = m_example.userName;
        m_draft.password = m_example.password;
        Q_EMIT exampleChanged();
    } else if (!practising && example) {
        const ConnectionDraft blank;
        m_draft.server = blank.server;
        m_draft.port = blank.port;
        m_draft.database = blank.database;
        m_draft.userName = blank.userName;
        m_draft.password = blank.password;
        Q_EMIT exampleChanged();
    }
}

void WhereToPage::showDestination()
{
    const bool practising = m_draft.destination == Destination::Practice;
    (practising ? m_ui->practiceButton : m_ui->platformButton)->setChecked(true);
    for (QLineEdit* edit :
         {m_ui->apiKeyEdit, m_ui->organizationIdEdit, m_ui->accessTokenEdit, m_ui->sandboxEdit}) {
        edit->setReadOnly(practising);
    }
    m_fields.fill();
    showSignIn();
    showPracticeStatus();
    Q_EMIT completeChanged();
    Q_EMIT destinationChanged();
}

void WhereToPage::showPracticeStatus()
{
    const bool practising = m_draft.destination == Destination::Practice;
    m_ui->practiceStatus->setVisible(practising && !m_practiceUrl.isValid());
    m_ui->practiceStatus->setText(
        m_practiceFailed
            ? tr("The practice Platform could not start: this computer gave it no local port. Choose "
                 "“Practise on this computer” again, or use Adobe Experience Platform.")
            : tr("Starting the practice Platform …"));
}

void WhereToPage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Where should the connection go?"));
    m_ui->leadLabel->setText(tr("Practise without risk first, or go straight to your organization."));
    m_fields.setHint(Field::ApiKey, tr("Developer Console → your project → Client ID"));
    m_fields.setHint(Field::OrganizationId, tr("Developer Console → your project; ends in @AdobeOrg"));
    m_fields.setHint(Field::ClientSecret, tr("Developer Console → your credential → Retrieve client secret"));
    m_fields.setHint(Field::AccessToken, tokenHint());
    m_fields.setHint(Field::Scopes, tr("Usually those that are here already"));
    const QSignalBlocker quiet(m_ui->signInBox);
    m_ui->signInBox->clear();
    m_ui->signInBox->addItems({tr("Access token"), tr("Client secret (recommended)")});
    m_ui->signInBox->setCurrentIndex(static_cast<int>(m_draft.signIn));
    labelRevealButton(m_ui->showClientSecretButton);
    m_signInStatus->retranslate();
    if (m_importWords) {
        m_ui->importHint->show(m_importRefused ? FieldHint::Kind::Stop : FieldHint::Kind::Done,
                               m_importWords());
    }
    m_ui->importHint->setVisible(static_cast<bool>(m_importWords));
    m_fields.setHint(Field::Sandbox, tr("Its name in lower case, for example prod"));
    labelRevealButton(m_ui->showAccessTokenButton);
    showPracticeStatus();
}

} // namespace flowconnect
