#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/AccessTokens.h"

#include <QObject>
#include <QPointer>

namespace flowconnect {

/// Gets the access token of a draft that signs in with a client secret, and knows how long it lasts.
class SignInStep : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the step. `ims` is the sign-in service.
    SignInStep(AccessTokens& tokens, QUrl ims, ConnectionDraft& draft, QObject* parent);

    /// True where nothing needs to be asked: a pasted token, practice, or a token that was got with these
    /// very values and lasts for another five minutes.
    bool isReady() const;
    bool isBusy() const { return !m_call.isNull(); }
    /// Asks for a token; done() or failed() follows once.
    void start();
    void cancel();

Q_SIGNALS:
    void stageChanged(flowconnect::HttpCall::Stage stage);
    /// The token is in the draft.
    void done();
    void failed(const flowconnect::PlatformError& error);

private:
    AccessTokens& m_tokens;
    QUrl m_ims;
    ConnectionDraft& m_draft;
    QPointer<AccessTokenCall> m_call;
    ClientCredentials m_used; ///< what the token was got with
    AccessToken m_token;
};

} // namespace flowconnect
