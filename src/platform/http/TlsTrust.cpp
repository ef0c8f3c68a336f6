#include "platform/http/TlsTrust.h"

#include <QSslCertificate>

namespace flowconnect {

namespace {

constexpr int startLimitMs = 700;

CaFileProblem caProblemOf(FileProblem problem)
{
    switch (problem) {
    case FileProblem::None:
        return CaFileProblem::None;
    case FileProblem::Missing:
        return CaFileProblem::Missing;
    case FileProblem::NoPermission:
        return CaFileProblem::NoPermission;
    case FileProblem::NotRegular:
        return CaFileProblem::NotRegular;
    case FileProblem::TooLarge:
        return CaFileProblem::TooLarge;
    case FileProblem::NoAnswer:
        return CaFileProblem::NoAnswer;
    case FileProblem::Broken:
        break;
    }
    return CaFileProblem::Unreadable;
}

} // namespace

std::optional<QSslConfiguration> trustSystemAnd(const QString& caFile, CaFileProblem* problem,
                                                const QSslConfiguration& base)
{
    *problem = CaFileProblem::None;
    return caFile.isEmpty() ? base
                            : trustSystemAnd(readWithin(startLimitMs, caFile, largestCaFile), problem, base);
}

std::optional<QSslConfiguration> trustSystemAnd(const FileContent& file, CaFileProblem* problem,
                                                const QSslConfiguration& base)
{
    *problem = caProblemOf(file.problem);
    if (*problem != CaFileProblem::None) {
        return std::nullopt;
    }
    const QList<QSslCertificate> own = QSslCertificate::fromData(file.bytes, QSsl::Pem);
    if (own.isEmpty()) {
        *problem = CaFileProblem::NoCertificate;
        return std::nullopt;
    }
    QSslConfiguration configuration = base;
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
