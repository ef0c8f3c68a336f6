#include "wizard/details/CredentialsPage.h"

#include "connection/Encryption.h"
#include "settings/DatabasePassword.h"
#include "settings/NetworkControl.h"
#include "texts/AuthenticationTexts.h"
#include "texts/CheckTexts.h"
#include "texts/SecretTexts.h"
#include "ui_CredentialsPage.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/RevealButton.h"

#include <QSignalBlocker>

namespace flowconnect {

namespace {

bool sameDatabase(const ConnectionDraft& a, const ConnectionDraft& b)
{
    return a.server == b.server && a.port == b.port && a.database == b.database && a.userName == b.userName &&
           a.password == b.password && encryptionOf(a) == encryptionOf(b);
}

} // namespace

CredentialsPage::CredentialsPage(ConnectionDraft& draft, const WizardServices& services, QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::CredentialsPage>()),
      m_draft(draft),
      m_services(services),
      m_fields(draft, this)
{
    m_ui->setupUi(content());
    m_fields.add(Field::UserName, m_ui->userNameEdit, m_ui->userNameHint,
                 [](ConnectionDraft& d) -> QString& { return d.userName; });
    m_fields.add(Field::Password, m_ui->passwordEdit, m_ui->passwordHint,
                 [](ConnectionDraft& d) -> QString& { return d.password; });
    bindRevealButton(m_ui->showPasswordButton, m_ui->passwordEdit);
    m_ui->keychainHint->describe(m_ui->rememberCheck);
    m_ui->rememberCheck->setChecked(m_services.secrets.remembers());

    DatabasePassword& secrets = m_services.secrets;
    connect(m_ui->rememberCheck, &QCheckBox::clicked, this,
            [this](bool checked) { m_services.secrets.setRemember(checked, m_draft); });
    connect(&m_fields, &FieldSet::edited, this, [this] { m_services.secrets.noteEdit(m_draft); });
    connect(&m_fields, &FieldSet::left, this, [this](Field field) {
        if (field == Field::UserName) {
            lookUp();
        }
        m_services.secrets.keep(m_draft);
    });
    connect(m_ui->keychainHint, &FieldHint::actionTriggered, this,
            [this] { m_services.secrets.tryAgain(m_draft); });
    connect(&secrets, &DatabasePassword::statusChanged, this, &CredentialsPage::showStatus);
    connect(&secrets, &DatabasePassword::passwordFound, this, &CredentialsPage::takePassword);
    connect(m_ui->encryptionBox, &QComboBox::activated, this, [this](int index) {
        m_draft.encryption = static_cast<Encryption>(index + 1); // the list begins with Off
        forgetCheck();
        showChoices();
        Q_EMIT edited();
    });
    connect(m_ui->authenticationBox, &QComboBox::activated, this, [this](int index) {
        m_draft.authentication = static_cast<AuthenticationWish>(index);
        showChoices();
        Q_EMIT edited();
    });
    connect(m_ui->quotingBox, &QComboBox::activated, this, [this](int index) {
        m_draft.authentication = index == 1   ? AuthenticationWish::OdbcString
                                 : index == 2 ? AuthenticationWish::AdoNetString
                                              : AuthenticationWish::ConnectionString;
        showChoices();
        Q_EMIT edited();
    });
    connect(&m_fields, &FieldSet::edited, this, [this] {
        forgetCheck();
        showChoices();
    });
    connect(m_ui->checkDatabaseButton, &QPushButton::clicked, this, &CredentialsPage::check);
    connect(&m_check, &DatabaseCheckRunner::stageChanged, this, [this](CheckStage stage, bool encrypted) {
        m_ui->checkSteps->showWork(stage, encrypted, m_checked);
    });
    connect(&m_check, &DatabaseCheckRunner::done, this, [this](const CheckResult& result) {
        m_checking = false;
        m_checkResult = result;
        m_ui->checkSteps->showResult(result, m_checked);
        showCheck();
    });
    m_ui->checkDatabaseHint->describe(m_ui->checkDatabaseButton);
    m_ui->encryptionHint->describe(m_ui->encryptionBox);
    m_ui->authenticationHint->describe(m_ui->authenticationBox);
    m_fields.fill();
    retranslate();
}

CredentialsPage::~CredentialsPage() = default;

void CredentialsPage::initializePage()
{
    m_fields.fill();
    m_services.secrets.noteEdit(m_draft);
    lookUp();
    showChoices();
    if (!sameDatabase(tidied(m_draft), m_checked)) {
        forgetCheck();
    }
    showStatus();
}

bool CredentialsPage::validatePage()
{
    if (!m_fields.validate()) {
        return false;
    }
    m_services.secrets.keep(m_draft);
    return true;
}

void CredentialsPage::lookUp()
{
    if (m_draft.password.isEmpty() || m_draft.password == m_offered) {
        m_services.secrets.lookForPassword(m_draft);
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
    m_ui->keychainHint->showStatus(m_services.secrets.status(), secretText);
}

void CredentialsPage::showChoices()
{
    const ConnectionDraft tidy = tidied(m_draft);
    const QSignalBlocker quietEncryption(m_ui->encryptionBox);
    const QSignalBlocker quietAuthentication(m_ui->authenticationBox);
    m_ui->encryptionBox->setCurrentIndex(static_cast<int>(encryptionOf(tidy)) - 1);
    const bool forced = forcesConnectionString(tidy.authentication);
    const bool byString = forced || tidy.authentication == AuthenticationWish::ConnectionString;
    m_ui->authenticationBox->setCurrentIndex(
        static_cast<int>(byString ? AuthenticationWish::ConnectionString : tidy.authentication));
    m_ui->quotingBox->setCurrentIndex(!forced                                                 ? 0
                                      : tidy.authentication == AuthenticationWish::OdbcString ? 1
                                                                                              : 2);
    m_ui->quotingLabel->setVisible(byString);
    m_ui->quotingBox->setVisible(byString);
    const bool bare = encryptionOf(tidy) == Encryption::Off && tidy.destination == Destination::Platform;
    m_ui->encryptionHint->show(bare ? FieldHint::Kind::Advice : FieldHint::Kind::Hint, encryptionText(tidy));
    const AuthenticationChoice choice = chooseAuthentication(tidy);
    const bool early = choice.reason == BasicReason::Value && choice.portability == Portability::Empty;
    const bool overruled = choice.quoted || (byString && choice.kind == AuthenticationKind::Basic);
    m_ui->authenticationHint->show(overruled && !early ? FieldHint::Kind::Advice : FieldHint::Kind::Hint,
                                   early ? tr("Decided once user name and password are there")
                                         : authenticationText(choice, tidy.authentication));
}

void CredentialsPage::check()
{
    if (m_check.isRunning()) {
        m_check.cancel();
        return;
    }
    if (!m_fields.validate()) {
        return;
    }
    m_checked = tidied(m_draft);
    m_checkResult.reset();
    m_checking = true;
    m_check.start(m_checked, m_services.network.authorities());
    m_ui->checkSteps->showWork(CheckStage::FindName, false, m_checked);
    showCheck();
}

void CredentialsPage::showCheck()
{
    m_ui->checkDatabaseButton->setText(m_checking ? tr("Stop") : tr("&Check from this computer"));
    m_ui->checkDatabaseButton->setAccessibleName(m_checking ? tr("Stop") : tr("Check from this computer"));
    if (m_checkResult) {
        m_ui->checkDatabaseHint->show(isFlawless(*m_checkResult) ? FieldHint::Kind::Done
                                                                 : FieldHint::Kind::Advice,
                                      checkResultText(*m_checkResult, m_checked));
    } else {
        m_ui->checkDatabaseHint->show(FieldHint::Kind::Hint,
                                      m_checking ? tr("Ten seconds at most; Next does not wait for it")
                                                 : tr("Optional: Next does not wait for it"));
    }
    if (m_checking || m_checkResult) {
        reveal(m_ui->checkDatabaseHint);
    }
}

void CredentialsPage::forgetCheck()
{
    m_check.abandon();
    m_checking = false;
    m_checkResult.reset();
    m_ui->checkSteps->clear();
    showCheck();
}

void CredentialsPage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Who signs in to the database?"));
    m_ui->leadLabel->setText(tr("Platform uses this PostgreSQL account to read your tables."));
    m_fields.setHint(Field::UserName, tr("A role that may only read is enough"));
    m_fields.setHint(Field::Password, tr("Upper and lower case count; blanks too"));
    labelRevealButton(m_ui->showPasswordButton);
    m_ui->encryptionBox->clear();
    m_ui->encryptionBox->addItems(encryptionNames());
    m_ui->authenticationBox->clear();
    m_ui->authenticationBox->addItems(authenticationNames());
    m_ui->quotingBox->clear();
    m_ui->quotingBox->addItems(quotingNames());
    showChoices();
    m_ui->checkSteps->retranslate();
    showCheck();
    showStatus();
}

} // namespace flowconnect
