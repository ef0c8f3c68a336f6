#include "platform/Sandboxes.h"

#include "platform/ErrorBody.h"
#include "platform/ServiceReply.h"
#include "platform/http/UserAgent.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostIdleOnes = 5; // enough to see what is the matter

HttpRequest listRequest(const QUrl& platform, const PlatformAccess& access)
{
    HttpRequest request;
    request.method = "GET";
    request.url = platform;
    request.url.setPath(platform.path() + u"/data/foundation/sandbox-management/"_s);
    request.url.setQuery(u"limit=100"_s);
    request.headers = {{"Authorization", "Bearer " + access.accessToken.toUtf8()},
                       {"x-api-key", access.apiKey.toUtf8()},
                       {"x-gw-ims-org-id", access.organizationId.toUtf8()},
                       {"Accept", "application/json"},
                       {"Accept-Encoding", "identity"},
                       {"Accept-Language", "en"},
                       {"User-Agent", userAgent()}};
    return request;
}

QString line(const QJsonValue& value)
{
    return plainLine(value.toString(), 100);
}

/// Sandboxes that are there but not active, in the words of the answer.
QStringList idleOnes(const HttpReply& reply)
{
    QStringList seen;
    const QJsonArray entries = jsonOf(reply).value("sandboxes"_L1).toArray();
    for (const QJsonValue entry : entries) {
        const QString name = line(entry.toObject().value("name"_L1));
        if (!name.isEmpty() && seen.size() < mostIdleOnes) {
            seen += u"%1 (%2)"_s.arg(name, line(entry.toObject().value("state"_L1)));
        }
    }
    return seen;
}

std::optional<QList<Sandbox>> readList(const HttpReply& reply)
{
    const QJsonValue list = jsonOf(reply).value("sandboxes"_L1);
    if (reply.status != 200 || reply.failure != ErrorKind::None || !list.isArray()) {
        return std::nullopt;
    }
    QList<Sandbox> sandboxes;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries) {
        const QJsonObject object = entry.toObject();
        const QString name = line(object.value("name"_L1)).toLower();
        if (name.isEmpty() || object.value("state"_L1).toString(u"active"_s) != u"active"_s) {
            continue;
        }
        sandboxes.append({name, line(object.value("title"_L1)), line(object.value("type"_L1)),
                          line(object.value("region"_L1)), object.value("isDefault"_L1).toBool()});
    }
    std::stable_sort(sandboxes.begin(), sandboxes.end(), [](const Sandbox& a, const Sandbox& b) {
        return a.isDefault != b.isDefault ? a.isDefault : a.title.localeAwareCompare(b.title) < 0;
    });
    return sandboxes;
}

} // namespace

SandboxListCall::SandboxListCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access,
                                 HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_call(gateway.send(listRequest(platform, access), limits))
{
    connect(m_call, &HttpCall::finished, this,
            [this, host = platform.host()](const HttpReply& reply) { conclude(reply, host); });
}

void SandboxListCall::conclude(const HttpReply& reply, const QString& host)
{
    if (const auto sandboxes = readList(reply)) {
        if (const QStringList seen = idleOnes(reply); sandboxes->isEmpty() && !seen.isEmpty()) {
            Q_EMIT noneActive(seen);
        }
        Q_EMIT succeeded(*sandboxes);
    } else {
        Q_EMIT failed(errorOf(reply, host));
    }
    deleteLater();
}

void SandboxListCall::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

Sandboxes::Sandboxes(Gateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {}

SandboxListCall* Sandboxes::list(const QUrl& platform, const PlatformAccess& access, HttpLimits limits)
{
    return new SandboxListCall(m_gateway, platform, access, limits, this);
}

} // namespace flowconnect
