#include "platform/AccessTokens.h"

#include "platform/ServiceReply.h"
#include "platform/http/UserAgent.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr double longestLife = 24 * 60 * 60; // seconds; Adobe gives no more

HttpRequest tokenRequest(const QUrl& ims, const ClientCredentials& credentials)
{
    HttpRequest request;
    request.method = "POST";
    request.url = ims;
    request.url.setPath(ims.path() + u"/ims/token/v3"_s);
    // Everything but letters, digits and -._~ is encoded, also the plus sign, which a form reads as a blank.
    request.body =
        "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(credentials.clientId) +
        "&client_secret=" + QUrl::toPercentEncoding(credentials.clientSecret) +
        "&scope=" + QUrl::toPercentEncoding(credentials.scopes);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"},
                       {"Accept-Encoding", "identity"},
                       {"Accept-Language", "en"},
                       {"User-Agent", userAgent()},
                       {"Content-Length", QByteArray::number(request.body.size())}};
    return request;
}

/// Visible ASCII only: the token becomes a header value.
bool isFit(const QString& token)
{
    return !token.isEmpty() &&
           std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

std::optional<AccessToken> readToken(const HttpReply& reply)
{
    if (reply.status != 200 || reply.failure != ErrorKind::None) {
        return std::nullopt;
    }
    const QJsonObject object = jsonOf(reply);
    const QString value = object.value("access_token"_L1).toString();
    const double life = object.value("expires_in"_L1).toDouble(-1);
    if (!isFit(value) || life <= 0) {
        return std::nullopt;
    }
    const auto seconds = static_cast<qint64>(std::min(life, longestLife));
    return AccessToken{value, QDateTime::currentDateTimeUtc().addSecs(seconds)};
}

} // namespace

AccessTokenCall::AccessTokenCall(Gateway& gateway, const QUrl& ims, const ClientCredentials& credentials,
                                 HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_call(gateway.send(tokenRequest(ims, credentials), limits))
{
    connect(m_call, &HttpCall::finished, this,
            [this, host = ims.host()](const HttpReply& reply) { conclude(reply, host); });
}

void AccessTokenCall::conclude(const HttpReply& reply, const QString& host)
{
    if (const auto token = readToken(reply)) {
        Q_EMIT succeeded(*token);
    } else {
        Q_EMIT failed(errorOf(reply, host));
    }
    deleteLater();
}

void AccessTokenCall::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

AccessTokens::AccessTokens(Gateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {}

AccessTokenCall* AccessTokens::request(const QUrl& ims, const ClientCredentials& credentials,
                                       HttpLimits limits)
{
    return new AccessTokenCall(m_gateway, ims, credentials, limits, this);
}

} // namespace flowconnect
