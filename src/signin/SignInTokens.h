#pragma once

#include "connection/ConnectionDraft.h"
#include "creation/TokenSource.h"

namespace flowconnect {

class SignInCheck;

/// The tokens of the sign-in: pasted by the person, given by practice, or got with the client secret.
class SignInTokens : public TokenSource
{
    Q_OBJECT

public:
    /// Both outlive the source.
    SignInTokens(SignInCheck& check, const ConnectionDraft& draft, QObject* parent = nullptr);

    bool isFresh() const override;
    QString token() const override;
    PlatformError noteRefusal(const PlatformError& error) override;

protected:
    /// Fails with ErrorKind::NotSignedIn where there is nothing to sign in with.
    void fetch() override;
    void abandon() override;

private:
    SignInCheck& m_check;
    const ConnectionDraft& m_draft;
    bool m_abandoned = false; ///< the sign-in that is under way is one that was cancelled
};

} // namespace flowconnect
