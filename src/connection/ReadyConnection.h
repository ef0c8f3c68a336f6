#pragma once

#include "connection/Authentication.h"

namespace flowconnect {

/// A draft as it is sent: tidied, its authentication chosen, both once and for all who make a request of it.
/// Holds secrets. What does not validate is made ready all the same, since a preview shows unfinished drafts.
class ReadyConnection
{
public:
    ReadyConnection() = default;
    /// `typed` as the person typed it, or tidied already.
    explicit ReadyConnection(const ConnectionDraft& typed);

    /// The tidied draft.
    const ConnectionDraft& draft() const { return m_draft; }
    const AuthenticationChoice& authentication() const { return m_authentication; }
    /// Of the chosen destination.
    const PlatformAccess& access() const { return m_draft.access(); }

    /// From now on goes with `token`, a secret.
    void setToken(const QString& token) { m_draft.access().accessToken = token; }
    /// The same, in the same authentication, with stand-ins for password and token.
    ReadyConnection withStandIns(const QString& password, const QString& token) const;

private:
    ConnectionDraft m_draft;
    AuthenticationChoice m_authentication;
};

} // namespace flowconnect
