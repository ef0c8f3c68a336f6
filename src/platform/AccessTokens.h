#pragma once

#include "platform/http/Gateway.h"

#include <QDateTime>
#include <QPointer>

namespace flowconnect {

/// What a program signs in with (Adobe, OAuth server-to-server credentials). `clientSecret` is a secret.
struct ClientCredentials
{
    QString clientId; ///< the API key
    QString clientSecret;
    QString scopes; ///< separated by commas

    bool operator==(const ClientCredentials&) const = default;
};

/// A secret that lasts a day at most.
struct AccessToken
{
    QString value;
    QDateTime expiresAt; ///< UTC, by this computer's clock

    bool operator==(const AccessToken&) const = default;
};

/// One request for a token on its way. Ends exactly once, with succeeded() or failed(), then deletes itself.
class AccessTokenCall : public QObject
{
    Q_OBJECT

public:
    AccessTokenCall(Gateway& gateway, const QUrl& ims, const ClientCredentials& credentials,
                    HttpLimits limits, QObject* parent);

    /// Ends the call; failed() follows with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    void succeeded(const flowconnect::AccessToken& token);
    void failed(const flowconnect::PlatformError& error);

private:
    void conclude(const HttpReply& reply, const QString& host);

    QPointer<HttpCall> m_call;
};

/// Adobe's sign-in service, IMS: `POST {ims}/ims/token/v3` with grant type client_credentials (RFC 6749
/// §4.4). The secret goes in the body only: addresses end up in logs.
class AccessTokens : public QObject
{
    Q_OBJECT

public:
    explicit AccessTokens(Gateway& gateway, QObject* parent = nullptr);

    AccessTokenCall* request(const QUrl& ims, const ClientCredentials& credentials,
                             HttpLimits limits = {30'000});

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
