#pragma once

#include "manage/ManageDesk.h"
#include "manage/PlatformTest.h"
#include "manage/change/ChangeRecovery.h"
#include "platform/existing/ConnectionWrites.h"
#include "platform/existing/Dataflows.h"
#include "platform/existing/Exploration.h"

#include <QList>
#include <QPointer>

class QWidget;

namespace flowconnect {

class ChangeDialog;
class ConnectionsWindow;
class CreationSession;
class CredentialsPage;
class DonePage;
class SeveralWindow;
struct ConnectionDraft;
struct CreationIntent;
struct ProgramParts;

/// Everything about connections that exist, for one wizard: where they are, what asks about them, and the
/// windows and dialogs that look after them.
class ManageSession : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All outlive the session.
    ManageSession(ProgramParts& parts, CreationSession& session, ConnectionDraft& draft, QWidget* window);

    /// The windows that it has opened go with it.
    ~ManageSession() override;

    ManageDesk desk();
    /// Of the connection on the last page.
    PlatformTest& test() { return m_test; }
    PlatformPlace& place() { return m_place; }
    /// True where the connection of `intent` is at the place that is chosen now: else nothing can be asked
    /// about it.
    bool isHere(const CreationIntent& intent) const;
    /// The region of the chosen sandbox, as Platform's list has it; may be empty.
    QString region() const;
    /// False only where the list of sandboxes says that the chosen one is not for production, and in
    /// practice.
    bool mayBeProduction() const;
    /// True only where the list of sandboxes says that the chosen one is for production.
    bool isProduction() const;

    /// Tests the connection on the last page, and opens the dialogs that the page asks for. `credentials`
    /// knows what the test from this computer said. Both outlive the session.
    void serve(DonePage& done, const CredentialsPage& credentials);

    /// Opens the window of all connections, or brings it to the front.
    void openConnections();
    void openBrowse(const QString& id, const QString& name);
    /// Opens the window that creates many connections from a file, or brings it to the front.
    void openSeveral();
    /// For the history: looks up changes whose outcome is open.
    ChangeRecovery& recovery() { return m_recovery; }

Q_SIGNALS:
    /// Another connection like this one is to be created: it has the database, but no secret.
    void duplicateWanted(const flowconnect::ConnectionDraft& database);
    /// The person has to sign in first.
    void signInWanted();
    void networkSettingsWanted();
    /// The connection `id` was changed, or is gone, by a dialog of this session.
    void changed(const QString& id);
    void deleted(const QString& id);

private:
    void openCredentials(DonePage& done);
    void openDeletion(DonePage& done);
    void bindWindow(ConnectionsWindow& window);
    void openNaming(const ConnectionFacts& facts);
    void openDeletion(const ConnectionFacts& facts);
    /// One connection by itself, several as a batch.
    void openCredentials(const QList<ConnectionFacts>& chosen);
    /// Lets the window of connections follow what `dialog` does, and opens it there.
    void open(ChangeDialog* dialog);

    ProgramParts& m_parts;
    CreationSession& m_session;
    ConnectionDraft& m_draft;
    QWidget* m_window;
    PlatformPlace m_place;
    ExistingConnections m_connections;
    ConnectionWrites m_writes;
    Dataflows m_dataflows;
    Exploration m_exploration;
    PlatformTest m_test;
    ChangeRecovery m_recovery;
    QPointer<ConnectionsWindow> m_connectionsWindow;
    QPointer<SeveralWindow> m_severalWindow;
    QList<QPointer<QWidget>> m_windows; ///< all that are not children of the wizard
};

} // namespace flowconnect
