#include "wizard/SignInStep.h"

#include "connection/DraftValidation.h"

#include <utility>

namespace flowconnect {

namespace {

constexpr qint64 leastLifeSeconds = 300; // a token that ends while the pages are filled in is of no use

ClientCredentials credentialsOf(const ConnectionDraft& draft)
{
    const ConnectionDraft tidy = tidied(draft);
    return {tidy.platformAccess.apiKey, tidy.clientSecret, tidy.scopes};
}

} // namespace

SignInStep::SignInStep(AccessTokens& tokens, QUrl ims, ConnectionDraft& draft, QObject* parent)
    : QObject(parent),
      m_tokens(tokens),
      m_ims(std::move(ims)),
      m_draft(draft)
{
}

bool SignInStep::isReady() const
{
    if (!m_draft.signsInBySecret()) {
        return true;
    }
    return !m_token.value.isEmpty() && m_draft.platformAccess.accessToken == m_token.value &&
           m_used == credentialsOf(m_draft) &&
           QDateTime::currentDateTimeUtc().secsTo(m_token.expiresAt) > leastLifeSeconds;
}

void SignInStep::start()
{
    if (isBusy()) {
        return;
    }
    m_used = credentialsOf(m_draft);
    m_call = m_tokens.request(m_ims, m_used);
    connect(m_call, &AccessTokenCall::succeeded, this, [this](const AccessToken& token) {
        m_call = nullptr; // it deletes itself
        m_token = token;
        m_draft.platformAccess.accessToken = token.value;
        Q_EMIT done();
    });
    connect(m_call, &AccessTokenCall::failed, this, [this](const PlatformError& error) {
        m_call = nullptr;
        Q_EMIT failed(error);
    });
    Q_EMIT stageChanged(HttpCall::Stage::Connecting);
}

void SignInStep::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

} // namespace flowconnect
