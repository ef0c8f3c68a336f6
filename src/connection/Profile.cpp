#include "connection/Profile.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

Profile profileOf(const ConnectionDraft& draft)
{
    return {draft.profileId,
            draft.profileName,
            draft.platformAccess.apiKey,
            draft.platformAccess.organizationId,
            draft.platformAccess.sandboxName,
            draft.signIn,
            draft.scopes,
            draft.profileSignedIn};
}

void applyProfile(const Profile& profile, ConnectionDraft& draft)
{
    draft.profileId = profile.id;
    draft.profileName = profile.name;
    draft.profileSignedIn = profile.signedIn;
    draft.platformAccess = {profile.apiKey, profile.organizationId, QString(), profile.sandboxName};
    draft.signIn = profile.signIn;
    draft.scopes = profile.scopes;
    draft.clientSecret.clear();
}

bool isBlank(const Profile& profile)
{
    return profile.name.isEmpty() && profile.apiKey.isEmpty() && profile.organizationId.isEmpty() &&
           profile.sandboxName.isEmpty();
}

QString shortOrganization(const QString& organizationId)
{
    constexpr qsizetype shown = 8; // characters before the @
    const qsizetype at = organizationId.indexOf(u'@');
    return at > shown + 1 ? QString(organizationId.left(shown) + u'…' + organizationId.mid(at))
                          : organizationId;
}

QString shownName(const Profile& profile)
{
    return profile.name.isEmpty() ? shortOrganization(profile.organizationId) : profile.name;
}

} // namespace flowconnect
