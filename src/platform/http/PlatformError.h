#pragma once

#include <QDateTime>
#include <QString>

#include <tuple>

namespace flowconnect {

/// What kind of failure a call met.
enum class ErrorKind {
    None,
    NameNotFound, ///< DNS knows no such host
    Refused,      ///< nothing listens there
    Unreachable,  ///< no route, or the connection could not be made for another reason
    TimedOut,     ///< the total deadline has passed
    Dropped,      ///< the other side ended the connection before a whole answer
    Cancelled,    ///< the person cancelled
    TlsUntrusted, ///< the certificate's issuer is not trusted
    TlsWrongHost, ///< the certificate belongs to another host
    TlsExpired,   ///< the certificate has expired or is not valid yet
    TlsFailed,    ///< any other failure of the TLS handshake
    ProxyFailed,  ///< the proxy is unknown, refuses or ends the connection
    ProxyLogin,   ///< the proxy wants a login (407)
    Redirected,   ///< an answer that sends elsewhere; not followed, since our headers would go along
    TooLarge,     ///< the answer is longer than we are ready to read
    Unreadable,   ///< a success, but not in the form that the service documents
    NotSent,      ///< the program itself refused: it sends no request of that form
    NotSignedIn,  ///< there is neither a token nor a secret to get one with; nothing was sent
    Service,      ///< the service answered with an error status
};

/// A failed call as a value. The page makes sentences of it, so that a language switch renders it anew.
struct PlatformError
{
    ErrorKind kind = ErrorKind::None;
    int httpStatus = 0;  ///< 0: no answer came
    QString code;        ///< the service's own code, e.g. `1415-400`; may be empty
    QString serviceText; ///< the service's own words, as sent: plain text, never markup
    QString requestId;   ///< for Adobe's support; may be empty
    QString host;        ///< whom we talked to
    bool tokenDropped =
        false; ///< the token was the program's own and was refused: the next call gets a new one
    int retryAfterSeconds = 0;   ///< how long the service asks to wait; 0: it did not say
    bool outcomeUnknown = false; ///< the request may have been carried out all the same

    QDateTime at; ///< UTC, when it was found; null where it was made for display only

    /// The same failure, whenever it happened.
    bool operator==(const PlatformError& other) const
    {
        const auto parts = [](const PlatformError& e) {
            return std::tie(e.kind, e.httpStatus, e.code, e.serviceText, e.requestId, e.host, e.tokenDropped,
                            e.outcomeUnknown);
        };
        return parts(*this) == parts(other);
    }
};

} // namespace flowconnect
