#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace flowconnect::practice {

/// What a person, or a program in her stead, must know to use one running practice platform. Every secret in
/// it is made anew at each start and ends with the server; nothing of it is ever written to disk.
struct PracticeAccess
{
    QUrl platformUrl;        ///< the gateway: scheme, host and port, no path
    QUrl imsUrl;             ///< the token service: scheme, host and port, no path
    QString apiKey;          ///< API key, which is the client ID too
    QString clientSecret;    ///< for client_credentials at the token service
    QString organizationId;  ///< ends in @AdobeOrg
    QString accessToken;     ///< a ready token to paste; valid as long as the server runs
    QString sandboxName;     ///< the default sandbox
    QString exampleServer;   ///< host name of the built-in shop database; it exists only inside this server
    QString exampleDatabase; ///< its database
    QString exampleUserName; ///< its role
    QString examplePassword; ///< the only password that it takes
    quint16 examplePort = 0; ///< its port
};

} // namespace flowconnect::practice

Q_DECLARE_METATYPE(flowconnect::practice::PracticeAccess)
