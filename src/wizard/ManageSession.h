#pragma once

#include "manage/ManageDesk.h"
#include "manage/PlatformTest.h"
#include "manage/change/ChangeRecovery.h"
#include "platform/existing/ConnectionWrites.h"
#include "platform/existing/Dataflows.h"
#include "platform/existing/Exploration.h"

#include <QPointer>

class QWidget;

namespace flowconnect {

class CreationSession;
class CredentialsPage;
class DonePage;
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

    /// Tests the connection on the last page, and opens the dialogs that the page asks for. `credentials`
    /// knows what the test from this computer said. Both outlive the session.
    void serve(DonePage& done, const CredentialsPage& credentials);

Q_SIGNALS:
    /// The connection `id` was changed, or is gone, by a dialog of this session.
    void changed(const QString& id);
    void deleted(const QString& id);

private:
    void openCredentials(DonePage& done);
    void openDeletion(DonePage& done);

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
};

} // namespace flowconnect
