#pragma once

#include "platform/http/Gateway.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>

namespace flowconnect {

/// Whether and how a service was reached.
struct Reach
{
    QString host;
    ErrorKind failure = ErrorKind::None; ///< None: something answered by HTTP, whatever it said
    int httpStatus = 0;
    QString proxy;               ///< `host:port`, or empty: straight
    QSslCertificate certificate; ///< what the other side showed; null where it came to none
    qint64 tookMs = 0;
};

/// Asks a service for its front page, without any of our headers: only the way there is of interest. Ends
/// exactly once with done(), then deletes itself.
class ReachabilityCheck : public QObject
{
    Q_OBJECT

public:
    ReachabilityCheck(Gateway& gateway, const QUrl& service, QObject* parent, int deadlineMs = 15'000);

    /// done() follows with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    void done(const flowconnect::Reach& reach);

private:
    QPointer<HttpCall> m_call;
    QElapsedTimer m_since;
};

} // namespace flowconnect
