#include "connection/Authentication.h"

#include "connection/Encryption.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

} // namespace

bool forcesConnectionString(AuthenticationWish wish)
{
    return wish == AuthenticationWish::OdbcString || wish == AuthenticationWish::AdoNetString;
}

bool isBeyondQuoting(QStringView value)
{
    return std::any_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isNull() || (c >= u'\n' && c <= u'\r') || c == QChar(0x85) || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

QString valueInConnectionString(const QString& value, AuthenticationWish wish)
{
    if (!forcesConnectionString(wish) || portabilityOf(value) == Portability::Portable) {
        return value; // quotes around a portable value would be read as a part of it by the other grammar
    }
    QString inner = value;
    if (wish == AuthenticationWish::OdbcString) {
        return u'{' % inner.replace(u'}', u"}}"_s) % u'}';
    }
    return u'"' % inner.replace(u'"', u"\"\""_s) % u'"';
}

Portability portabilityOf(QStringView value)
{
    if (value.isEmpty()) {
        return Portability::Empty;
    }
    if (value.contains(u';')) {
        return Portability::Semicolon;
    }
    if (std::any_of(value.cbegin(), value.cend(), [](QChar c) {
            return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                   c == QChar::ParagraphSeparator;
        })) {
        return Portability::ControlCharacter;
    }
    if (const QChar first = value.front();
        first.isSpace() || isQuote(first) || first == u'{' || first == u'=') {
        return Portability::Beginning;
    }
    if (const QChar last = value.back(); last.isSpace() || isQuote(last)) {
        return Portability::Ending;
    }
    return Portability::Portable;
}

QString authenticationSpecName(AuthenticationKind kind)
{
    return kind == AuthenticationKind::ConnectionString ? u"Connection String Based Authentication"_s
                                                        : u"Basic Authentication"_s;
}

const AuthenticationOffer* offerAtPlace(const ConnectionDraft& draft)
{
    const auto& offer = draft.offer;
    const bool isHere = offer && offer->destination == draft.destination &&
                        offer->organizationId == draft.access().organizationId &&
                        offer->sandboxName == draft.access().sandboxName;
    return isHere ? &*offer : nullptr;
}

bool takesBasicOnly(const ConnectionDraft& draft)
{
    const AuthenticationOffer* const offer = offerAtPlace(draft);
    return offer != nullptr && offer->basic && !offer->connectionString;
}

AuthenticationChoice chooseAuthentication(const ConnectionDraft& draft)
{
    if (takesBasicOnly(draft)) {
        const bool wanted = draft.authentication == AuthenticationWish::Basic;
        return {AuthenticationKind::Basic, wanted ? BasicReason::Wish : BasicReason::NotOffered};
    }
    const std::array<std::pair<Field, QStringView>, 5> values{{
        {Field::Server, draft.server},
        {Field::Database, draft.database},
        {Field::Port, draft.port},
        {Field::UserName, draft.userName},
        {Field::Password, draft.password},
    }};
    AuthenticationChoice choice;
    for (const auto& [field, value] : values) {
        const Portability portability = portabilityOf(value);
        if (portability == Portability::Portable) {
            continue;
        }
        if (!forcesConnectionString(draft.authentication) || value.isEmpty() || isBeyondQuoting(value)) {
            return {AuthenticationKind::Basic, BasicReason::Value, false, field, portability};
        }
        if (!choice.quoted) {
            choice.quoted = true;
            choice.field = field;
            choice.portability = portability;
        }
    }
    if (encryptionOf(draft) == Encryption::VerifyHost) {
        return {AuthenticationKind::Basic, BasicReason::HostName};
    }
    if (draft.authentication == AuthenticationWish::Basic) {
        return {AuthenticationKind::Basic, BasicReason::Wish};
    }
    return choice;
}

} // namespace flowconnect
