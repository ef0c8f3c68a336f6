#pragma once

#include "connection/PlatformAccess.h"
#include "connection/SslMode.h"

#include <QString>

#include <optional>

namespace flowconnect {

/// Where a connection is to be made.
enum class Destination {
    Practice, ///< the embedded Platform on this computer
    Platform, ///< Adobe Experience Platform
};

/// How to sign in to Platform.
enum class SignIn {
    ClientSecret, ///< the program gets a token of its own when it needs one
    AccessToken,  ///< a token that the person pastes; it lasts a day
};

/// How Platform's way to the database is protected.
enum class Encryption {
    Default,           ///< nothing was chosen: see encryptionOf()
    Off,               ///< in clear text
    Prefer,            ///< encrypted if the server offers it, else silently in clear text
    Require,           ///< encrypted, or no connection
    VerifyCertificate, ///< and the certificate must be of a trusted authority
    VerifyHost,        ///< and be for this server; Basic Authentication only
};

/// Which of Platform's two authentications the person wants.
enum class AuthenticationWish {
    Automatic,        ///< the connection string while it can carry the values
    ConnectionString, ///< as Automatic: a string that can't carry the values is never sent
    Basic,
    OdbcString,   ///< as ConnectionString, but odd values in ODBC's braces; Adobe documents no quoting
    AdoNetString, ///< as ConnectionString, but odd values in ADO.NET's quotes; Adobe documents no quoting
};

/// The authentications that Platform has for PostgreSQL, and where: it may be another at the next place.
struct AuthenticationOffer
{
    Destination destination = Destination::Platform;
    QString organizationId; ///< as sent, like the sandbox's name
    QString sandboxName;
    bool connectionString = false;
    bool basic = false;
    SslModeRule sslMode = {}; ///< of Basic Authentication

    bool operator==(const AuthenticationOffer&) const = default;
};

/// What Adobe's projects ask for (Adobe, "Authenticate and access Experience Platform APIs").
inline constexpr QStringView usualScopes =
    u"openid,session,AdobeID,read_organizations,additional_info.projectedProductContext";

/// The port that PostgreSQL listens on unless it is told another (PostgreSQL documentation 20.3).
inline constexpr QStringView usualPort = u"5432";

/// Everything that the person has typed so far, exactly as typed. A value: pages edit it, services read it.
///
/// `password`, `clientSecret` and both access tokens are secrets and are never serialised.
struct ConnectionDraft
{
    Destination destination = Destination::Platform;
    PlatformAccess platformAccess; ///< typed by the person
    PlatformAccess practiceAccess; ///< given by the embedded Platform
    SignIn signIn = SignIn::ClientSecret;
    QString clientSecret;                    ///< for SignIn::ClientSecret
    QString scopes = usualScopes.toString(); ///< separated by commas
    QString profileId;                       ///< of the profile that these values are; empty: of none yet
    QString profileName;
    bool profileSignedIn = false; ///< signing in with these values has worked before

    QString server;
    QString port = usualPort.toString(); ///< as typed: text that is no port must not be lost or guessed at
    QString database;
    QString userName;
    QString password;
    Encryption encryption = Encryption::Default;
    AuthenticationWish authentication = AuthenticationWish::Automatic;
    std::optional<AuthenticationOffer> offer; ///< as Platform told last; never serialised

    QString name;
    QString description;

    /// True where the program gets the access token itself.
    bool signsInBySecret() const
    {
        return destination == Destination::Platform && signIn == SignIn::ClientSecret;
    }

    /// The access that belongs to the chosen destination.
    const PlatformAccess& access() const
    {
        return destination == Destination::Practice ? practiceAccess : platformAccess;
    }
    PlatformAccess& access()
    {
        return destination == Destination::Practice ? practiceAccess : platformAccess;
    }
};

/// Takes out of `draft` what belongs to one connection only (database, user, password, name, description), so
/// that another can be created from it. Where it goes, how to sign in, and what was chosen for encryption and
/// authentication stay.
void forgetConnection(ConnectionDraft& draft);

/// Takes from `from` what describes a database and its connection, secrets excepted: server, port, database,
/// user, name and description.
void copyDatabase(const ConnectionDraft& from, ConnectionDraft& to);

} // namespace flowconnect
