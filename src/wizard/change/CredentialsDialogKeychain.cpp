// The password of before: where it comes from, and what can be done with it.

#include "wizard/change/CredentialsDialog.h"

#include "connection/DraftValidation.h"
#include "settings/DatabasePassword.h"
#include "ui_CredentialsDialog.h"
#include "wizard/widgets/QuestionPanel.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

void CredentialsDialog::bindKeychain()
{
    connect(&m_entries, &KeychainEntries::found, this,
            [this](const QHash<QString, QString>& secrets, SecretState) {
                m_oldPassword = secrets.value(passwordKeyOf(m_draft));
                m_ui->rememberCheck->setChecked(m_ui->rememberCheck->isChecked() || !m_oldPassword.isEmpty());
                if (m_draft.password.isEmpty() && !m_oldPassword.isEmpty()) {
                    m_draft.password = m_oldPassword;
                    m_known.password = m_oldPassword; // nobody has typed it
                    m_fields.fill();
                }
            });
    connect(&m_entries, &KeychainEntries::kept, this, [this](SecretState state) {
        m_kept = state;
        showKept();
    });
    if (portNumber(tidied(m_draft)) > 0) {
        m_entries.read({passwordKeyOf(m_draft)});
    }
}

void CredentialsDialog::keep()
{
    if (m_ui->rememberCheck->isChecked()) {
        m_entries.keep({{passwordKeyOf(m_draft), m_draft.password}});
    }
}

void CredentialsDialog::offerOldPassword()
{
    const bool hasOld = !m_oldPassword.isEmpty() && m_oldPassword != m_draft.password;
    const auto words = [hasOld] {
        Question asked;
        asked.title = tr("Platform now has these credentials, and can't restore the old ones");
        asked.text =
            hasOld ? tr("The system keychain still has the old password. Put it back into the field, then "
                        "press “Change”.")
                   : tr("This computer has no other password for it. Correct the fields, then press “Change” "
                        "again.");
        asked.answers = hasOld ? QStringList{tr("&Put the old password back"), tr("&Leave it")}
                               : QStringList{tr("&Correct the fields")};
        return asked;
    };
    QuestionPanel::Answers answers;
    if (hasOld) {
        answers.append({u"oldPasswordButton"_s, [this] {
                            question().clear();
                            m_draft.password = m_oldPassword;
                            m_fields.fill();
                            m_ui->saveButton->setFocus();
                            refresh();
                        }});
    }
    answers.append({u"leaveItButton"_s, [this] {
                        question().clear();
                        m_ui->passwordEdit->setFocus();
                        refresh();
                    }});
    question().ask(words, answers, true);
}

void CredentialsDialog::showKept()
{
    m_ui->rememberHint->setVisible(m_kept.has_value());
    if (m_kept) {
        const bool kept = *m_kept == SecretState::Kept;
        m_ui->rememberHint->show(
            kept ? FieldHint::Kind::Done : FieldHint::Kind::Advice,
            kept ? tr("Saved in the system keychain")
                 : tr("Not saved: the system keychain did not take it. The change on Platform "
                      "is not affected."));
    }
}

} // namespace flowconnect
