#include "wizard/change/CredentialsDialog.h"

#include "connection/DraftValidation.h"
#include "connection/Encryption.h"
#include "settings/NetworkControl.h"
#include "texts/AuthenticationTexts.h"
#include "texts/manage/ChangeTexts.h"
#include "ui_CredentialsDialog.h"
#include "wizard/details/LocalCheck.h"
#include "wizard/widgets/ChoiceBox.h"
#include "wizard/widgets/LineBreaks.h"
#include "wizard/widgets/RevealButton.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace flowconnect {

CredentialsDialog::CredentialsDialog(const ManageDesk& desk, const NetworkControl& network,
                                     const ConnectionFacts& facts, const ConnectionDraft& draft,
                                     bool closesWhenChanged, QWidget* parent)
    : ChangeDialog(desk, facts, parent),
      m_ui(std::make_unique<Ui::CredentialsDialog>()),
      m_draft(draft),
      m_known(draft),
      m_network(network),
      m_fields(m_draft, this),
      m_test(desk.connections, desk.place),
      m_entries(desk.keychain, this),
      m_closesWhenChanged(closesWhenChanged)
{
    m_ui->setupUi(this);
    m_check = new LocalCheck(m_ui->checkDatabaseButton, m_ui->checkSteps, m_ui->checkDatabaseHint, desk.check,
                             this);
    bindFields();
    place(m_ui->panelLayout, m_ui->saveButton, m_ui->closeButton);
    m_ui->testCard->setOnlyTells(true);
    m_ui->testCard->follow(m_test, [this] {
        return TestCard::Facts{m_draft, {}, reachedFromHere(), localResultText()};
    });
    connect(m_ui->testCard, &TestCard::testWanted, this, [this] { m_test.start(this->facts().id); });
    connect(&m_test, &PlatformTest::ended, this, [this](const TestEnd& end) {
        if (end.kind == TestEnd::Kind::NotReached || end.kind == TestEnd::Kind::Failed) {
            offerOldPassword();
        }
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CredentialsDialog::save);
    bindKeychain();
    retranslate();
    m_fields.focusFirst();
    if (problemsWith({Field::Server, Field::Port, Field::Database, Field::UserName}, m_draft).isEmpty()) {
        m_ui->passwordEdit->setFocus(); // it is what changes most often
        m_ui->passwordEdit->selectAll();
    }
    read();
}

CredentialsDialog::~CredentialsDialog() = default;

void CredentialsDialog::bindFields()
{
    using Draft = ConnectionDraft;
    m_fields.add(Field::Server, m_ui->serverEdit, m_ui->serverHint,
                 [](Draft& d) -> QString& { return d.server; });
    m_fields.add(Field::Port, m_ui->portEdit, m_ui->portHint, [](Draft& d) -> QString& { return d.port; });
    m_fields.add(Field::Database, m_ui->databaseEdit, m_ui->databaseHint,
                 [](Draft& d) -> QString& { return d.database; });
    m_fields.add(Field::UserName, m_ui->userNameEdit, m_ui->userNameHint,
                 [](Draft& d) -> QString& { return d.userName; });
    m_fields.add(Field::Password, m_ui->passwordEdit, m_ui->passwordHint,
                 [](Draft& d) -> QString& { return d.password; });
    for (const Field field : {Field::Server, Field::Database, Field::UserName}) {
        m_fields.watchForSecrets(field);
    }
    m_fields.fill();
    bindRevealButton(m_ui->showPasswordButton, m_ui->passwordEdit);
    m_ui->encryptionHint->describe(m_ui->encryptionBox);
    connect(&m_fields, &FieldSet::edited, this, [this] {
        m_check->forget();
        showHints();
    });
    connect(m_ui->encryptionBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_draft.encryption = choiceAt<Encryption>(m_ui->encryptionBox, index);
        m_check->forget();
        showHints();
    });
    connect(m_ui->checkDatabaseButton, &QPushButton::clicked, this, [this] {
        if (m_check->isRunning()) {
            m_check->cancel();
        } else if (m_fields.validate()) {
            m_check->start(tidied(m_draft), m_network.authorities());
        }
    });
}

bool CredentialsDialog::reachedFromHere() const
{
    return m_check->result() && m_check->result()->failure == CheckFailure::None;
}

QString CredentialsDialog::localResultText() const
{
    return m_check->resultText();
}

void CredentialsDialog::taken()
{
    if (m_draft.encryption == Encryption::Default && !facts().sslMode.isEmpty()) {
        m_draft.encryption = encryptionFromText(facts().sslMode); // never lower than it is, unasked
    }
    showHints();
    refresh();
}

bool CredentialsDialog::mayAct() const
{
    return true; // what is missing is told below its field
}

bool CredentialsDialog::hasTyped() const
{
    const auto values = [](const ConnectionDraft& draft) {
        return QStringList{draft.server, draft.port, draft.database, draft.userName, draft.password};
    };
    return values(m_draft) != values(m_known);
}

void CredentialsDialog::save()
{
    if (!m_fields.validate()) {
        return;
    }
    m_test.forget();
    const auto order = credentialsOrder(facts(), m_draft);
    if (const auto* problem = std::get_if<CredentialsProblem>(&order)) {
        m_ui->problemHint->show(FieldHint::Kind::Stop,
                                credentialsProblemText(*problem, facts().authentication));
        m_ui->problemHint->setVisible(true);
        m_ui->passwordEdit->setFocus();
        return;
    }
    m_ui->problemHint->hide();
    send(std::get<ChangeOrder>(order));
}

void CredentialsDialog::done(const ChangeEnd&)
{
    m_changed = true;
    m_known = m_draft;
    keep();
    if (m_closesWhenChanged) {
        accept();
        return;
    }
    m_test.start(facts().id);
    m_ui->closeButton->setFocus();
}

void CredentialsDialog::showHints()
{
    const ConnectionDraft tidy = tidied(m_draft);
    const QSignalBlocker quiet(m_ui->encryptionBox);
    showChoice(m_ui->encryptionBox, encryptionOf(tidy));
    const bool unknown = m_draft.encryption == Encryption::Default;
    m_ui->encryptionHint->show(
        unknown ? FieldHint::Kind::Advice : FieldHint::Kind::Hint,
        unknown ? tr("Platform does not show which encryption the connection has now: it will "
                     "be the one chosen here.")
                : encryptionText(tidy));
    m_ui->problemHint->hide();
}

void CredentialsDialog::fillEncryption()
{
    const QSignalBlocker quiet(m_ui->encryptionBox);
    m_ui->encryptionBox->clear();
    for (const Encryption encryption : {Encryption::Off, Encryption::Prefer, Encryption::Require,
                                        Encryption::VerifyCertificate, Encryption::VerifyHost}) {
        addChoice(m_ui->encryptionBox, encryption, encryptionName(encryption));
    }
}

void CredentialsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    showWrapped(
        m_ui->leadLabel,
        tr("“%1” keeps its ID. The new credentials count for all its dataflows at once; Platform shows no "
           "passwords, so all values are entered anew.")
            .arg(facts().name.simplified()));
    labelRevealButton(m_ui->showPasswordButton);
    fillEncryption();
    showHints();
    showKept();
    m_check->retranslate();
    m_ui->testCard->retranslate();
}

} // namespace flowconnect
