#pragma once

#include "connection/PlatformAccess.h"

#include <QString>

namespace flowconnect {

/// Where a connection is to be made.
enum class Destination {
    Practice, ///< the embedded Platform on this computer
    Platform, ///< Adobe Experience Platform
};

/// Everything that the person has typed so far, exactly as typed. A value: pages edit it, services read it.
///
/// `password` and both access tokens are secrets and are never serialised.
struct ConnectionDraft
{
    Destination destination = Destination::Platform;
    PlatformAccess platformAccess; ///< typed by the person
    PlatformAccess practiceAccess; ///< given by the embedded Platform

    QString server;
    QString port = QStringLiteral("5432"); ///< as typed: text that is no port must not be lost or guessed at
    QString database;
    QString userName;
    QString password;

    QString name;
    QString description;

    /// The access that belongs to the chosen destination.
    const PlatformAccess& access() const
    {
        return destination == Destination::Practice ? practiceAccess : platformAccess;
    }
};

} // namespace flowconnect
