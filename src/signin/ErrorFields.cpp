#include "signin/ErrorFields.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isOneOf(const QString& code, const QStringList& codes)
{
    return std::any_of(codes.cbegin(), codes.cend(),
                       [&code](const QString& one) { return code == one || code.endsWith(u'-' + one); });
}

/// IMS says which half of the pair it did not know in its description only.
Field halfOfThePair(const PlatformError& error)
{
    return error.serviceText.contains(u"client_id"_s) ? Field::ApiKey : Field::ClientSecret;
}

} // namespace

std::optional<Field> fieldToMend(const PlatformError& error, SignIn signIn)
{
    if (error.kind == ErrorKind::NotSignedIn) {
        return signIn == SignIn::ClientSecret ? Field::ClientSecret : Field::AccessToken;
    }
    if (error.kind != ErrorKind::Service) {
        return std::nullopt;
    }
    if (error.code == u"invalid_client"_s) {
        return halfOfThePair(error);
    }
    if (error.code == u"invalid_scope"_s) {
        return Field::Scopes;
    }
    if (isOneOf(error.code, {u"403000"_s, u"403003"_s})) {
        return Field::ApiKey;
    }
    if (isOneOf(error.code,
                {u"400003"_s, u"403025"_s, u"403027"_s, u"2000-401"_s, u"2001-401"_s, u"2002-401"_s})) {
        return Field::OrganizationId;
    }
    if (isOneOf(error.code, {u"2100-404"_s, u"2101-404"_s, u"2103-404"_s, u"2105-400"_s, u"2106-404"_s})) {
        return Field::Sandbox;
    }
    const bool aboutToken = isOneOf(error.code, {u"403010"_s, u"401013"_s, u"2114-400"_s, u"2115-400"_s}) ||
                            (error.code.isEmpty() && error.httpStatus == 401);
    // The program's own token is nobody's typing mistake.
    return aboutToken && signIn == SignIn::AccessToken ? std::optional(Field::AccessToken) : std::nullopt;
}

} // namespace flowconnect
