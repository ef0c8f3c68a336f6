#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>
#include <QStringList>

namespace flowconnect {

/// What is wrong with a server's certificate; the first that applies.
enum class CertificateFault {
    None,
    Untrusted,   ///< signed by an authority that this computer does not know, or by itself
    Expired,     ///< it, or one that signed it
    NotYetValid, ///< as by this computer's clock
    OtherName,   ///< it is for other names than the server's
};

/// What a person wants to know about a server's certificate. The names are the server's choice: short, on one
/// line, but to be shown as plain text.
struct CertificateFacts
{
    CertificateFault fault = CertificateFault::None;
    QString issuer; ///< who signed it; empty: no certificate was seen
    bool selfSigned = false;
    QStringList names;   ///< host names and addresses that it is for; at most 3
    QDateTime validFrom; ///< of the certificate, or of the one at fault
    QDateTime validTo;   ///< likewise

    /// Whole days until validTo; negative once it has expired.
    qint64 daysLeft(const QDateTime& now = QDateTime::currentDateTimeUtc()) const;

    bool operator==(const CertificateFacts&) const = default;
};

/// The facts of `certificate`, held against `errors` that its verification gave.
CertificateFacts certificateFacts(const QSslCertificate& certificate, const QList<QSslError>& errors);

} // namespace flowconnect
