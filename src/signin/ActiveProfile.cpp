#include "signin/ActiveProfile.h"

#include "connection/DraftValidation.h"
#include "settings/ProfileStore.h"
#include "settings/SignInKeychain.h"
#include "signin/SignInCheck.h"

namespace flowconnect {

ActiveProfile::ActiveProfile(ConnectionDraft& draft, ProfileStore& profiles, SignInKeychain& secrets,
                             SignInCheck& check, QObject* parent)
    : QObject(parent),
      m_draft(draft),
      m_profiles(profiles),
      m_secrets(secrets),
      m_check(check)
{
    connect(&m_secrets, &SignInKeychain::found, this, &ActiveProfile::take);
}

void ActiveProfile::restore()
{
    if (!m_draft.profileId.isEmpty()) {
        m_secrets.lookFor(m_draft.profileId);
    }
}

bool ActiveProfile::isComplete() const
{
    return m_draft.destination == Destination::Platform && m_draft.profileSignedIn &&
           m_secrets.mayHave(m_draft.profileId) &&
           problemsWith({Field::ApiKey, Field::OrganizationId, Field::Sandbox, Field::Scopes}, m_draft)
               .isEmpty();
}

void ActiveProfile::accept()
{
    m_draft.profileSignedIn = true;
    m_draft.profileId = m_profiles.save(profileOf(m_draft));
    keepSecrets();
}

void ActiveProfile::keepSecrets()
{
    const SignInSecret secret =
        m_draft.signIn == SignIn::ClientSecret
            ? SignInSecret{m_draft.clientSecret, m_check.token()}
            : SignInSecret{QString(), AccessToken{m_draft.platformAccess.accessToken, QDateTime()}};
    if (!secret.clientSecret.isEmpty() || !secret.token.value.isEmpty()) {
        m_secrets.keep(m_draft.profileId, secret);
    }
}

void ActiveProfile::use(const QString& id)
{
    if (const Profile before = profileOf(m_draft); !isBlank(before)) {
        m_profiles.save(before); // nothing typed is lost
    }
    applyProfile(m_profiles.find(id).value_or(Profile{}), m_draft);
    m_secrets.lookFor(m_draft.profileId);
    Q_EMIT changed();
}

void ActiveProfile::rename(const QString& name)
{
    m_draft.profileName = name;
    m_profiles.save(profileOf(m_draft));
    Q_EMIT changed();
}

void ActiveProfile::duplicate(const QString& name)
{
    m_profiles.save(profileOf(m_draft));
    Profile copy = profileOf(m_draft);
    copy.id.clear();
    copy.name = name;
    m_draft.profileName = name;
    m_draft.profileId = m_profiles.save(copy);
    if (m_draft.profileSignedIn) {
        keepSecrets();
    }
    Q_EMIT changed();
}

void ActiveProfile::remove()
{
    m_secrets.forget(m_draft.profileId);
    m_profiles.remove(m_draft.profileId);
    const QList<Profile> left = m_profiles.all();
    applyProfile(left.isEmpty() ? Profile{} : left.constFirst(), m_draft);
    m_secrets.lookFor(m_draft.profileId);
    Q_EMIT changed();
}

void ActiveProfile::take(const QString& profileId, const SignInSecret& secret)
{
    if (profileId != m_draft.profileId || profileId.isEmpty()) {
        return; // another one has been chosen meanwhile
    }
    if (m_draft.signIn == SignIn::AccessToken) {
        if (m_draft.platformAccess.accessToken.isEmpty()) {
            m_draft.platformAccess.accessToken = secret.token.value;
        }
    } else {
        if (m_draft.clientSecret.isEmpty()) {
            m_draft.clientSecret = secret.clientSecret;
        }
        if (m_draft.clientSecret == secret.clientSecret && !secret.token.value.isEmpty()) {
            m_check.adopt(secret.token);
        }
        if (m_draft.profileSignedIn && !m_draft.clientSecret.isEmpty() && !m_check.hasToken()) {
            m_check.start(SignInCheck::Extent::Token);
        }
    }
    Q_EMIT changed();
}

} // namespace flowconnect
