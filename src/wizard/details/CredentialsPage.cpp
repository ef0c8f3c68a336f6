#include "wizard/details/CredentialsPage.h"

#include "connection/Encryption.h"
#include "settings/DatabasePassword.h"
#include "settings/NetworkControl.h"
#include "texts/AuthenticationTexts.h"
#include "texts/SecretTexts.h"
#include "ui_CredentialsPage.h"
#include "wizard/details/LocalCheck.h"
#include "wizard/widgets/ChoiceBox.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/RevealButton.h"

#include <QSignalBlocker>

namespace flowconnect {

CredentialsPage::CredentialsPage(ConnectionDraft& draft, DatabasePassword& secrets,
                                 const NetworkControl& network, const CheckLoader& checker, QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::CredentialsPage>()),
      m_draft(draft),
      m_secrets(secrets),
      m_network(network),
      m_fields(draft, this)
{
    m_ui->setupUi(content());
    m_fields.add(Field::UserName, m_ui->userNameEdit, m_ui->userNameHint,
                 [](ConnectionDraft& d) -> QString& { return d.userName; });
    m_fields.add(Field::Password, m_ui->passwordEdit, m_ui->passwordHint,
                 [](ConnectionDraft& d) -> QString& { return d.password; });
    m_fields.watchForSecrets(Field::UserName);
    bindRevealButton(m_ui->showPasswordButton, m_ui->passwordEdit);
    m_check =
        new LocalCheck(m_ui->checkDatabaseButton, m_ui->checkSteps, m_ui->checkDatabaseHint, checker, this);
    connect(m_ui->checkDatabaseButton, &QPushButton::clicked, this, &CredentialsPage::check);
    connect(m_check, &LocalCheck::appeared, this, [this] { reveal(m_ui->checkDatabaseHint); });
    bindSecrets();
    bindChoices();
    connect(&m_fields, &FieldSet::edited, this, [this] {
        m_check->forget();
        showChoices();
    });
    m_fields.fill();
    retranslate();
}

CredentialsPage::~CredentialsPage() = default;

void CredentialsPage::bindSecrets()
{
    m_ui->keychainHint->describe(m_ui->rememberCheck);
    m_ui->rememberCheck->setChecked(m_secrets.remembers());

    connect(m_ui->rememberCheck, &QCheckBox::toggled, this,
            [this](bool checked) { m_secrets.setRemember(checked, m_draft); });
    connect(&m_fields, &FieldSet::edited, this, [this] { m_secrets.noteEdit(m_draft); });
    connect(&m_fields, &FieldSet::left, this, [this](Field field) {
        if (field == Field::UserName) {
            lookUp();
        }
        m_secrets.keep(m_draft);
    });
    connect(m_ui->keychainHint, &FieldHint::actionTriggered, this, [this] { m_secrets.tryAgain(m_draft); });
    connect(&m_secrets, &DatabasePassword::statusChanged, this, &CredentialsPage::showStatus);
    connect(&m_secrets, &DatabasePassword::passwordFound, this, &CredentialsPage::takePassword);
}

void CredentialsPage::bindChoices()
{
    m_ui->encryptionHint->describe(m_ui->encryptionBox);
    m_ui->authenticationHint->describe(m_ui->authenticationBox);
    connect(m_ui->encryptionBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_draft.encryption = choiceAt<Encryption>(m_ui->encryptionBox, index);
        m_check->forget();
        showChoices();
        Q_EMIT edited();
    });
    for (QComboBox* box : {m_ui->authenticationBox, m_ui->quotingBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box](int index) {
            m_draft.authentication = choiceAt<AuthenticationWish>(box, index);
            showChoices();
            Q_EMIT edited();
        });
    }
}

void CredentialsPage::initializePage()
{
    m_fields.fill();
    m_secrets.noteEdit(m_draft);
    lookUp();
    showChoices();
    m_check->forgetUnlessOf(tidied(m_draft));
    showStatus();
}

bool CredentialsPage::validatePage()
{
    if (!m_fields.validate()) {
        return false;
    }
    m_secrets.keep(m_draft);
    return true;
}

void CredentialsPage::lookUp()
{
    if (m_draft.password.isEmpty() || m_draft.password == m_offered) {
        m_secrets.lookForPassword(m_draft);
    }
}

void CredentialsPage::takePassword(const QString& password)
{
    if (m_draft.password.isEmpty() || m_draft.password == m_offered) {
        m_offered = password;
        m_draft.password = password;
        showChoices();
        m_fields.fill();
        m_fields.clearProblems();
    }
}

void CredentialsPage::showStatus()
{
    m_ui->keychainHint->showStatus(m_secrets.status(), secretText);
}

void CredentialsPage::showChoices()
{
    const ConnectionDraft tidy = tidied(m_draft);
    const QSignalBlocker quietEncryption(m_ui->encryptionBox);
    const QSignalBlocker quietAuthentication(m_ui->authenticationBox);
    const QSignalBlocker quietQuoting(m_ui->quotingBox);
    showChoice(m_ui->encryptionBox, encryptionOf(tidy));
    const bool forced = forcesConnectionString(tidy.authentication);
    const bool byString = forced || tidy.authentication == AuthenticationWish::ConnectionString;
    showChoice(m_ui->authenticationBox,
               byString ? AuthenticationWish::ConnectionString : tidy.authentication);
    showChoice(m_ui->quotingBox, forced ? tidy.authentication : AuthenticationWish::ConnectionString);
    m_ui->quotingLabel->setVisible(byString);
    m_ui->quotingBox->setVisible(byString);
    const bool bare = encryptionOf(tidy) == Encryption::Off && tidy.destination == Destination::Platform;
    const QString unknown = unknownEncryptionText(tidy);
    m_ui->encryptionHint->show(bare || !unknown.isEmpty() ? FieldHint::Kind::Advice : FieldHint::Kind::Hint,
                               unknown.isEmpty() ? encryptionText(tidy) : unknown);
    const AuthenticationChoice choice = chooseAuthentication(tidy);
    const bool early = choice.reason == BasicReason::Value && choice.portability == Portability::Empty;
    const bool overruled = choice.quoted || (byString && choice.kind == AuthenticationKind::Basic);
    m_ui->authenticationHint->show(overruled && !early ? FieldHint::Kind::Advice : FieldHint::Kind::Hint,
                                   early ? tr("Decided once user name and password are there")
                                         : authenticationText(choice, tidy.authentication));
}

void CredentialsPage::check()
{
    if (m_check->isRunning()) {
        m_check->cancel();
    } else if (m_fields.validate()) {
        m_check->start(tidied(m_draft), m_network.authorities());
    }
}

bool CredentialsPage::reachedFromHere() const
{
    return m_check->isOf(tidied(m_draft)) && m_check->result()->failure == CheckFailure::None;
}

QString CredentialsPage::localResultText() const
{
    return m_check->isOf(tidied(m_draft)) ? m_check->resultText() : QString();
}

void CredentialsPage::fillChoices()
{
    const QSignalBlocker quietEncryption(m_ui->encryptionBox);
    const QSignalBlocker quietAuthentication(m_ui->authenticationBox);
    const QSignalBlocker quietQuoting(m_ui->quotingBox);
    m_ui->encryptionBox->clear();
    for (const Encryption encryption : {Encryption::Off, Encryption::Prefer, Encryption::Require,
                                        Encryption::VerifyCertificate, Encryption::VerifyHost}) {
        addChoice(m_ui->encryptionBox, encryption, encryptionName(encryption));
    }
    using Wish = AuthenticationWish;
    m_ui->authenticationBox->clear();
    for (const Wish wish : {Wish::Automatic, Wish::ConnectionString, Wish::Basic}) {
        addChoice(m_ui->authenticationBox, wish, authenticationName(wish));
    }
    m_ui->quotingBox->clear();
    for (const Wish wish : {Wish::ConnectionString, Wish::OdbcString, Wish::AdoNetString}) {
        addChoice(m_ui->quotingBox, wish, quotingName(wish));
    }
}

void CredentialsPage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Who signs in to the database?"));
    m_ui->leadLabel->setText(tr("Platform uses this PostgreSQL account to read your tables."));
    m_fields.setHint(Field::UserName, tr("A read-only role is enough"));
    m_fields.setHint(Field::Password, tr("Case-sensitive; spaces count"));
    labelRevealButton(m_ui->showPasswordButton);
    fillChoices();
    showChoices();
    m_check->retranslate();
    showStatus();
}

} // namespace flowconnect
