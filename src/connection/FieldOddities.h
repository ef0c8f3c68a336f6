#pragma once

#include "connection/DraftValidation.h"
#include "connection/OddCharacters.h"

#include <QList>
#include <QString>

#include <optional>

namespace flowconnect {

/// The characters in a field's value that a person should know of, since they can't be seen or are taken for
/// others, and what the value is without them.
struct FieldOddities
{
    QList<OddCharacter> atStart; ///< the blanks and line breaks that the value begins with
    QList<OddCharacter> atEnd;   ///< those that it ends with
    QList<OddCharacter> inside;  ///< all others
    bool stops = false;          ///< the value can't be used as it is; else the person decides
    QString mended;        ///< the value without them; the same value where nobody can know what is meant
    bool takes = false;    ///< in `mended` some of them are missing
    bool replaces = false; ///< in `mended` ordinary characters stand for some of them

    bool isEmpty() const { return atStart.isEmpty() && atEnd.isEmpty() && inside.isEmpty(); }
};

/// What is odd in `value` of `field`. Server, port and what goes into headers can have none of them.
/// PostgreSQL takes all but NUL as database, user name and password: there the person decides, and there the
/// blank of the keyboard counts at both ends. In a password only what can't be seen is mended. A connection's
/// name may have any character that can be seen. Blanks around values of which tidied() takes them are not
/// odd.
FieldOddities odditiesIn(Field field, const QString& value);

/// A value that was mended without being asked for, and why.
struct MendedValue
{
    QString value;
    bool fullWidth = false; ///< full-width forms became ordinary characters
    bool edges = false;     ///< line breaks and odd blanks around it are gone
};

/// `value` as it is certainly meant, when the person leaves `field`; nothing where it is so already. Server
/// and port are ASCII, or dots are. API key, organization, sandbox, scopes, database and user name are mended
/// only where all of the value becomes letters, digits and usual signs of ASCII; secrets never.
std::optional<MendedValue> mendedOnLeaving(Field field, const QString& value);

/// True for the fields whose text is masked.
bool isMasked(Field field);

} // namespace flowconnect
