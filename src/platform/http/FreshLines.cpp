#include "platform/http/FreshLines.h"

#include "platform/http/IdleLimit.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qint64 margin = 1'000; // ms before a server's own limit: the answer takes a while to get there

QString originOf(const QUrl& service)
{
    const int usual = service.scheme() == u"https"_s ? 443 : 80;
    return service.scheme() + u"://"_s + service.host() + u':' + QString::number(service.port(usual));
}

} // namespace

FreshLines::FreshLines(std::function<QNetworkAccessManager*()> make,
                       std::function<QNetworkProxy(const QUrl&)> proxyFor, Clock clock, QObject* parent)
    : QObject(parent),
      m_make(std::move(make)),
      m_proxyFor(std::move(proxyFor)),
      m_clock(std::move(clock))
{
}

void FreshLines::reset(const TlsSettings& tls)
{
    m_tls = tls;
    m_limits.clear();
    for (const QPointer<IdleLimit>& asked : std::exchange(m_asked, {})) {
        delete asked;
    }
    for (const Line& line : std::exchange(m_lines, {})) {
        Q_EMIT dropped(line.manager);
    }
}

bool FreshLines::isYoung(const QString& origin, const Line& line, qint64 limitMs) const
{
    const qint64 longest = line.answered ? longestAfterAnswer : longestUnused;
    return m_clock() - line.heard <= std::min({longest, limitMs, m_limits.value(origin, longest)});
}

QNetworkAccessManager* FreshLines::take(const QUrl& service)
{
    const QString origin = originOf(service);
    const auto kept = m_lines.find(origin);
    Line& line = kept != m_lines.end() && !kept->taken && isYoung(origin, *kept, longestUnused)
                     ? *kept
                     : renew(origin);
    line.taken = true;
    return line.manager;
}

FreshLines::Line& FreshLines::renew(const QString& origin)
{
    Line& line = m_lines[origin];
    QNetworkAccessManager* const before = std::exchange(line.manager, m_make());
    line = {line.manager, m_clock(), false, false, {}};
    connect(line.manager, &QNetworkAccessManager::finished, this, [this](const QNetworkReply* reply) {
        // Its own handshake has failed: the next call shall not wait for what is left of it.
        if (reply->error() == QNetworkReply::NoError) {
            noteConnected(reply->manager());
        } else if (!reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
            drop(reply->manager());
        }
    });
    if (before != nullptr) {
        Q_EMIT dropped(before);
    }
    return m_lines[origin];
}

void FreshLines::prepare(const QUrl& service, int wantedAgeMs)
{
    // Plain http is this computer only: there is nothing to gain.
    if (service.scheme() != u"https"_s) {
        return;
    }
    const QString origin = originOf(service);
    const auto kept = m_lines.constFind(origin);
    if (kept != m_lines.constEnd() && (kept->taken || isYoung(origin, *kept, wantedAgeMs))) {
        return;
    }
    // The same TLS configuration as the call's, or it would get a connection of its own.
    Line& line = renew(origin);
    line.ahead = service;
    line.manager->connectToHostEncrypted(service.host(), static_cast<quint16>(service.port(443)),
                                         m_tls.get());
}

/// Not before: what does not let one connection through need not be asked for two.
void FreshLines::noteConnected(const QNetworkAccessManager* manager)
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line->manager == manager && line->ahead.isValid()) {
            askIdleLimit(line.key(), line->ahead);
        }
    }
}

void FreshLines::askIdleLimit(const QString& origin, const QUrl& service)
{
    if (m_asked.contains(origin)) {
        return;
    }
    auto* const limit =
        new IdleLimit(service, m_tls.get(), m_proxyFor(service), m_clock, longestUnused, this);
    m_asked.insert(origin, limit);
    connect(limit, &IdleLimit::found, this,
            [this, origin](qint64 ms) { m_limits.insert(origin, std::max<qint64>(ms - margin, 0)); });
}

void FreshLines::noteEnd(const QNetworkAccessManager* manager, bool alive)
{
    if (!alive) {
        drop(manager);
        return;
    }
    for (Line& line : m_lines) {
        if (line.manager == manager) {
            line = {line.manager, m_clock(), true, false, line.ahead};
        }
    }
}

void FreshLines::drop(const QNetworkAccessManager* manager)
{
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        if (line->manager == manager) {
            QNetworkAccessManager* const gone = line->manager;
            m_lines.erase(line);
            Q_EMIT dropped(gone);
            return;
        }
    }
}

bool FreshLines::holds(const QNetworkAccessManager* manager) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [manager](const Line& line) { return line.manager == manager; });
}

} // namespace flowconnect
