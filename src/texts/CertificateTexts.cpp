#include "texts/CertificateTexts.h"

#include "texts/DateTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int soonDays = 30;

struct CertificateTexts
{
    Q_DECLARE_TR_FUNCTIONS(CertificateTexts)
};

QString dayOf(const QDateTime& time)
{
    return shownDay(time.date());
}

QString faultText(const CertificateFacts& facts, const QString& server)
{
    switch (facts.fault) {
    case CertificateFault::None:
        return {};
    case CertificateFault::Untrusted:
        return facts.selfSigned
                   ? CertificateTexts::tr("The server has signed its certificate itself; no authority "
                                          "vouches for it.")
                   : CertificateTexts::tr("The server's certificate is signed by “%1”, which this computer "
                                          "does not trust.")
                         .arg(facts.issuer);
    case CertificateFault::Expired:
        return CertificateTexts::tr("The server's certificate expired on %1.").arg(dayOf(facts.validTo));
    case CertificateFault::NotYetValid:
        return CertificateTexts::tr("The server's certificate is not valid before %1.")
            .arg(dayOf(facts.validFrom));
    case CertificateFault::OtherName:
        return CertificateTexts::tr("The server's certificate is for %1, not for %2.")
            .arg(facts.names.join(u", "_s), server);
    }
    return {};
}

QString wayOut(const CertificateFacts& facts)
{
    switch (facts.fault) {
    case CertificateFault::None:
        return {};
    case CertificateFault::Untrusted:
        return facts.selfSigned
                   ? CertificateTexts::tr("Ask its administrator for a certificate by an authority that "
                                          "Adobe knows, or choose “Require” above.")
                   : CertificateTexts::tr(
                         "If that is your company's authority, choose its CA file in Network settings on the "
                         "first page; but Adobe may not know it. Or choose “Require” above.");
    case CertificateFault::Expired:
        return CertificateTexts::tr("Ask its administrator to renew it.");
    case CertificateFault::NotYetValid:
        return CertificateTexts::tr("Check this computer's clock, or ask the server's administrator.");
    case CertificateFault::OtherName:
        return CertificateTexts::tr("Enter a name that the certificate is for, or ask the server's "
                                    "administrator.");
    }
    return {};
}

} // namespace

bool needsAttention(const CertificateFacts& facts)
{
    return !facts.issuer.isEmpty() && (facts.fault != CertificateFault::None || facts.daysLeft() < soonDays);
}

QString certificateFailureText(const CertificateFacts& facts, const QString& server)
{
    if (facts.fault == CertificateFault::None) {
        return CertificateTexts::tr(
            "The server's certificate is not trusted here, is out of date or is for another name. "
            "Ask its administrator, or choose “Require” above.");
    }
    return faultText(facts, server) + u'\n' + wayOut(facts);
}

QString certificateAdvice(const CertificateFacts& facts, const QString& server)
{
    if (facts.fault == CertificateFault::None) {
        return CertificateTexts::tr("The server's certificate expires on %1. Have it renewed in time.")
            .arg(dayOf(facts.validTo));
    }
    return faultText(facts, server) + u'\n' +
           CertificateTexts::tr(
               "The encryption chosen above lets it pass; one that verifies more would not.");
}

} // namespace flowconnect
