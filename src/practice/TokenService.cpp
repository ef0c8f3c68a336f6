#include "practice/TokenService.h"

#include "practice/http/RandomText.h"

#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tokenAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_L1;
constexpr std::chrono::seconds tokenLife{86399};

Answer oauthError(int status, const QString& error, const QString& description)
{
    return Answer::json(status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

// The scopes that Developer Console lists for Experience Platform credentials.
bool isKnownScope(const QString& scope)
{
    static const QStringList known{u"openid"_s,
                                   u"session"_s,
                                   u"AdobeID"_s,
                                   u"read_organizations"_s,
                                   u"additional_info.projectedProductContext"_s,
                                   u"additional_info.roles"_s};
    return known.contains(scope);
}

bool areKnownScopes(const QString& text)
{
    static const QRegularExpression separators(u"[, ]+"_s);
    const QStringList scopes = text.split(separators, Qt::SkipEmptyParts);
    return !scopes.isEmpty() && std::all_of(scopes.cbegin(), scopes.cend(), isKnownScope);
}

} // namespace

TokenService::TokenService(const PracticeAccess& access) : m_access(access) {}

Answer TokenService::issue(const Call& call)
{
    if (!call.query.isEmpty()) {
        return oauthError(400, u"invalid_request"_s, u"parameters must be in the body, not in the address"_s);
    }
    if (!call.hasContentType("application/x-www-form-urlencoded")) {
        return oauthError(400, u"invalid_request"_s, u"the body must be application/x-www-form-urlencoded"_s);
    }
    QHash<QString, QString> form;
    for (const auto& [name, value] : readForm(call.body)) {
        if (form.contains(name)) {
            return oauthError(400, u"invalid_request"_s, u"repeated parameter"_s);
        }
        form.insert(name, value);
    }
    if (!form.contains(u"grant_type"_s)) {
        return oauthError(400, u"invalid_request"_s, u"missing grant_type"_s);
    }
    if (form.value(u"grant_type"_s) != u"client_credentials"_s) {
        return oauthError(400, u"unsupported_grant_type"_s, u"unsupported grant_type"_s);
    }
    if (form.value(u"client_id"_s) != m_access.apiKey) {
        return oauthError(401, u"invalid_client"_s, u"invalid client_id parameter"_s);
    }
    if (form.value(u"client_secret"_s) != m_access.clientSecret) {
        return oauthError(401, u"invalid_client"_s, u"invalid client_secret parameter"_s);
    }
    if (!areKnownScopes(form.value(u"scope"_s))) {
        return oauthError(400, u"invalid_scope"_s, u"invalid or missing scope"_s);
    }
    m_issued.removeIf([](const auto& issued) { return issued.value().hasExpired(); });
    const QString token = u"practice-"_s + randomText(96, tokenAlphabet);
    m_issued.insert(token, QDeadlineTimer(tokenLife));
    Answer answer = Answer::json(200, QJsonObject{{u"access_token"_s, token},
                                                  {u"token_type"_s, u"bearer"_s},
                                                  {u"expires_in"_s, qint64(tokenLife.count())}});
    answer.headers.append(qMakePair(QByteArray("Cache-Control"), QByteArray("no-store")));
    return answer;
}

bool TokenService::isValid(const QString& token) const
{
    if (token == m_access.accessToken) {
        return true;
    }
    const auto issued = m_issued.constFind(token);
    return issued != m_issued.constEnd() && !issued->hasExpired();
}

} // namespace flowconnect::practice
