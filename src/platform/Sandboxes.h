#pragma once

#include "platform/http/Gateway.h"

#include "connection/PlatformAccess.h"

#include <QPointer>

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

/// One request for the list on its way. Ends exactly once, with succeeded() or failed(), then deletes itself.
class SandboxListCall : public QObject
{
    Q_OBJECT

public:
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
    void failed(const flowconnect::PlatformError& error);

private:
    void conclude(const HttpReply& reply, const QString& host);

    QPointer<HttpCall> m_call;
};

/// The sandboxes that a user may use: `GET /data/foundation/sandbox-management/` (Adobe, Sandbox API). One
/// page of up to 100; an organization has fewer.
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
