#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/ConnectionSpecs.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace flowconnect {

/// Finds out in the background which authentications Platform has for PostgreSQL at the place where the draft
/// goes, and how it wants `sslMode`, and notes it there. Nobody waits for it: while nothing is known, or
/// asking fails, the wizard behaves as if both were there.
class AuthenticationOffers : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. `platform` tells where Platform is.
    AuthenticationOffers(ConnectionSpecs& specs, std::function<QUrl()> platform, ConnectionDraft& draft,
                         QObject* parent);

    /// Drops what is known of another place; asks where nothing is known of this one, once with each access.
    void ask();

Q_SIGNALS:
    /// The draft's offer is another one.
    void changed();

private:
    void note(const AuthenticationOffer& place, const SpecFacts& facts);

    ConnectionSpecs& m_specs;
    std::function<QUrl()> m_platform;
    ConnectionDraft& m_draft;
    QPointer<ConnectionSpecCall> m_call;
    Destination m_destination = Destination::Platform; ///< where it was asked last, and with what
    PlatformAccess m_asked;
};

} // namespace flowconnect
