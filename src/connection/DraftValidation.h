#pragma once

#include "connection/ConnectionDraft.h"

#include <QList>

namespace flowconnect {

/// The fields that a person fills in.
enum class Field {
    ApiKey,
    OrganizationId,
    ClientSecret,
    AccessToken,
    Sandbox,
    Scopes,
    Server,
    Port,
    Database,
    UserName,
    Password,
    Name,
    Description,
};

/// What keeps a field from being used. A page makes a sentence of it when it shows it.
enum class Problem {
    None,
    Missing,            ///< required, but empty
    OddCharacter,       ///< holds a character that can't be seen or is another than it seems: odditiesIn()
    ControlCharacter,   ///< a password with a line break in a grammar that can't carry it
    InnerBlank,         ///< a header value with a blank inside
    NotAscii,           ///< a header value with characters other than visible ASCII (RFC 9110 §5.5)
    OrganizationSuffix, ///< an organization ID that does not end in `@AdobeOrg`
    ServerScheme,       ///< `https://…`, `postgresql://…`: a URL instead of a host
    ServerPort,         ///< `host:6543`: splitServerAndPort() can take it apart
    ServerBlank,        ///< a blank inside
    ServerSyntax,       ///< neither a host name nor an IP address
    PortNumber,         ///< not a whole number
    PortRange,          ///< not within 1–65535
    Expired,            ///< an access token that says itself that its time is over
    Rejected,           ///< the sign-in service did not accept it; never found by looking at the field alone
    HeldBack,           ///< what came in looked like a secret and was not let in; never found by looking
    TooMuch,            ///< more than longestPlainText came in and was not let in; never found by looking
    TooLong,            ///< longer than an identifier of PostgreSQL, 63 bytes of UTF-8 (NAMEDATALEN - 1)
};

/// A field and what is wrong with it.
struct FieldProblem
{
    Field field;
    Problem problem;

    bool operator==(const FieldProblem&) const = default;
};

/// What is wrong with one field of `draft`, or Problem::None.
Problem problemWith(Field field, const ConnectionDraft& draft);

/// The fields among `fields` that have a problem, in that order.
QList<FieldProblem> problemsWith(const QList<Field>& fields, const ConnectionDraft& draft);

/// The number of the port, or 0 where draft.port is none.
quint16 portNumber(const ConnectionDraft& draft);

/// `draft` as it will be sent: no blanks around header values, server and port, no brackets around an IPv6
/// address, the sandbox in lower case. Database, user name and password stay exactly as typed.
ConnectionDraft tidied(ConnectionDraft draft);

} // namespace flowconnect
