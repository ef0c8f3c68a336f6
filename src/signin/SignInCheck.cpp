#include "signin/SignInCheck.h"

#include "connection/DraftValidation.h"
#include "signin/ErrorFields.h"

#include <utility>

using namespace Qt::StringLiterals;
namespace flowconnect {

namespace {

constexpr qint64 leastLifeSeconds = 300; // a token that ends while the pages are filled in is of no use

ClientCredentials credentialsOf(const ConnectionDraft& draft)
{
    const ConnectionDraft tidy = tidied(draft);
    return {tidy.platformAccess.apiKey, tidy.clientSecret, tidy.scopes};
}

/// What the list depends on: all but the sandbox.
PlatformAccess listAccessOf(const ConnectionDraft& draft)
{
    PlatformAccess access = tidied(draft).platformAccess;
    access.sandboxName.clear();
    return access;
}

/// A refusal in Platform's own words that blames no value says only that this account may not see the list; a
/// 404 or 405, that this Platform has none.
bool isClosedList(const PlatformError& error)
{
    if (error.kind != ErrorKind::Service || fieldToMend(error, SignIn::AccessToken)) {
        return false;
    }
    const bool ownWords = !error.code.isEmpty() || !error.serviceText.isEmpty();
    return (error.httpStatus == 403 && ownWords) || error.httpStatus == 404 || error.httpStatus == 405;
}

} // namespace

SignInCheck::SignInCheck(AccessTokens& tokens, Sandboxes& sandboxes, QUrl ims, std::function<QUrl()> platform,
                         ConnectionDraft& draft, QObject* parent)
    : QObject(parent),
      m_tokens(tokens),
      m_sandboxService(sandboxes),
      m_ims(std::move(ims)),
      m_platform(std::move(platform)),
      m_draft(draft)
{
}

bool SignInCheck::hasOwnToken() const
{
    return m_draft.signsInBySecret() && !m_token.value.isEmpty() &&
           m_draft.platformAccess.accessToken == m_token.value && m_used == credentialsOf(m_draft);
}

bool SignInCheck::hasToken() const
{
    return !m_draft.signsInBySecret() ||
           (hasOwnToken() && QDateTime::currentDateTimeUtc().secsTo(m_token.expiresAt) > leastLifeSeconds);
}

SignInCheck::List SignInCheck::list() const
{
    return m_checked == listAccessOf(m_draft) ? m_list : List::Unknown;
}

bool SignInCheck::isChecked() const
{
    return m_draft.destination == Destination::Practice || (hasToken() && list() != List::Unknown);
}

void SignInCheck::start(Extent extent)
{
    if (isBusy()) {
        return;
    }
    m_extent = extent;
    if (!hasToken()) {
        askForToken();
    } else if (extent == Extent::TokenAndSandboxes) {
        askForList();
    } else {
        QMetaObject::invokeMethod(this, &SignInCheck::done, Qt::QueuedConnection);
    }
    Q_EMIT working();
}

void SignInCheck::askForToken()
{
    m_used = credentialsOf(m_draft);
    m_tokenCall = m_tokens.request(m_ims, m_used);
    connect(m_tokenCall, &AccessTokenCall::succeeded, this, [this](const AccessToken& token) {
        m_tokenCall = nullptr; // it deletes itself
        if (m_used != credentialsOf(m_draft)) {
            Q_EMIT done(); // another profile has been chosen meanwhile: its token is not to be overwritten
            return;
        }
        const bool listWasGood = list() != List::Unknown;
        m_token = token;
        m_draft.platformAccess.accessToken = token.value;
        if (listWasGood) {
            m_checked = listAccessOf(m_draft); // another token of the same credential sees the same sandboxes
        }
        if (m_extent == Extent::TokenAndSandboxes) {
            askForList();
            Q_EMIT working();
        } else {
            Q_EMIT done();
        }
    });
    connect(m_tokenCall, &AccessTokenCall::failed, this, &SignInCheck::fail);
}

void SignInCheck::askForList()
{
    const PlatformAccess access = listAccessOf(m_draft);
    m_listCall = m_sandboxService.list(m_platform(), access);
    m_idle.clear();
    m_listCut = false;
    connect(m_listCall, &SandboxListCall::cutShort, this, [this] { m_listCut = true; });
    connect(m_listCall, &SandboxListCall::noneActive, this,
            [this](const QStringList& seen) { m_idle = seen; });
    connect(m_listCall, &SandboxListCall::succeeded, this, [this, access](const QList<Sandbox>& sandboxes) {
        m_listCall = nullptr;
        m_checked = access;
        m_list = sandboxes.isEmpty() ? List::Closed : List::Known;
        m_sandboxes = sandboxes;
        Q_EMIT done();
    });
    connect(m_listCall, &SandboxListCall::failed, this, [this, access](const PlatformError& error) {
        if (isClosedList(error)) {
            m_listCall = nullptr;
            m_checked = access;
            m_list = List::Closed;
            m_sandboxes.clear();
            Q_EMIT done();
        } else {
            fail(error);
        }
    });
}

void SignInCheck::fail(const PlatformError& error)
{
    m_tokenCall = nullptr;
    m_listCall = nullptr;
    Q_EMIT failed(dropRefusedToken(error));
}

void SignInCheck::cancel()
{
    if (m_tokenCall) {
        m_tokenCall->cancel();
    }
    if (m_listCall) {
        m_listCall->cancel();
    }
}

void SignInCheck::adopt(const AccessToken& token)
{
    m_token = token;
    m_used = credentialsOf(m_draft);
    m_draft.platformAccess.accessToken = token.value;
}

PlatformError SignInCheck::dropRefusedToken(PlatformError error)
{
    const bool blamed =
        error.httpStatus == 401 || fieldToMend(error, SignIn::AccessToken) == Field::AccessToken;
    if (error.kind == ErrorKind::Service && blamed && hasOwnToken()) {
        m_token = {};
        error.tokenDropped = true;
    }
    return error;
}

} // namespace flowconnect
