#include "signin/AuthenticationOffers.h"

#include "connection/Authentication.h"

#include <utility>

namespace flowconnect {

namespace {

/// The place where `draft` goes, without anything that is offered.
AuthenticationOffer placeOf(const ConnectionDraft& draft)
{
    const ConnectionDraft tidy = tidied(draft);
    return {tidy.destination, tidy.access().organizationId, tidy.access().sandboxName};
}

bool isAt(const AuthenticationOffer& offer, const AuthenticationOffer& place)
{
    return offer.destination == place.destination && offer.organizationId == place.organizationId &&
           offer.sandboxName == place.sandboxName;
}

} // namespace

AuthenticationOffers::AuthenticationOffers(ConnectionSpecs& specs, std::function<QUrl()> platform,
                                           ConnectionDraft& draft, QObject* parent)
    : QObject(parent),
      m_specs(specs),
      m_platform(std::move(platform)),
      m_draft(draft)
{
}

void AuthenticationOffers::ask()
{
    const AuthenticationOffer place = placeOf(m_draft);
    if (m_draft.offer && !isAt(*m_draft.offer, place)) {
        m_draft.offer.reset();
        m_asked = {}; // whoever comes back here asks anew
        Q_EMIT changed();
    }
    const PlatformAccess access = tidied(m_draft).access();
    const bool askedAlready = m_destination == m_draft.destination && m_asked == access;
    const bool incomplete =
        access.accessToken.isEmpty() || access.sandboxName.isEmpty() || !m_platform().isValid();
    if (m_draft.offer || askedAlready || incomplete) {
        return;
    }
    if (m_call) {
        m_call->disconnect(this); // what it tells is of another place, or was asked with another token
        m_call->cancel();
    }
    m_destination = m_draft.destination;
    m_asked = access;
    m_call = m_specs.ask(m_platform(), access);
    connect(m_call, &ConnectionSpecCall::succeeded, this,
            [this, place](const SpecFacts& facts) { note(place, facts); });
}

void AuthenticationOffers::note(const AuthenticationOffer& place, const SpecFacts& facts)
{
    if (!isAt(place, placeOf(m_draft))) {
        return; // another place has been chosen meanwhile
    }
    AuthenticationOffer offer = place;
    offer.connectionString =
        facts.authentications.contains(authenticationSpecName(AuthenticationKind::ConnectionString));
    offer.basic = facts.authentications.contains(authenticationSpecName(AuthenticationKind::Basic));
    offer.sslMode = facts.sslMode;
    m_draft.offer = offer;
    Q_EMIT changed();
}

} // namespace flowconnect
