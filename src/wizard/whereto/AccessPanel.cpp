#include "wizard/whereto/AccessPanel.h"

#include "connection/TokenExpiry.h"
#include "settings/SignInKeychain.h"
#include "signin/ErrorFields.h"
#include "signin/SignInCheck.h"
#include "texts/DateTexts.h"
#include "texts/SecretTexts.h"
#include "ui_AccessPanel.h"
#include "wizard/whereto/SandboxChooser.h"
#include "wizard/widgets/ChoiceBox.h"
#include "wizard/widgets/RevealButton.h"
#include "wizard/widgets/TextDoor.h"

#include <QSignalBlocker>

namespace flowconnect {

namespace {

void setShown(std::initializer_list<QWidget*> widgets, bool visible)
{
    for (QWidget* widget : widgets) {
        widget->setVisible(visible);
    }
}

} // namespace

AccessPanel::AccessPanel(ConnectionDraft& draft, SignInCheck& check, SignInKeychain& secrets, QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::AccessPanel>()),
      m_draft(draft),
      m_check(check),
      m_secrets(secrets),
      m_fields(draft, this)
{
    m_ui->setupUi(this);
    const int tickBox =
        m_ui->rememberSignInCheck->sizeHint().height(); // the hint beside the check box is on its line
    m_ui->signInSecretHint->setContentsMargins(0, qMax(0, (tickBox - fontMetrics().height()) / 2), 0, 0);
    bindFields();
    bindMemory();
    retranslate();
}

AccessPanel::~AccessPanel() = default;

void AccessPanel::bindFields()
{
    for (QLineEdit* edit : {m_ui->apiKeyEdit, m_ui->organizationIdEdit, m_ui->clientSecretEdit,
                            m_ui->accessTokenEdit, m_ui->sandboxEdit}) {
        TextDoor::of(edit)->cleanTexts();
    }
    TextDoor::of(m_ui->scopesEdit)->cleanTexts(cleanedScopePiece, cleanedScopes);
    m_fields.add(Field::ApiKey, m_ui->apiKeyEdit, m_ui->apiKeyHint,
                 [](ConnectionDraft& d) -> QString& { return d.access().apiKey; });
    m_fields.add(Field::OrganizationId, m_ui->organizationIdEdit, m_ui->organizationIdHint,
                 [](ConnectionDraft& d) -> QString& { return d.access().organizationId; });
    m_fields.add(Field::ClientSecret, m_ui->clientSecretEdit, m_ui->clientSecretHint,
                 [](ConnectionDraft& d) -> QString& { return d.clientSecret; });
    m_fields.add(Field::AccessToken, m_ui->accessTokenEdit, m_ui->accessTokenHint,
                 [](ConnectionDraft& d) -> QString& { return d.access().accessToken; });
    m_fields.add(Field::Sandbox, m_ui->sandboxEdit, m_ui->sandboxHint,
                 [](ConnectionDraft& d) -> QString& { return d.access().sandboxName; });
    m_fields.add(Field::Scopes, m_ui->scopesEdit, m_ui->scopesHint,
                 [](ConnectionDraft& d) -> QString& { return d.scopes; });
    m_ui->sandboxHint->describe(m_ui->sandboxBox);
    m_sandboxes = new SandboxChooser(m_draft, m_check, m_fields,
                                     {m_ui->sandboxEdit, m_ui->sandboxBox, m_ui->sandboxHint});
    bindRevealButton(m_ui->showAccessTokenButton, m_ui->accessTokenEdit);
    bindRevealButton(m_ui->showClientSecretButton, m_ui->clientSecretEdit);
    connect(m_ui->signInBox, &QComboBox::currentIndexChanged, this,
            [this](int index) { chooseSignIn(choiceAt<SignIn>(m_ui->signInBox, index)); });
    connect(m_ui->advancedButton, &QToolButton::toggled, this, &AccessPanel::showSignIn);
    connect(&m_fields, &FieldSet::edited, this, [this](Field field) {
        m_sandboxes->noteEdit(field);
        m_fields.setHint(Field::AccessToken, tokenHint());
        m_secrets.noteEdit(!m_draft.clientSecret.isEmpty() || !m_draft.platformAccess.accessToken.isEmpty());
        Q_EMIT edited();
    });
    connect(m_sandboxes, &SandboxChooser::chosen, this, &AccessPanel::edited);
}

void AccessPanel::watchForSecrets()
{
    for (const Field field : {Field::ApiKey, Field::OrganizationId, Field::Sandbox, Field::Scopes}) {
        m_fields.watchForSecrets(field);
    }
}

void AccessPanel::bindMemory()
{
    m_ui->rememberSignInCheck->setChecked(m_secrets.remembers());
    m_ui->signInSecretHint->describe(m_ui->rememberSignInCheck);
    connect(m_ui->rememberSignInCheck, &QCheckBox::toggled, this,
            [this](bool checked) { m_secrets.setRemember(checked, m_draft.profileId); });
    connect(m_ui->signInSecretHint, &FieldHint::actionTriggered, &m_secrets, &SignInKeychain::tryAgain);
    connect(&m_secrets, &SignInKeychain::statusChanged, this, &AccessPanel::showMemory);
}

void AccessPanel::setTopRow(QWidget* label, QWidget* row)
{
    m_ui->accessGrid->addWidget(label, 0, 0);
    m_ui->accessGrid->addWidget(row, 0, 1);
}

void AccessPanel::refresh()
{
    const bool practising = m_draft.destination == Destination::Practice;
    for (QLineEdit* edit :
         {m_ui->apiKeyEdit, m_ui->organizationIdEdit, m_ui->accessTokenEdit, m_ui->sandboxEdit}) {
        edit->setReadOnly(practising);
    }
    m_fields.clearProblems();
    m_fields.fill();
    m_sandboxes->refresh();
    retranslate();
}

bool AccessPanel::focusFirst()
{
    // The sandbox is chosen from a list that is known only after signing in.
    m_fields.setOptional(Field::Sandbox, m_check.list() != SignInCheck::List::Closed);
    return m_fields.focusFirst();
}

bool AccessPanel::validate()
{
    m_fields.setOptional(Field::Sandbox, m_check.list() != SignInCheck::List::Closed);
    if (problemWith(Field::Scopes, m_draft) != Problem::None) {
        m_ui->advancedButton->setChecked(true); // what stops Next must be seen
    }
    return m_fields.validate();
}

bool AccessPanel::settleSandbox()
{
    return m_sandboxes->settle();
}

void AccessPanel::tell(const PlatformError& error, bool mayPass)
{
    if (const auto field = fieldToMend(error, m_draft.signIn)) {
        blame(*field);
    } else if (mayPass) {
        m_sandboxes->sayUnchecked();
    }
}

void AccessPanel::mend(const PlatformError& error)
{
    if (const auto field = fieldToMend(error, m_draft.signIn)) {
        blame(*field);
    } else {
        const bool aboutSecret = error.httpStatus == 401 && m_draft.signsInBySecret();
        (aboutSecret ? m_ui->clientSecretEdit : m_ui->apiKeyEdit)->setFocus(Qt::OtherFocusReason);
    }
}

void AccessPanel::blame(Field field)
{
    if (field == Field::Scopes) {
        m_ui->advancedButton->setChecked(true);
    }
    if (field == Field::Sandbox && m_sandboxes->sayRefused()) {
        return;
    }
    const bool missing = problemWith(field, m_draft) == Problem::Missing;
    m_fields.tell(field, missing ? Problem::Missing : Problem::Rejected);
}

void AccessPanel::chooseSignIn(SignIn signIn)
{
    if (signIn == SignIn::AccessToken && !m_check.token().value.isEmpty()) {
        m_draft.platformAccess.accessToken.clear(); // it was got by the program, not pasted by the person
    }
    m_draft.signIn = signIn;
    refresh();
    Q_EMIT edited();
}

void AccessPanel::showSignIn()
{
    const bool practising = m_draft.destination == Destination::Practice;
    const bool bySecret = m_draft.signsInBySecret();
    setShown({m_ui->signInLabel, m_ui->signInBox, m_ui->rememberSignInCheck, m_ui->signInSecretHint},
             !practising);
    setShown({m_ui->advancedButton, m_ui->clientSecretLabel, m_ui->clientSecretEdit,
              m_ui->showClientSecretButton, m_ui->clientSecretHint},
             bySecret);
    setShown(
        {m_ui->accessTokenLabel, m_ui->accessTokenEdit, m_ui->showAccessTokenButton, m_ui->accessTokenHint},
        !bySecret);
    setShown({m_ui->scopesLabel, m_ui->scopesEdit, m_ui->scopesHint},
             bySecret && m_ui->advancedButton->isChecked());
}

void AccessPanel::showMemory()
{
    m_ui->signInSecretHint->showStatus(m_secrets.status(), signInSecretText);
}

void AccessPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_fields.setHint(Field::ApiKey, tr("Developer Console → your project → Client ID"));
    m_fields.setHint(Field::OrganizationId, tr("Developer Console → your project; ends in @AdobeOrg"));
    m_fields.setHint(Field::ClientSecret, tr("Developer Console → your credential → Retrieve client secret"));
    m_fields.setHint(Field::AccessToken, tokenHint());
    m_fields.setHint(Field::Scopes, tr("The usual scopes; rarely changed"));
    const QSignalBlocker quiet(m_ui->signInBox);
    m_ui->signInBox->clear();
    addChoice(m_ui->signInBox, SignIn::ClientSecret, tr("Client secret (recommended)"));
    addChoice(m_ui->signInBox, SignIn::AccessToken, tr("Access token"));
    showChoice(m_ui->signInBox, m_draft.signIn);
    labelRevealButton(m_ui->showClientSecretButton);
    labelRevealButton(m_ui->showAccessTokenButton);
    m_sandboxes->retranslate();
    showSignIn();
    showMemory();
}

QString AccessPanel::tokenHint() const
{
    const auto expiry = expiryOf(m_draft.access().accessToken.trimmed());
    return expiry ? tr("Valid until %1").arg(shownTime(*expiry))
                  : tr("Developer Console → Generate access token; lasts a day");
}

} // namespace flowconnect
