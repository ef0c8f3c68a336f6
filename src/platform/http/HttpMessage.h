#pragma once

#include "platform/http/PlatformError.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <utility>

namespace flowconnect {

using RawHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One request, complete: what the gateway sends and the preview shows.
struct HttpRequest
{
    QByteArray method; ///< GET or POST
    QUrl url;
    RawHeaders headers;
    QByteArray body; ///< sent with POST only, where it must not be empty
};

/// Limits of one call.
struct HttpLimits
{
    int deadlineMs = 60'000;          ///< from the call to its end, all included
    qint64 longestBody = 1024 * 1024; ///< bytes
};

/// One answer, or what kept it from coming. `status` may be known although `failure` is set.
struct HttpReply
{
    int status = 0; ///< 0: no status line came
    RawHeaders headers;
    QByteArray body;
    ErrorKind failure = ErrorKind::None; ///< of the transport; an error status is no failure here
    QSslCertificate certificate; ///< what the other side showed, also where it was refused; may be null
    bool requestLeft = false;    ///< a part of the body went out: the service may have acted on it

    /// The value of a header (name in any case), or empty.
    QByteArray header(const QByteArray& name) const;
};

} // namespace flowconnect
