#include "connection/Authentication.h"

#include "connection/Encryption.h"

#include <algorithm>
#include <array>
#include <utility>

namespace flowconnect {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

} // namespace

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

AuthenticationChoice chooseAuthentication(const ConnectionDraft& draft)
{
    const std::array<std::pair<Field, QStringView>, 5> values{{
        {Field::Server, draft.server},
        {Field::Database, draft.database},
        {Field::Port, draft.port},
        {Field::UserName, draft.userName},
        {Field::Password, draft.password},
    }};
    for (const auto& [field, value] : values) {
        if (const Portability portability = portabilityOf(value); portability != Portability::Portable) {
            return {AuthenticationKind::Basic, BasicReason::Value, field, portability};
        }
    }
    if (encryptionOf(draft) == Encryption::VerifyHost) {
        return {AuthenticationKind::Basic, BasicReason::HostName};
    }
    if (draft.authentication == AuthenticationWish::Basic) {
        return {AuthenticationKind::Basic, BasicReason::Wish};
    }
    return {};
}

} // namespace flowconnect
