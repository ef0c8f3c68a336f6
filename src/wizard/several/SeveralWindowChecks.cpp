#include "connection/DraftValidation.h"
#include "manage/list/HistoryNotes.h"
#include "manage/several/DryRun.h"
#include "settings/DatabasePassword.h"
#include "settings/NetworkControl.h"
#include "texts/SecretTexts.h"
#include "ui_SeveralWindow.h"
#include "wizard/several/SeveralModel.h"
#include "wizard/several/SeveralWindow.h"

// What is found out before anything is created: passwords in the keychain, what Platform has, what works.
namespace flowconnect {

namespace {

/// Under which the keychain has the password of `row`; empty where nothing can be kept for it.
QString keyOf(const SeveralRow& row, const ConnectionDraft& base)
{
    const ConnectionDraft draft = draftOf(row, base);
    return portNumber(tidied(draft)) == 0 ? QString() : passwordKeyOf(draft);
}

} // namespace

void SeveralWindow::bindChecks()
{
    connect(&m_entries, &KeychainEntries::found, this, &SeveralWindow::takeKept);
    connect(&m_existing, &WholeList::ended, this, &SeveralWindow::takeComparison);
    connect(m_ui->passwords, &AccountPasswords::changed, this, [this] {
        if (!m_tests.isBusy() && m_tests.allRows() > 0) {
            m_tests.forget(); // they were made with other passwords
            m_model->retranslate();
        }
        m_refresh.start(0);
    });
    connect(m_ui->testButton, &QPushButton::clicked, this, &SeveralWindow::test);
    connect(m_ui->endActionButton, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(endAction()); });
    connect(&m_tests, &RowTests::rowChanged, this, [this](int number) {
        m_model->noteRow(number);
        m_refresh.start(0);
    });
    connect(&m_tests, &RowTests::finished, this, [this] {
        m_model->retranslate();
        refresh();
    });
}

void SeveralWindow::readKeychain()
{
    m_fromKeychain = 0;
    m_mixedAccounts.clear();
    m_keychainState.reset();
    m_entries.ignore();
    if (m_ui->passwords->count() == 0) {
        return;
    }
    QStringList keys;
    for (const SeveralRow& row : std::as_const(m_list.rows)) {
        const QString key = row.isFaulty() || !row.password.isEmpty() ? QString() : keyOf(row, m_base);
        if (!key.isEmpty()) {
            keys += key;
        }
    }
    m_entries.read(keys);
}

/// Each account has one password: where the keychain has several, it does not say which is the right one.
void SeveralWindow::takeKept(const QHash<QString, QString>& secrets, SecretState worst)
{
    m_keychainState = worst;
    QHash<QString, QSet<QString>> kept;
    for (const SeveralRow& row : std::as_const(m_list.rows)) {
        if (const QString password = secrets.value(keyOf(row, m_base)); !password.isEmpty()) {
            kept[accountOf(row)].insert(password);
        }
    }
    for (auto account = kept.cbegin(); account != kept.cend(); ++account) {
        if (account->size() > 1) {
            m_mixedAccounts += account.key();
        } else if (m_ui->passwords->offer(account.key(), *account->cbegin())) {
            ++m_fromKeychain;
        }
    }
    m_mixedAccounts.sort();
    refresh();
}

QString SeveralWindow::passwordsWords() const
{
    if (m_ui->passwords->count() == 0) {
        return {};
    }
    QStringList lines{tr("The file does not have these passwords. What you enter stays in memory until this "
                         "window is closed.")};
    if (m_fromKeychain > 0) {
        lines += tr("Filled in from the system keychain: %1").arg(m_fromKeychain);
    }
    for (const QString& account : m_mixedAccounts) {
        lines +=
            tr("The system keychain has different passwords of %1 for these databases. Enter the right one.")
                .arg(account);
    }
    if (m_keychainState && *m_keychainState != SecretState::Kept && *m_keychainState != SecretState::Absent) {
        lines += secretText({SecretStatus::Place::NotRead, *m_keychainState});
    }
    return lines.join(u'\n');
}

void SeveralWindow::check()
{
    m_hasRun = false;
    m_isChecked = false;
    m_model->reset(false);
    m_existing.start();
    refresh();
}

/// What Platform does not show of a connection, the history may know.
void SeveralWindow::takeComparison()
{
    m_isComparing = true;
    m_journal.read(this, [this](JournalState, const QList<JournalEntry>& entries) {
        QHash<QString, const CreationIntent*> creations;
        for (const JournalEntry& entry : entries) {
            if (entry.isCreated()) {
                creations.insert(entry.result->receipt.id, &entry.intent);
            }
        }
        QList<ConnectionFacts> existing = m_existing.connections();
        for (ConnectionFacts& facts : existing) {
            if (const CreationIntent* const creation = creations.value(facts.id)) {
                facts = completedBy(*creation, facts);
            }
        }
        noteExisting(m_list, m_base, existing);
        m_isComparing = false;
        m_isChecked = true;
        m_model->retranslate();
        refresh();
    });
    refresh();
}

void SeveralWindow::test()
{
    if (isBusy() || m_isLeft || !obstacle().isEmpty()) {
        return;
    }
    QSet<int> numbers;
    for (const SeveralRow& row : std::as_const(m_list.rows)) {
        if (isSendable(row)) {
            numbers.insert(row.number);
        }
    }
    m_tests.start(m_list, m_base, m_ui->passwords->passwords(), m_network.authorities(), numbers);
    refresh();
}

} // namespace flowconnect
