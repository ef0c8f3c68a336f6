#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/AccessTokens.h"
#include "platform/Sandboxes.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace flowconnect {

/// Finds out whether the draft's values for Platform work: gets a token where the draft signs in with a
/// client secret, then asks for the sandboxes.
class SignInCheck : public QObject
{
    Q_OBJECT

public:
    enum class Extent {
        Token,             ///< a token that lasts
        TokenAndSandboxes, ///< and that Platform takes it
    };
    /// What is known of the sandboxes.
    enum class List {
        Unknown, ///< not asked with these values
        Known,
        Closed, ///< this account may not see the list, this Platform has none, or none is active
    };

    /// All outlive the check. `ims` is the sign-in service, `platform` tells where Platform is.
    SignInCheck(AccessTokens& tokens, Sandboxes& sandboxes, QUrl ims, std::function<QUrl()> platform,
                ConnectionDraft& draft, QObject* parent);

    /// True where no token needs to be asked for: a pasted one, practice, or one that was got with these very
    /// values and lasts for another five minutes.
    bool hasToken() const;
    /// True where the current values have been tried, or need not be: in practice.
    bool isChecked() const;
    bool isBusy() const { return !m_tokenCall.isNull() || !m_listCall.isNull(); }
    List list() const;
    const QList<Sandbox>& sandboxes() const { return m_sandboxes; }
    /// Where the list is Closed since none of the sandboxes is active: what was seen, as `name (state)`.
    const QStringList& idleSandboxes() const { return m_idle; }
    /// Platform's list had not ended when reading was given up: sandboxes() is the beginning of it.
    bool isListCut() const { return m_listCut; }
    /// The program's own token; empty where the person pasted one.
    AccessToken token() const { return hasOwnToken() ? m_token : AccessToken{}; }

    /// Asks for what is missing; done() or failed() follows once, never before this function has returned.
    void start(Extent extent);
    /// Ends what is under way; failed() follows with ErrorKind::Cancelled.
    void cancel();
    /// Takes over a token of an earlier time that was got with the draft's values.
    void adopt(const AccessToken& token);
    /// Where `error` says that the program's own token was refused: forgets it, so that the next start() gets
    /// a new one, and notes that in the error.
    PlatformError dropRefusedToken(PlatformError error);

Q_SIGNALS:
    /// Signing in has begun, or goes on with the sandboxes.
    void working();
    void done();
    void failed(const flowconnect::PlatformError& error);

private:
    bool hasOwnToken() const;
    void askForToken();
    void askForList();
    void fail(const PlatformError& error);

    AccessTokens& m_tokens;
    Sandboxes& m_sandboxService;
    QUrl m_ims;
    std::function<QUrl()> m_platform;
    ConnectionDraft& m_draft;
    Extent m_extent = Extent::Token;
    QPointer<AccessTokenCall> m_tokenCall;
    QPointer<SandboxListCall> m_listCall;
    ClientCredentials m_used; ///< what the token was got with
    AccessToken m_token;
    PlatformAccess m_checked; ///< what the list was asked with
    List m_list = List::Unknown;
    QList<Sandbox> m_sandboxes;
    QStringList m_idle;
    bool m_listCut = false;
};

} // namespace flowconnect
