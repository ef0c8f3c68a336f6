#include "connection/SecretText.h"

#include "connection/Characters.h"
#include "connection/EchoedText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QRegularExpression anyCase(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::DotMatchesEverythingOption);
}

/// Full-width forms, as an input method leaves them, count as what they stand for.
QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

bool isLineOrControl(QChar c)
{
    return isControl(c) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

const std::array<QRegularExpression, 9>& secretShapes()
{
    static const std::array<QRegularExpression, 9> shapes{
        // user:password@host, with or without a scheme (RFC 3986, 3.2.1).
        anyCase(uR"x([^\s:/@]*:[^\s@]*[^\s@/][^\s@]*@)x"_s),
        // A name of a secret with a value behind it, as in .env, headers, connection strings and libpq.
        anyCase(
            uR"x((pass(word|wd|phrase)?|pwd|secret|token|credential|api[-_ ]?key|authorization|密碼|密码)["']?\s*[:=]\s*\S)x"_s),
        // Two or more key=value pairs: a connection string, libpq's keywords, the query of a URL.
        anyCase(uR"x(\w[\w ]*=[^;&]*[;&]\s*\w[\w ]*=)x"_s),
        anyCase(uR"x(\b(host|server|dbname|user|uid)\s*=\s*\S+\s+\w+\s*=)x"_s),
        // JSON; but [2001:db8::1] is an address.
        anyCase(uR"x(^\s*(\{|\[\s*["{\[])|"\s*:\s*["\d\[{tfn])x"_s),
        // Headers (RFC 9110, 11.6.2), and a command with some.
        anyCase(uR"x(\b(bearer|basic)\s+[\w.~+/=-]{8,}|^\s*(x-api-key|x-gw-ims-org-id|cookie)\s*:)x"_s),
        anyCase(uR"x(\bcurl\b.*(-h|--header|https?:)|\bPGPASSWORD\b)x"_s),
        // A JSON web token, and Adobe's client secrets.
        anyCase(uR"x(\beyJ[\w-]{6,}|\bp8e-[\w-]{8,})x"_s),
        // PostgreSQL documentation, 34.16: hostname:port:database:username:password.
        anyCase(uR"x(^\s*[^:\s]+:(\d{1,5}|\*):[^:]*:[^:]*:.)x"_s),
    };
    return shapes;
}

} // namespace

bool looksLikeSecret(const QString& text)
{
    const QString words = plain(text);
    return std::any_of(secretShapes().begin(), secretShapes().end(),
                       [&words](const QRegularExpression& shape) { return shape.match(words).hasMatch(); });
}

bool holdsSecretOf(const ConnectionDraft& draft, const QString& text)
{
    const std::array secrets{draft.password, draft.clientSecret, draft.platformAccess.accessToken,
                             draft.practiceAccess.accessToken};
    return std::any_of(secrets.begin(), secrets.end(), [&text](const QString& secret) {
        return !secret.isEmpty() &&
               (!echoesOf(secret, text).isEmpty() || !echoesOf(secret, plain(text)).isEmpty());
    });
}

QString typedFor(Field field, const ConnectionDraft& draft)
{
    switch (field) {
    case Field::ApiKey:
        return draft.platformAccess.apiKey;
    case Field::OrganizationId:
        return draft.platformAccess.organizationId;
    case Field::ClientSecret:
        return draft.clientSecret;
    case Field::AccessToken:
        return draft.platformAccess.accessToken;
    case Field::Sandbox:
        return draft.platformAccess.sandboxName;
    case Field::Scopes:
        return draft.scopes;
    case Field::Server:
        return draft.server;
    case Field::Port:
        return draft.port;
    case Field::Database:
        return draft.database;
    case Field::UserName:
        return draft.userName;
    case Field::Password:
        return draft.password;
    case Field::Name:
        return draft.name;
    case Field::Description:
        return draft.description;
    }
    return {};
}

bool mayBeStored(Field field, const ConnectionDraft& draft)
{
    if (field == Field::Password || field == Field::ClientSecret || field == Field::AccessToken) {
        return false;
    }
    ConnectionDraft typed = draft;
    typed.destination = Destination::Platform;
    typed.signIn = SignIn::ClientSecret; // so that the scopes count
    const QString value = typedFor(field, typed);
    if (value.isEmpty()) {
        return true;
    }
    const Problem problem = problemWith(field, typed);
    // PostgreSQL's names may have line breaks, but a second line is rather a password that was copied along.
    const bool oneLine = (field != Field::Database && field != Field::UserName) ||
                         std::none_of(value.cbegin(), value.cend(), isLineOrControl);
    return (problem == Problem::None || problem == Problem::Missing) && oneLine && !looksLikeSecret(value) &&
           !holdsSecretOf(draft, value);
}

QString fitForDisk(const QString& value, const ConnectionDraft& draft)
{
    return looksLikeSecret(value) || holdsSecretOf(draft, value) ? QString() : value;
}

} // namespace flowconnect
