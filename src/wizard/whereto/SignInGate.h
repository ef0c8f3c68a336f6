#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/http/PlatformError.h"

#include <QObject>

namespace flowconnect {

class AccessPanel;
class ActiveProfile;
class SignInCheck;
class StatusPanel;

/// Decides whether Next may leave the first page. Where the values for Platform are not checked yet it signs
/// in and asks for the sandboxes, and shows on the page what goes on and what went wrong.
class SignInGate : public QObject
{
    Q_OBJECT

public:
    /// The parts of the page that the gate works with. All outlive it.
    struct Parts
    {
        SignInCheck& check;
        AccessPanel& access;
        ActiveProfile& profile;
        StatusPanel& status;
    };
    SignInGate(ConnectionDraft& draft, const Parts& parts, QObject* parent);

    /// Next was pressed: true where it may go on. Otherwise the page says why, or a check has begun, after
    /// which opened() may follow.
    bool open();
    /// True while Next waits for a check.
    bool isBusy() const { return m_waits; }
    /// Ends the check.
    void cancel();
    /// The values are no longer those that are being checked: Next has to be pressed again.
    void stay();
    /// Lets the next open() through without asking.
    void pass() { m_passes = true; }
    /// Makes the next open() sign in, also where it would let an unchecked account through.
    void forgetUnchecked() { m_uncheckedPass = false; }

Q_SIGNALS:
    void busyChanged();
    /// The check that open() has begun has succeeded: the next open() goes through.
    void opened();
    /// The profile's values work and are saved.
    void accepted();
    /// Something has appeared on the status panel that should be seen.
    void appeared();

private:
    bool accept();
    void checkDone();
    void checkFailed(const PlatformError& error);

    ConnectionDraft& m_draft;
    Parts m_parts;
    bool m_waits = false;         ///< Next waits for the check under way
    bool m_passes = false;        ///< the next open() goes through
    bool m_uncheckedPass = false; ///< the check could not be made: Next goes on without it
};

} // namespace flowconnect
