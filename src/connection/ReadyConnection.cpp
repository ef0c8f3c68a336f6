#include "connection/ReadyConnection.h"

namespace flowconnect {

ReadyConnection::ReadyConnection(const ConnectionDraft& typed)
    : m_draft(tidied(typed)),
      m_authentication(chooseAuthentication(m_draft))
{
}

ReadyConnection ReadyConnection::withStandIns(const QString& password, const QString& token) const
{
    ReadyConnection other = *this; // the choice is that of the real password
    other.m_draft.password = password;
    other.setToken(token);
    return other;
}

} // namespace flowconnect
