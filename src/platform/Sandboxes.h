#pragma once

#include "platform/http/Gateway.h"

#include "connection/PlatformAccess.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>

namespace flowconnect {

/// A partition of an organization's Platform.
struct Sandbox
{
    QString name; ///< what calls carry, lower case
    QString title;
    QString type; ///< `production` or `development`
    QString region;
    bool isDefault = false;

    bool isProduction() const
    {
        return type.compare(QLatin1StringView("production"), Qt::CaseInsensitive) == 0;
    }
    bool operator==(const Sandbox&) const = default;
};

/// The list on its way, page by page. Ends exactly once, with succeeded() or failed(), then deletes itself.
/// Where a page leads to is never taken from an answer: the token goes to `platform` only.
class SandboxListCall : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPages = 20;

    /// `limits` are for all pages together, but for `longestBody`.
    SandboxListCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access, HttpLimits limits,
                    QObject* parent);

    /// Ends the call; failed() follows with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    /// The active sandboxes, the default one first, then by title.
    void succeeded(const QList<flowconnect::Sandbox>& sandboxes);
    /// Comes before succeeded() where there are sandboxes, but none is active: each as `name (state)`, five
    /// at most.
    void noneActive(const QStringList& seen);
    /// Comes before succeeded() where the list had not ended after `mostPages`: the rest was not read.
    void cutShort();
    void failed(const flowconnect::PlatformError& error);

private:
    void ask();
    void take(const HttpReply& reply);
    void conclude();

    Gateway& m_gateway;
    QUrl m_platform;
    PlatformAccess m_access;
    HttpLimits m_limits;
    QElapsedTimer m_since;
    int m_pages = 0;
    int m_offset = 0; ///< entries seen, of whatever state
    QSet<QString> m_names;
    QList<Sandbox> m_sandboxes;
    QStringList m_idle;
    QPointer<HttpCall> m_call;
};

/// The sandboxes that a user may use: `GET /data/foundation/sandbox-management/` (Adobe, Sandbox API), with
/// `limit` and `offset`, which it takes only together.
class Sandboxes : public QObject
{
    Q_OBJECT

public:
    explicit Sandboxes(Gateway& gateway, QObject* parent = nullptr);

    /// The sandbox of `access` does not count here.
    SandboxListCall* list(const QUrl& platform, const PlatformAccess& access, HttpLimits limits = {30'000});

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
