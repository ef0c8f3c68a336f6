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
    QByteArray method; ///< one of isKnownMethod(), in capitals
    QUrl url;
    RawHeaders headers;
    QByteArray body; ///< never with GET and HEAD, always with POST and PATCH: see isSendable()
};

/// GET, HEAD, POST, PUT, PATCH or DELETE.
bool isKnownMethod(const QByteArray& method);

/// True where the gateway sends `request`: a known method, with a body where it needs one and without where
/// it has none (RFC 9110 §9.3). POST and PATCH need one, since Qt repeats them by itself where they have
/// none; PUT and DELETE may be repeated by their definition (§9.2.2), and have one or not.
bool isSendable(const HttpRequest& request);

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
    /// The service may have acted on it: a part of the body went out, or a request without a body that
    /// changes something (PUT, DELETE).
    bool requestLeft = false;

    /// The value of a header (name in any case), or empty.
    QByteArray header(const QByteArray& name) const;
};

} // namespace flowconnect
