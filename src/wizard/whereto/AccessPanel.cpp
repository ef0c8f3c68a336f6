#include "wizard/whereto/AccessPanel.h"

#include "connection/TokenExpiry.h"
#include "settings/SignInKeychain.h"
#include "signin/ErrorFields.h"
#include "signin/SignInCheck.h"
#include "texts/DateTexts.h"
#include "texts/SecretTexts.h"
#include "ui_AccessPanel.h"
#include "wizard/whereto/SandboxChooser.h"
#include "wizard/widgets/PasteCleaner.h"
#include "wizard/widgets/RevealButton.h"

#include <QSignalBlocker>

#include <algorithm>

namespace flowconnect {

namespace {

PlatformAccess& active(ConnectionDraft& draft)
{
    return draft.destination == Destination::Practice ? draft.practiceAccess : draft.platformAccess;
}

bool isAmong(const QList<Sandbox>& sandboxes, const QString& name)
{
    return std::any_of(sandboxes.cbegin(), sandboxes.cend(),
                       [&name](const Sandbox& sandbox) { return sandbox.name == name; });
}

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
    const int tickBox = m_ui->rememberSignInCheck->sizeHint().height(); // the hint beside it: on its line
    m_ui->signInSecretHint->setContentsMargins(0, qMax(0, (tickBox - fontMetrics().height()) / 2), 0, 0);
    m_sandboxes = new SandboxChooser(draft, m_ui->sandboxEdit, m_ui->sandboxBox);
    bindFields();
    bindMemory();
    retranslate();
}

AccessPanel::~AccessPanel() = default;

void AccessPanel::bindFields()
{
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
    m_ui->sandboxHint->describe(m_ui->sandboxBox);
    bindRevealButton(m_ui->showAccessTokenButton, m_ui->accessTokenEdit);
    bindRevealButton(m_ui->showClientSecretButton, m_ui->clientSecretEdit);
    connect(m_ui->signInBox, &QComboBox::activated, this,
            [this](int index) { chooseSignIn(static_cast<SignIn>(index)); });
    connect(m_ui->advancedButton, &QToolButton::toggled, this, &AccessPanel::showSignIn);
    connect(&m_fields, &FieldSet::edited, this, [this](Field field) {
        if (field != Field::Sandbox) {
            m_sandboxes->showField(); // the list was of other values
        }
        m_sandboxWords = nullptr;
        m_fields.setHint(Field::AccessToken, tokenHint());
        m_fields.setHint(Field::Sandbox, sandboxHint());
        m_secrets.noteEdit(!m_draft.clientSecret.isEmpty() || !m_draft.platformAccess.accessToken.isEmpty());
        Q_EMIT edited();
    });
    connect(m_sandboxes, &SandboxChooser::chosen, this, [this] {
        m_sandboxWords = nullptr;
        m_fields.fill();
        m_fields.setHint(Field::Sandbox, sandboxHint());
        Q_EMIT edited();
    });
}

void AccessPanel::bindMemory()
{
    m_ui->rememberSignInCheck->setChecked(m_secrets.remembers());
    m_ui->signInSecretHint->describe(m_ui->rememberSignInCheck);
    connect(m_ui->rememberSignInCheck, &QCheckBox::clicked, this,
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
    m_sandboxWords = nullptr;
    if (!practising && m_check.list() == SignInCheck::List::Known) {
        m_sandboxes->showList(m_check.sandboxes());
    } else {
        m_sandboxes->showField();
    }
    retranslate();
}

bool AccessPanel::validate()
{
    // The sandbox is chosen from a list that is known only after signing in.
    m_fields.setOptional(Field::Sandbox, m_check.list() != SignInCheck::List::Closed);
    return m_fields.validate();
}

bool AccessPanel::settleSandbox()
{
    const QString name = m_draft.platformAccess.sandboxName.trimmed().toLower();
    if (m_check.list() != SignInCheck::List::Known) {
        m_sandboxes->showField();
        m_fields.setHint(Field::Sandbox, sandboxHint());
        if (name.isEmpty()) {
            say([] { return tr("This account may not see the list of sandboxes. Type the name of yours."); },
                true);
        }
        return !name.isEmpty();
    }
    const QList<Sandbox>& sandboxes = m_check.sandboxes();
    const bool fits = isAmong(sandboxes, name);
    if (name.isEmpty()) {
        m_draft.platformAccess.sandboxName = sandboxes.constFirst().name; // the default one
        m_fields.fill();
    }
    m_sandboxes->showList(sandboxes);
    m_sandboxWords = nullptr;
    m_fields.setHint(Field::Sandbox, sandboxHint());
    if (fits || (name.isEmpty() && sandboxes.size() == 1)) {
        return true;
    }
    if (name.isEmpty()) {
        say([] { return tr("You are signed in. Choose the sandbox, then press Next."); }, false);
    } else {
        say(
            [name] {
                return tr("“%1” is none of the sandboxes that are open to you. Choose one.").arg(name);
            },
            true);
    }
    return false;
}

void AccessPanel::say(const std::function<QString()>& words, bool stops)
{
    m_sandboxWords = words;
    m_sandboxStops = stops;
    m_ui->sandboxHint->show(stops ? FieldHint::Kind::Stop : FieldHint::Kind::Advice, words());
    m_sandboxes->focus();
}

void AccessPanel::tell(const PlatformError& error, bool mayPass)
{
    if (const auto field = fieldToMend(error, m_draft.signIn)) {
        blame(*field);
    } else if (mayPass) {
        say(
            [this] {
                return m_draft.platformAccess.sandboxName.isEmpty()
                           ? tr("Not checked. Type the name of the sandbox, and Next goes on all the same.")
                           : tr("Not checked. Next goes on all the same.");
            },
            false);
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
    if (field == Field::Sandbox && m_check.list() == SignInCheck::List::Known) {
        m_sandboxes->showList(m_check.sandboxes());
        say([] { return tr("Platform did not take this sandbox. Choose another one."); }, true);
        return;
    }
    if (field == Field::Sandbox) {
        m_sandboxes->showField();
    }
    const bool missing = problemWith(field, m_draft) == Problem::Missing;
    m_fields.tell(field, missing ? Problem::Missing : Problem::Rejected);
}

void AccessPanel::chooseSignIn(SignIn signIn)
{
    if (signIn == SignIn::AccessToken && !m_check.token().value.isEmpty()) {
        m_draft.platformAccess.accessToken.clear(); // the program's, not the person's
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
    m_fields.setHint(Field::Scopes, tr("Usually those that are here already"));
    m_fields.setHint(Field::Sandbox, sandboxHint());
    if (m_sandboxWords) {
        m_ui->sandboxHint->show(m_sandboxStops ? FieldHint::Kind::Stop : FieldHint::Kind::Advice,
                                m_sandboxWords());
    }
    const QSignalBlocker quiet(m_ui->signInBox);
    m_ui->signInBox->clear();
    m_ui->signInBox->addItems({tr("Client secret (recommended)"), tr("Access token")});
    m_ui->signInBox->setCurrentIndex(static_cast<int>(m_draft.signIn));
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

QString AccessPanel::sandboxHint() const
{
    if (m_draft.destination == Destination::Practice) {
        return tr("The practice Platform's own");
    }
    switch (m_check.list()) {
    case SignInCheck::List::Known:
        return tr("Where your organization keeps this data");
    case SignInCheck::List::Closed:
        return tr("This account may not see the list: type the name, for example prod");
    case SignInCheck::List::Unknown:
        break;
    }
    return tr("Leave it empty to choose after signing in, or type its name");
}

} // namespace flowconnect
