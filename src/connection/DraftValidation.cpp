#include "connection/DraftValidation.h"

#include "connection/Authentication.h"
#include "connection/FieldOddities.h"
#include "connection/ServerAddress.h"
#include "connection/TokenExpiry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestIdentifier = 63; // bytes; PostgreSQL documentation, 4.1.1

Problem headerProblem(Field field, const QString& typed)
{
    const QString value = typed.trimmed();
    if (value.isEmpty()) {
        return Problem::Missing;
    }
    if (odditiesIn(field, value).stops) {
        return Problem::OddCharacter;
    }
    if (std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace(); })) {
        return Problem::InnerBlank;
    }
    const bool ascii = std::all_of(value.cbegin(), value.cend(),
                                   [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return ascii ? Problem::None : Problem::NotAscii;
}

Problem tokenProblem(const ConnectionDraft& draft)
{
    if (draft.signsInBySecret()) {
        return Problem::None; // the program gets it
    }
    const Problem problem = headerProblem(Field::AccessToken, draft.access().accessToken);
    if (problem != Problem::None) {
        return problem;
    }
    const auto expiry = expiryOf(draft.access().accessToken.trimmed());
    return expiry && *expiry <= QDateTime::currentDateTimeUtc() ? Problem::Expired : Problem::None;
}

Problem organizationProblem(const QString& typed)
{
    const Problem problem = headerProblem(Field::OrganizationId, typed);
    const QString value = typed.trimmed();
    if (problem != Problem::None) {
        return problem;
    }
    constexpr QStringView suffix = u"@AdobeOrg";
    const bool whole = value.endsWith(suffix) && value.size() > suffix.size() && value.count(u'@') == 1;
    return whole ? Problem::None : Problem::OrganizationSuffix;
}

Problem serverProblem(const QString& typed)
{
    const QString server = tidyServer(typed);
    if (server.isEmpty()) {
        return Problem::Missing;
    }
    if (odditiesIn(Field::Server, server).stops) {
        return Problem::OddCharacter;
    }
    if (server.contains(u"://")) {
        return Problem::ServerScheme;
    }
    if (std::any_of(server.cbegin(), server.cend(), [](QChar c) { return c.isSpace(); })) {
        return Problem::ServerBlank;
    }
    if (splitServerAndPort(server)) {
        return Problem::ServerPort;
    }
    const bool usable = isIpv4Address(server) || isIpv6Address(server) || isHostName(server);
    return usable ? Problem::None : Problem::ServerSyntax;
}

Problem portProblem(const QString& typed)
{
    const QString port = typed.trimmed();
    if (port.isEmpty()) {
        return Problem::Missing;
    }
    if (odditiesIn(Field::Port, port).stops) {
        return Problem::OddCharacter;
    }
    // Digits only: toInt() alone would take "+5432" as well.
    if (!std::all_of(port.cbegin(), port.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        return Problem::PortNumber;
    }
    bool fits = false;
    const int number = port.toInt(&fits);
    return fits && number >= 1 && number <= 65535 ? Problem::None : Problem::PortRange;
}

Problem identifierProblem(Field field, const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        return Problem::Missing;
    }
    if (odditiesIn(field, typed).stops) {
        return Problem::OddCharacter;
    }
    return typed.toUtf8().size() > longestIdentifier ? Problem::TooLong : Problem::None;
}

Problem passwordProblem(const ConnectionDraft& draft)
{
    if (draft.password.isEmpty()) {
        return Problem::Missing;
    }
    // Basic Authentication carries anything; a grammar that was chosen by hand does not.
    if (forcesConnectionString(draft.authentication) && isBeyondQuoting(draft.password)) {
        return Problem::ControlCharacter;
    }
    return odditiesIn(Field::Password, draft.password).stops ? Problem::OddCharacter : Problem::None;
}

} // namespace

Problem problemWith(Field field, const ConnectionDraft& draft)
{
    switch (field) {
    case Field::ApiKey:
        return headerProblem(field, draft.access().apiKey);
    case Field::OrganizationId:
        return organizationProblem(draft.access().organizationId);
    case Field::AccessToken:
        return tokenProblem(draft);
    case Field::ClientSecret:
        return draft.signsInBySecret() ? headerProblem(field, draft.clientSecret) : Problem::None;
    case Field::Scopes:
        return draft.signsInBySecret() ? headerProblem(field, draft.scopes) : Problem::None;
    case Field::Sandbox:
        return headerProblem(field, draft.access().sandboxName);
    case Field::Server:
        return serverProblem(draft.server);
    case Field::Port:
        return portProblem(draft.port);
    case Field::Database:
        return identifierProblem(field, draft.database);
    case Field::UserName:
        return identifierProblem(field, draft.userName);
    case Field::Password:
        return passwordProblem(draft);
    case Field::Name:
        return draft.name.trimmed().isEmpty() ? Problem::Missing : Problem::None;
    case Field::Description:
        return Problem::None;
    }
    return Problem::None;
}

QList<FieldProblem> problemsWith(const QList<Field>& fields, const ConnectionDraft& draft)
{
    QList<FieldProblem> found;
    for (const Field field : fields) {
        if (const Problem problem = problemWith(field, draft); problem != Problem::None) {
            found.append({field, problem});
        }
    }
    return found;
}

quint16 portNumber(const ConnectionDraft& draft)
{
    return portProblem(draft.port) == Problem::None ? draft.port.trimmed().toUShort() : quint16{0};
}

ConnectionDraft tidied(ConnectionDraft draft)
{
    for (PlatformAccess* access : {&draft.platformAccess, &draft.practiceAccess}) {
        access->apiKey = access->apiKey.trimmed();
        access->organizationId = access->organizationId.trimmed();
        access->accessToken = access->accessToken.trimmed();
        access->sandboxName = access->sandboxName.trimmed().toLower();
    }
    draft.clientSecret = draft.clientSecret.trimmed();
    draft.scopes = draft.scopes.trimmed();
    draft.server = tidyServer(draft.server);
    if (const quint16 port = portNumber(draft)) {
        draft.port = QString::number(port);
    }
    draft.name = draft.name.trimmed();
    draft.description = draft.description.trimmed();
    return draft;
}

} // namespace flowconnect
