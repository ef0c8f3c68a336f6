#include "platform/ConnectionSpecs.h"

#include "connection/ConnectionPayload.h"
#include "platform/ConnectionRequest.h"
#include "platform/ErrorBody.h"
#include "platform/ServiceReply.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostAuthentications = 50; // Adobe's specs have one to four

HttpRequest specRequest(const QUrl& platform, const PlatformAccess& access)
{
    HttpRequest request;
    request.method = "GET";
    request.url = platform;
    request.url.setPath(platform.path() + u"/data/foundation/flowservice/connectionSpecs/"_s +
                        postgresqlSpecId);
    request.headers = flowServiceHeaders(access);
    return request;
}

/// The spec in `{"items":[spec]}`, or the answer itself. A spec with another id is none of ours.
QJsonObject specIn(const QJsonObject& answer)
{
    const auto isOurs = [](const QJsonObject& spec) {
        return spec.value("authSpec"_L1).isArray() &&
               spec.value("id"_L1).toString(postgresqlSpecId.toString()) == postgresqlSpecId;
    };
    const QJsonArray items = answer.value("items"_L1).toArray();
    for (const QJsonValue item : items) {
        if (isOurs(item.toObject())) {
            return item.toObject();
        }
    }
    return isOurs(answer) ? answer : QJsonObject();
}

/// The JSON Schema of `sslMode` in an authentication.
QJsonObject sslModeIn(const QJsonObject& authentication)
{
    const QJsonObject schema = authentication.value("spec"_L1).toObject();
    return schema.value("properties"_L1).toObject().value("sslMode"_L1).toObject();
}

SpecFacts readFacts(const HttpReply& reply)
{
    if (reply.status != 200 || reply.failure != ErrorKind::None) {
        return {};
    }
    SpecFacts facts;
    QStringList& names = facts.authentications;
    const QJsonArray authentications = specIn(jsonOf(reply)).value("authSpec"_L1).toArray();
    for (const QJsonValue authentication : authentications) {
        const QString name = plainLine(authentication.toObject().value("name"_L1).toString(), 100);
        if (!name.isEmpty() && !names.contains(name) && names.size() < mostAuthentications) {
            names += name;
            if (name == authenticationSpecName(AuthenticationKind::Basic)) {
                facts.sslMode = readSslModeRule(sslModeIn(authentication.toObject()));
            }
        }
    }
    return facts;
}

} // namespace

ConnectionSpecCall::ConnectionSpecCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access,
                                       HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_call(gateway.send(specRequest(platform, access), limits))
{
    connect(m_call, &HttpCall::finished, this, [this, host = platform.host()](const HttpReply& reply) {
        if (const SpecFacts facts = readFacts(reply); !facts.authentications.isEmpty()) {
            Q_EMIT succeeded(facts);
        } else {
            Q_EMIT failed(errorOf(reply, host));
        }
        deleteLater();
    });
}

void ConnectionSpecCall::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

ConnectionSpecs::ConnectionSpecs(Gateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {}

ConnectionSpecCall* ConnectionSpecs::ask(const QUrl& platform, const PlatformAccess& access,
                                         HttpLimits limits)
{
    return new ConnectionSpecCall(m_gateway, platform, access, limits, this);
}

} // namespace flowconnect
