#pragma once

#include <QJsonObject>
#include <QStringList>

namespace flowconnect {

/// How one Platform wants the member `sslMode` of Basic Authentication: it differs by cloud (Adobe's pages
/// give words for Azure, a boolean for AWS).
struct SslModeRule
{
    enum class Type {
        Unknown, ///< it did not tell: Adobe's usual words are sent
        Words,   ///< one of `words`
        Boolean, ///< true or false
    };

    Type type = Type::Unknown;
    QStringList words; ///< as this Platform writes them; for Type::Words only, where at least one is usable

    bool operator==(const SslModeRule&) const = default;
};

/// Reads the JSON Schema of the property: its `type` and `enum`. Unknown where they name nothing that
/// sslModeValue() could choose. Words come from outside: long ones and those with hidden characters are left
/// out.
SslModeRule readSslModeRule(const QJsonObject& property);

/// What is sent for `word`, one of Adobe's usual ones (`Disable`, `Prefer`, `Require`, `Verify Ca`,
/// `Verify Full`): spelt as `rule` has it (blank, hyphen, capitals), or a boolean for Disable and Require.
/// Undefined where this Platform does not know that mode: no weaker or stronger one is put in its place.
QJsonValue sslModeValue(const QString& word, const SslModeRule& rule);

} // namespace flowconnect
