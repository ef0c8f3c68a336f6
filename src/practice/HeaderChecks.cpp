#include "practice/HeaderChecks.h"

#include "practice/TokenService.h"
#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/http/ErrorAnswers.h"

#include <QRegularExpression>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

std::optional<Answer> refuseToken(const Call& call, const TokenService& tokens)
{
    const QByteArray authorization = call.header("authorization");
    if (authorization.isEmpty()) {
        return gatewayError(403, u"403010"_s, u"Oauth token is missing"_s);
    }
    // The scheme's name is case-insensitive (RFC 9110, section 11.1), the token is not.
    const bool isBearer = authorization.left(7).toLower() == "bearer ";
    if (!isBearer || !tokens.isValid(QString::fromLatin1(authorization.mid(7).trimmed()))) {
        return gatewayError(401, u"401013"_s, u"Oauth token is not valid"_s);
    }
    return std::nullopt;
}

std::optional<Answer> refuseOrganization(const Call& call, const PracticeAccess& access)
{
    static const QRegularExpression wellFormed(u"\\A[0-9A-F]{24}@AdobeOrg\\z"_s);
    const QString organization = QString::fromLatin1(call.header("x-gw-ims-org-id"));
    if (organization.isEmpty()) {
        return gatewayError(400, u"400003"_s, u"Header x-gw-ims-org-id is missing"_s);
    }
    if (!wellFormed.match(organization).hasMatch()) {
        return gatewayError(403, u"403027"_s, u"IMS organization is malformed or has no product profile"_s);
    }
    if (organization != access.organizationId) {
        return gatewayError(403, u"403025"_s, u"Profile is not valid"_s);
    }
    return std::nullopt;
}

} // namespace

std::optional<Answer> refuseHeaders(const Call& call, const PracticeAccess& access,
                                    const TokenService& tokens)
{
    if (auto refusal = refuseToken(call, tokens)) {
        return refusal;
    }
    const QByteArray apiKey = call.header("x-api-key");
    if (apiKey.isEmpty()) {
        return gatewayError(403, u"403000"_s, u"Api Key is required"_s);
    }
    if (QString::fromLatin1(apiKey) != access.apiKey) {
        return gatewayError(403, u"403003"_s, u"Api Key is invalid"_s);
    }
    return refuseOrganization(call, access);
}

std::optional<Answer> refuseSandbox(const Call& call)
{
    const QString sandbox = QString::fromUtf8(call.header("x-sandbox-name"));
    if (sandbox.isEmpty()) {
        return sandboxError(call, 400, u"2105-400"_s,
                            u"The header x-sandbox-name is missing in the request. Please add the header in "
                            "the request and try again."_s);
    }
    if (!isSandbox(sandbox)) {
        return sandboxError(call, 404, u"2101-404"_s,
                            u"The sandbox with the name '%1' could not be found."_s.arg(sandbox));
    }
    return std::nullopt;
}

} // namespace flowconnect::practice
