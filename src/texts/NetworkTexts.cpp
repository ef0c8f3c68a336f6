#include "texts/NetworkTexts.h"

#include "texts/DateTexts.h"
#include "texts/FileTexts.h"
#include "texts/errors/ErrorCatalogue.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct NetworkTexts
{
    Q_DECLARE_TR_FUNCTIONS(NetworkTexts)
};

QString certificateText(const QSslCertificate& certificate)
{
    const QString issuer = certificate.issuerDisplayName();
    return NetworkTexts::tr("Certificate by %1, valid until %2.")
        .arg(issuer, shownDay(certificate.expiryDate().date()));
}

} // namespace

QString caFileHintText()
{
    return NetworkTexts::tr("Only if your network team gave you one; PEM");
}

QString caFileText(CaFileProblem problem, const QString& reason)
{
    switch (problem) {
    case CaFileProblem::None:
        return {};
    case CaFileProblem::Unreadable:
        return fileProblemText({FileProblem::Broken, {}, reason}, largestCaFile);
    case CaFileProblem::Missing:
        return fileProblemText({FileProblem::Missing, {}, {}}, largestCaFile);
    case CaFileProblem::NoPermission:
        return fileProblemText({FileProblem::NoPermission, {}, {}}, largestCaFile);
    case CaFileProblem::NotRegular:
        return fileProblemText({FileProblem::NotRegular, {}, {}}, largestCaFile);
    case CaFileProblem::NoAnswer:
        return fileProblemText({FileProblem::NoAnswer, {}, {}}, largestCaFile);
    case CaFileProblem::TooLarge:
        return NetworkTexts::tr("This file is too large for a list of certificates. Choose another one.");
    case CaFileProblem::NoCertificate:
        return NetworkTexts::tr("This file contains no certificate in PEM form (-----BEGIN "
                                "CERTIFICATE-----). Ask your network team for the right one.");
    }
    return {};
}

QString unusedCaFileText(CaFileProblem problem, const QString& caFile, const QString& reason)
{
    return problem == CaFileProblem::None
               ? QString()
               : NetworkTexts::tr("Your company's CA file %1 isn't in use. %2")
                     .arg(QDir::toNativeSeparators(caFile), caFileText(problem, reason));
}

QString reachText(const Reach& reach)
{
    QStringList parts;
    if (reach.failure == ErrorKind::None) {
        parts += NetworkTexts::tr("%1 is reached (%2 ms).").arg(reach.host).arg(reach.tookMs);
    } else {
        PlatformError error;
        error.kind = reach.failure;
        error.host = reach.host;
        error.httpStatus = reach.httpStatus;
        const ErrorText text = explain(error, ErrorContext::SignIn);
        parts += {text.what, text.why, text.next};
    }
    if (reach.failure != ErrorKind::Cancelled) {
        parts += reach.proxy.isEmpty() ? NetworkTexts::tr("Without a proxy.")
                                       : NetworkTexts::tr("Through the proxy %1.").arg(reach.proxy);
    }
    if (!reach.certificate.isNull()) {
        parts += certificateText(reach.certificate);
    }
    QString text = parts.takeFirst();
    for (const QString& part : std::as_const(parts)) {
        text = NetworkTexts::tr("%1 %2", "two sentences").arg(text, part);
    }
    return text;
}

} // namespace flowconnect
