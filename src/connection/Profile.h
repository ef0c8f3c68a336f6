#pragma once

#include "connection/ConnectionDraft.h"

namespace flowconnect {

/// An organization and a sandbox of it, and how to sign in there; everything but the secrets. A value.
struct Profile
{
    QString id;   ///< never shown and never changed: the secrets in the keychain stand under it
    QString name; ///< the person's; empty: shown by the organization ID
    QString apiKey;
    QString organizationId;
    QString sandboxName;
    SignIn signIn = SignIn::ClientSecret;
    QString scopes = usualScopes.toString();
    bool signedIn = false; ///< signing in with these values has worked before

    bool operator==(const Profile&) const = default;
};

/// A profile of the values that `draft` has for Platform.
Profile profileOf(const ConnectionDraft& draft);

/// Puts a profile's values into `draft` and takes the secrets of another one out of it.
void applyProfile(const Profile& profile, ConnectionDraft& draft);

/// True where nothing has been filled in.
bool isBlank(const Profile& profile);

/// An organization ID short enough for a line: `12AB34CD…@AdobeOrg`.
QString shortOrganization(const QString& organizationId);

/// The name, or what stands for it where there is none.
QString shownName(const Profile& profile);

} // namespace flowconnect
