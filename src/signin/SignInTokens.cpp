#include "signin/SignInTokens.h"

#include "signin/SignInCheck.h"

#include <utility>

namespace flowconnect {

SignInTokens::SignInTokens(SignInCheck& check, const ConnectionDraft& draft, QObject* parent)
    : TokenSource(parent),
      m_check(check),
      m_draft(draft)
{
    connect(&m_check, &SignInCheck::done, this, [this] {
        m_abandoned = false;
        settle();
    });
    connect(&m_check, &SignInCheck::failed, this, [this](const PlatformError& error) {
        if (std::exchange(m_abandoned, false) && isAwaited()) {
            fetch(); // this is the end of the one before
        } else {
            settle(error);
        }
    });
}

bool SignInTokens::isFresh() const
{
    return m_check.hasToken() && !token().isEmpty();
}

QString SignInTokens::token() const
{
    return m_draft.access().accessToken;
}

void SignInTokens::fetch()
{
    if (m_draft.signsInBySecret() && !m_draft.clientSecret.isEmpty()) {
        m_check.start(SignInCheck::Extent::Token); // one that is under way already counts
        return;
    }
    PlatformError error;
    error.kind = ErrorKind::NotSignedIn;
    QMetaObject::invokeMethod(
        this, [this, error] { settle(error); }, Qt::QueuedConnection);
}

void SignInTokens::abandon()
{
    m_abandoned = m_check.isBusy();
    m_check.cancel();
}

PlatformError SignInTokens::noteRefusal(const PlatformError& error)
{
    return m_check.dropRefusedToken(error);
}

} // namespace flowconnect
