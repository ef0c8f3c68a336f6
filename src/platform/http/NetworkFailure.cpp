#include "platform/http/NetworkFailure.h"

#include <algorithm>

namespace flowconnect {

namespace {

ErrorKind kindOfTlsFailure(const QList<QSslError>& errors)
{
    const auto holds = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.cbegin(), errors.cend(), [&wanted](const QSslError& error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    // An untrusted issuer comes first: dates and names in a certificate that nobody vouches for say nothing.
    if (holds({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
               QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
               QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
               QSslError::InvalidCaCertificate, QSslError::CertificateSignatureFailed,
               QSslError::NoPeerCertificate, QSslError::CertificateBlacklisted, QSslError::CertificateRevoked,
               QSslError::CertificateRejected})) {
        return ErrorKind::TlsUntrusted;
    }
    if (holds({QSslError::CertificateExpired, QSslError::CertificateNotYetValid})) {
        return ErrorKind::TlsExpired;
    }
    if (holds({QSslError::HostNameMismatch})) {
        return ErrorKind::TlsWrongHost;
    }
    return ErrorKind::TlsFailed;
}

} // namespace

ErrorKind kindOfFailure(QNetworkReply::NetworkError error, const QList<QSslError>& sslErrors,
                        bool requestLeft)
{
    switch (error) {
    case QNetworkReply::NoError:
        return ErrorKind::None;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::Refused;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return kindOfTlsFailure(sslErrors);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxyLogin;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return requestLeft ? ErrorKind::Dropped : ErrorKind::Unreachable;
    default:
        return ErrorKind::Dropped;
    }
}

} // namespace flowconnect
