#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// A value of a structured text that tells of a database by itself.
struct TextValue
{
    QList<DatabaseDetails> readings; ///< of a URL, a connection string …; empty for all other values
    bool isOfOther = false;          ///< it is one of another database
};

/// Reads `value` as a URL, as libpq's or ADO.NET's connection string or as one of PHP's PDO. A variable
/// within makes the whole detail one.
TextValue readTextValue(const QString& value);

/// `value`, or elsewhere() where it is put together from a variable and something else: half a value is none.
QString wholeValue(const QString& value);

} // namespace flowconnect
