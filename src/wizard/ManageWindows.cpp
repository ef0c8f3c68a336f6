// The windows of a ManageSession that are not about the last page.

#include "wizard/ManageSession.h"

#include "connection/DraftValidation.h"
#include "manage/change/KnownDatabase.h"
#include "program/ProgramParts.h"
#include "signin/SignInCheck.h"
#include "signin/SignInTokens.h"
#include "wizard/CreationSession.h"
#include "wizard/browse/BrowseWindow.h"
#include "wizard/change/BatchDialog.h"
#include "wizard/change/CredentialsDialog.h"
#include "wizard/change/DeletionDialog.h"
#include "wizard/change/NamingDialog.h"
#include "wizard/manage/ConnectionsWindow.h"
#include "wizard/several/SeveralWindow.h"

namespace flowconnect {

ManageSession::~ManageSession()
{
    for (const QPointer<QWidget>& window : std::as_const(m_windows)) {
        delete window.data();
    }
}

void ManageSession::openConnections()
{
    m_place.noteMove();
    if (!m_connectionsWindow) {
        m_connectionsWindow = new ConnectionsWindow(desk(), m_parts.settings);
        m_connectionsWindow->setAttribute(Qt::WA_DeleteOnClose);
        m_windows.append(m_connectionsWindow.data());
        bindWindow(*m_connectionsWindow);
    }
    m_connectionsWindow->show();
    m_connectionsWindow->raise();
    m_connectionsWindow->activateWindow();
    m_recovery.begin();
}

void ManageSession::bindWindow(ConnectionsWindow& window)
{
    connect(&window, &ConnectionsWindow::renameWanted, this, &ManageSession::openNaming);
    connect(&window, &ConnectionsWindow::deleteWanted, this,
            [this](const ConnectionFacts& facts) { openDeletion(facts); });
    connect(&window, &ConnectionsWindow::credentialsWanted, this,
            [this](const QList<ConnectionFacts>& chosen) { openCredentials(chosen); });
    connect(&window, &ConnectionsWindow::browseWanted, this, &ManageSession::openBrowse);
    connect(&window, &ConnectionsWindow::signInWanted, this, &ManageSession::signInWanted);
    connect(&window, &ConnectionsWindow::duplicateWanted, this, [this](const ConnectionFacts& facts) {
        m_parts.journal.read(this, [this, facts](JournalState, const QList<JournalEntry>& entries) {
            Q_EMIT duplicateWanted(knownDatabase(facts, entries, m_draft));
        });
    });
    // At the start of the program the keychain may answer later than the list is asked for.
    connect(&m_parts.signInSecrets, &SignInKeychain::found, &window, &ConnectionsWindow::retryAfterSignIn,
            Qt::QueuedConnection);
    connect(&m_session.check(), &SignInCheck::done, &window, &ConnectionsWindow::retryAfterSignIn,
            Qt::QueuedConnection);
    connect(this, &ManageSession::changed, &window, &ConnectionsWindow::refreshOne);
    connect(this, &ManageSession::deleted, &window, &ConnectionsWindow::noteDeleted);
    connect(&m_recovery, &ChangeRecovery::settled, &window, [&window](const ChangeEntry& entry) {
        entry.intent.kind == ChangeKind::Deletion&& entry.isDone()
            ? window.noteDeleted(entry.intent.connectionId)
            : window.refreshOne(entry.intent.connectionId);
    });
}

void ManageSession::open(ChangeDialog* dialog)
{
    connect(dialog, &ChangeDialog::changed, this, &ManageSession::changed);
    connect(dialog, &ChangeDialog::deleted, this, &ManageSession::deleted);
    connect(dialog, &QDialog::finished, &m_recovery,
            &ChangeRecovery::begin); // what is left open is looked up
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ManageSession::openNaming(const ConnectionFacts& facts)
{
    open(new NamingDialog(desk(), facts, m_connectionsWindow));
}

void ManageSession::openDeletion(const ConnectionFacts& facts)
{
    open(new DeletionDialog(desk(), facts, mayBeProduction(), m_connectionsWindow));
}

void ManageSession::openCredentials(const QList<ConnectionFacts>& chosen)
{
    m_parts.journal.read(this, [this, chosen](JournalState, const QList<JournalEntry>& entries) {
        if (!m_connectionsWindow || chosen.isEmpty()) {
            return;
        }
        if (chosen.size() == 1) {
            open(new CredentialsDialog(desk(), m_parts.network, chosen.constFirst(),
                                       knownDatabase(chosen.constFirst(), entries, m_draft), false,
                                       m_connectionsWindow));
            return;
        }
        QList<BatchRow> rows;
        for (const ConnectionFacts& facts : chosen) {
            rows.append({facts, tidied(knownDatabase(facts, entries, m_draft)), BatchRow::State::Waiting});
        }
        auto* dialog = new BatchDialog(desk(), m_parts.network, rows, m_connectionsWindow);
        connect(dialog, &BatchDialog::changed, this, &ManageSession::changed);
        connect(dialog, &QDialog::finished, &m_recovery, &ChangeRecovery::begin);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ManageSession::openBrowse(const QString& id, const QString& name)
{
    auto* window = new BrowseWindow(m_exploration, m_place, id, name);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    window->show();
}

void ManageSession::openSeveral()
{
    if (!m_severalWindow) {
        m_severalWindow = new SeveralWindow(
            {m_parts.flowService, m_connections, m_parts.journal, m_place, m_session.tokens()},
            m_parts.keychain, m_parts.network, m_parts.plugins.check, m_draft, mayBeProduction());
        connect(m_severalWindow, &SeveralWindow::actionWanted, this, [this](ErrorAction action) {
            action == ErrorAction::NetworkSettings ? Q_EMIT networkSettingsWanted() : Q_EMIT signInWanted();
        });
        m_severalWindow->setAttribute(Qt::WA_DeleteOnClose);
        m_windows.append(m_severalWindow.data());
    }
    m_place.noteMove();
    m_severalWindow->show();
    m_severalWindow->raise();
    m_severalWindow->activateWindow();
}

} // namespace flowconnect
