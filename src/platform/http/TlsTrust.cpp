#include "platform/http/TlsTrust.h"

#include <QFile>
#include <QSslCertificate>

namespace flowconnect {

namespace {
constexpr qint64 largestCaFile = 4 * 1024 * 1024; // bytes
}

std::optional<QSslConfiguration> trustSystemAnd(const QString& caFile, CaFileProblem* problem,
                                                const QSslConfiguration& base)
{
    *problem = CaFileProblem::None;
    QSslConfiguration configuration = base;
    if (caFile.isEmpty()) {
        return configuration;
    }
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = CaFileProblem::Unreadable;
        return std::nullopt;
    }
    const QByteArray pem = file.read(largestCaFile + 1);
    if (file.error() != QFileDevice::NoError) { // a directory opens, but cannot be read
        *problem = CaFileProblem::Unreadable;
        return std::nullopt;
    }
    if (pem.size() > largestCaFile) {
        *problem = CaFileProblem::TooLarge;
        return std::nullopt;
    }
    const QList<QSslCertificate> own = QSslCertificate::fromData(pem, QSsl::Pem);
    if (own.isEmpty()) {
        *problem = CaFileProblem::NoCertificate;
        return std::nullopt;
    }
    // The default list is empty while the system's authorities are loaded on demand.
    QList<QSslCertificate> all = QSslConfiguration::systemCaCertificates();
    const QList<QSslCertificate> before = base.caCertificates();
    for (const QSslCertificate& certificate : before + own) {
        if (!all.contains(certificate)) {
            all.append(certificate);
        }
    }
    configuration.setCaCertificates(all);
    return configuration;
}

} // namespace flowconnect
