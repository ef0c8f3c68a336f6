#include "wizard/whereto/SignInGate.h"

#include "signin/ActiveProfile.h"
#include "signin/SignInCheck.h"
#include "wizard/whereto/AccessPanel.h"
#include "wizard/widgets/StatusPanel.h"

#include <utility>

namespace flowconnect {

SignInGate::SignInGate(ConnectionDraft& draft, const Parts& parts, QObject* parent)
    : QObject(parent),
      m_draft(draft),
      m_parts(parts)
{
    connect(&m_parts.check, &SignInCheck::working, this, [this] {
        m_parts.status.showWork([] { return tr("Signing in to Adobe …"); },
                                [] { return tr("Cancel stops it."); });
        Q_EMIT busyChanged();
    });
    connect(&m_parts.check, &SignInCheck::failed, this, &SignInGate::checkFailed);
    connect(&m_parts.check, &SignInCheck::done, this, &SignInGate::checkDone);
}

bool SignInGate::open()
{
    if (std::exchange(m_passes, false)) {
        return accept();
    }
    if (m_waits || !m_parts.access.validate()) {
        return false;
    }
    if (m_draft.destination == Destination::Practice) {
        return true;
    }
    if (m_parts.check.isChecked()) {
        return m_parts.access.settleSandbox() && accept();
    }
    if (m_uncheckedPass && !m_draft.platformAccess.sandboxName.isEmpty()) {
        return true;
    }
    m_waits = true;
    m_parts.check.start(SignInCheck::Extent::TokenAndSandboxes); // no second one where one is under way
    Q_EMIT appeared();
    return false;
}

bool SignInGate::accept()
{
    m_parts.profile.accept();
    Q_EMIT accepted();
    return true;
}

void SignInGate::checkDone()
{
    m_parts.status.clear();
    if (m_waits && m_parts.check.list() == SignInCheck::List::Unknown) {
        // A renewal of the token was under way when Next was pressed.
        m_parts.check.start(SignInCheck::Extent::TokenAndSandboxes);
        return;
    }
    const bool wasNext = std::exchange(m_waits, false);
    Q_EMIT busyChanged();
    if (wasNext && m_parts.access.settleSandbox()) {
        // A token that lasts a minute only counts as well: no second request for one press.
        m_passes = true;
        Q_EMIT opened();
    } else if (m_draft.profileSignedIn && m_draft.signsInBySecret()) {
        m_parts.profile.keepSecrets(); // the new token with its end
    }
}

void SignInGate::checkFailed(const PlatformError& error)
{
    const bool wasNext = std::exchange(m_waits, false);
    m_parts.status.showError(error);
    Q_EMIT busyChanged();
    if (wasNext) {
        m_uncheckedPass = m_parts.check.hasToken() && error.kind != ErrorKind::Cancelled;
        m_parts.access.tell(error, m_uncheckedPass);
        Q_EMIT appeared();
    }
}

void SignInGate::cancel()
{
    m_parts.check.cancel();
}

void SignInGate::stay()
{
    if (std::exchange(m_waits, false)) {
        Q_EMIT busyChanged();
    }
}

} // namespace flowconnect
