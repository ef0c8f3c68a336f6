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
        if (std::exchange(m_waits, false)) {
            Q_EMIT refreshed();
        }
    });
    connect(&m_check, &SignInCheck::failed, this, [this](const PlatformError& error) {
        if (std::exchange(m_waits, false)) {
            Q_EMIT failed(error);
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

void SignInTokens::refresh()
{
    m_waits = true;
    if (m_draft.signsInBySecret() && !m_draft.clientSecret.isEmpty()) {
        m_check.start(SignInCheck::Extent::Token); // one that is under way already counts
        return;
    }
    PlatformError error;
    error.kind = ErrorKind::NotSignedIn;
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (std::exchange(m_waits, false)) {
                Q_EMIT failed(error);
            }
        },
        Qt::QueuedConnection);
}

PlatformError SignInTokens::noteRefusal(const PlatformError& error)
{
    return m_check.dropRefusedToken(error);
}

void SignInTokens::cancel()
{
    if (m_waits) {
        m_check.cancel();
    }
}

} // namespace flowconnect
