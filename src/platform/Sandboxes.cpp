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
constexpr int sandboxesAtOnce = 100;
constexpr int usualPageSize = 50; // Platform's own, where it doesn't take ours

HttpRequest listRequest(const QUrl& platform, const PlatformAccess& access, int offset)
{
    HttpRequest request;
    request.method = "GET";
    request.url = platform;
    request.url.setPath(platform.path() + u"/data/foundation/sandbox-management/"_s);
    request.url.setQuery(u"limit=%1&offset=%2"_s.arg(sandboxesAtOnce).arg(offset));
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

std::optional<QJsonArray> entriesOf(const HttpReply& reply)
{
    const QJsonValue list = jsonOf(reply).value("sandboxes"_L1);
    if (reply.status != 200 || reply.failure != ErrorKind::None || !list.isArray()) {
        return std::nullopt;
    }
    return list.toArray();
}

bool isActive(const QJsonObject& entry)
{
    return entry.value("state"_L1).toString(u"active"_s) == u"active"_s;
}

/// False where the page with `size` entries, of which the last is number `seen`, is certainly the last one.
/// Platform may give fewer than it was asked for; its example shows a `count` that fits neither.
bool mayGoOn(const QJsonObject& answer, qsizetype size, int seen)
{
    const QJsonObject page = answer.value("_page"_L1).toObject();
    const int limit = page.value("limit"_L1).toInt(sandboxesAtOnce);
    const bool full = size >= std::clamp(limit, 1, sandboxesAtOnce) || size % usualPageSize == 0;
    const bool linked = !answer.value("_links"_L1).toObject().value("next"_L1).toObject().isEmpty();
    return size > 0 && (full || linked || page.value("count"_L1).toInt() > seen);
}

bool comesBefore(const Sandbox& a, const Sandbox& b)
{
    return a.isDefault != b.isDefault ? a.isDefault : a.title.localeAwareCompare(b.title) < 0;
}

} // namespace

SandboxListCall::SandboxListCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access,
                                 HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_gateway(gateway),
      m_platform(platform),
      m_access(access),
      m_limits(limits)
{
    m_since.start();
    ask();
}

void SandboxListCall::ask()
{
    HttpLimits limits = m_limits;
    limits.deadlineMs = std::max(m_limits.deadlineMs - static_cast<int>(m_since.elapsed()), 1);
    m_call = m_gateway.send(listRequest(m_platform, m_access, m_offset), limits);
    connect(m_call, &HttpCall::finished, this, &SandboxListCall::take);
}

void SandboxListCall::take(const HttpReply& reply)
{
    const std::optional<QJsonArray> entries = entriesOf(reply);
    if (!entries) {
        Q_EMIT failed(errorOf(reply, m_platform.host()));
        deleteLater();
        return;
    }
    const qsizetype before = m_names.size();
    for (const QJsonValue entry : *entries) {
        const QJsonObject object = entry.toObject();
        const QString name = line(object.value("name"_L1));
        if (name.isEmpty() || m_names.contains(name.toLower())) {
            continue;
        }
        m_names.insert(name.toLower());
        if (isActive(object)) {
            m_sandboxes.append({name.toLower(), line(object.value("title"_L1)), line(object.value("type"_L1)),
                                line(object.value("region"_L1)), object.value("isDefault"_L1).toBool()});
        } else if (m_idle.size() < mostIdleOnes) {
            m_idle += u"%1 (%2)"_s.arg(name, line(object.value("state"_L1)));
        }
    }
    ++m_pages;
    m_offset += static_cast<int>(entries->size());
    // A page with nothing new: this Platform knows no pages, and has given all of it.
    if (m_names.size() == before || !mayGoOn(jsonOf(reply), entries->size(), m_offset)) {
        conclude();
    } else if (m_pages == mostPages) {
        Q_EMIT cutShort();
        conclude();
    } else {
        ask();
    }
}

void SandboxListCall::conclude()
{
    std::stable_sort(m_sandboxes.begin(), m_sandboxes.end(), comesBefore);
    if (m_sandboxes.isEmpty() && !m_idle.isEmpty()) {
        Q_EMIT noneActive(m_idle);
    }
    Q_EMIT succeeded(m_sandboxes);
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
