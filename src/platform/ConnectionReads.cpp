#include "platform/ConnectionReads.h"

#include "connection/ConnectionPayload.h"
#include "platform/ConnectionReplies.h"
#include "platform/ConnectionRequest.h"
#include "platform/ServiceReply.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int pageSize = 100; // connections; Platform gives no more at once

HttpRequest readRequest(const QUrl& platform, const PlatformAccess& access, const QString& encodedBelow)
{
    HttpRequest request;
    request.method = "GET";
    request.url = connectionsUrl(platform);
    request.url.setPath(request.url.path(QUrl::FullyEncoded) + encodedBelow, QUrl::StrictMode);
    request.headers = flowServiceHeaders(access);
    return request;
}

HttpRequest pageRequest(const QUrl& platform, const PlatformAccess& access, const PageMark& mark)
{
    // Encoded here: QUrlQuery would leave a plus sign as it is, which servers read as a blank.
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QString query = mark.query;
    if (query.isEmpty()) {
        query = u"limit="_s + QString::number(pageSize) + u"&orderby=-createdAt&property="_s +
                encoded(u"connectionSpec.id=="_s + postgresqlSpecId);
    }
    if (!mark.token.isEmpty()) {
        query += u"&continuationToken="_s + encoded(mark.token);
    }
    HttpRequest request = readRequest(platform, access, {});
    request.url.setQuery(query, QUrl::StrictMode);
    return request;
}

} // namespace

ConnectionPageCall::ConnectionPageCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access,
                                       const PageMark& mark, HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_call(gateway.send(pageRequest(platform, access, mark), limits))
{
    connect(m_call, &HttpCall::finished, this, [this, platform](const HttpReply& reply) {
        if (const auto page = readConnectionPage(reply, connectionsUrl(platform))) {
            Q_EMIT succeeded(*page);
        } else {
            Q_EMIT failed(errorOf(reply, platform.host()));
        }
        deleteLater();
    });
}

void ConnectionPageCall::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

ConnectionShowCall::ConnectionShowCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access,
                                       const QString& id, HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_call(gateway.send(
          readRequest(platform, access, u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id))), limits))
{
    connect(m_call, &HttpCall::finished, this, [this, host = platform.host(), id](const HttpReply& reply) {
        const auto connection = readConnection(reply);
        if (connection && connection->id == id) {
            Q_EMIT succeeded(*connection);
        } else {
            Q_EMIT failed(errorOf(reply, host));
        }
        deleteLater();
    });
}

void ConnectionShowCall::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

ConnectionReads::ConnectionReads(Gateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {}

ConnectionPageCall* ConnectionReads::listConnections(const QUrl& platform, const PlatformAccess& access,
                                                     const PageMark& mark, HttpLimits limits)
{
    return new ConnectionPageCall(m_gateway, platform, access, mark, limits, this);
}

ConnectionShowCall* ConnectionReads::showConnection(const QUrl& platform, const PlatformAccess& access,
                                                    const QString& id, HttpLimits limits)
{
    return new ConnectionShowCall(m_gateway, platform, access, id, limits, this);
}

} // namespace flowconnect
