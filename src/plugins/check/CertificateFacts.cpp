#include "plugins/check/CertificateFacts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int longestName = 80; // characters of a name that a server gives
constexpr int mostNames = 3;

QString shortened(const QString& name)
{
    QString line = name.simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); }); // also what turns the direction of writing
    return line.left(longestName);
}

QString issuerOf(const QSslCertificate& certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization,
                            QSslCertificate::OrganizationalUnitName}) {
        QString name = shortened(certificate.issuerInfo(part).value(0));
        if (!name.isEmpty()) {
            return name;
        }
    }
    return u"?"_s;
}

QStringList namesOf(const QSslCertificate& certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty()) {
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    }
    names.sort();
    names = names.mid(0, mostNames);
    for (QString& name : names) {
        name = shortened(name);
    }
    return names;
}

/// Also where it has no right to sign certificates, its own included, which isSelfSigned() asks for.
bool namesItself(const QSslCertificate& certificate)
{
    const QList<QByteArray> parts = certificate.subjectInfoAttributes();
    return parts == certificate.issuerInfoAttributes() &&
           std::all_of(parts.begin(), parts.end(), [&certificate](const QByteArray& part) {
               return certificate.subjectInfo(part) == certificate.issuerInfo(part);
           });
}

CertificateFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
        return CertificateFault::None;
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    case QSslError::HostNameMismatch:
        return CertificateFault::OtherName;
    default:
        return CertificateFault::Untrusted;
    }
}

} // namespace

qint64 CertificateFacts::daysLeft(const QDateTime& now) const
{
    constexpr double secondsOfDay = 86'400;
    return static_cast<qint64>(std::floor(static_cast<double>(now.secsTo(validTo)) / secondsOfDay));
}

CertificateFacts certificateFacts(const QSslCertificate& certificate, const QList<QSslError>& errors)
{
    CertificateFacts facts;
    facts.issuer = issuerOf(certificate);
    facts.selfSigned = namesItself(certificate);
    facts.names = namesOf(certificate);
    QSslCertificate atFault = certificate;
    for (const auto fault : {CertificateFault::Untrusted, CertificateFault::Expired,
                             CertificateFault::NotYetValid, CertificateFault::OtherName}) {
        for (const QSslError& error : errors) {
            if (facts.fault == CertificateFault::None && faultOf(error.error()) == fault) {
                facts.fault = fault;
                atFault = error.certificate().isNull() ? certificate : error.certificate();
            }
        }
    }
    facts.validFrom = atFault.effectiveDate();
    facts.validTo = atFault.expiryDate();
    return facts;
}

} // namespace flowconnect
