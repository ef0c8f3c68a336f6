#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// A variable as a text sets it.
struct Variable
{
    QString name;
    QString value;   ///< may be a secret; references that are left as referenceTo() gives them
    QString section; ///< what stands over it: `staging`; no secret; may be empty

    bool operator==(const Variable&) const = default;
};

/// The databases that `variables` describe, by whose variables they are: `STAGING_DB_HOST` and
/// `PROD_DB_PASSWORD` are never mixed. A URL gets what it lacks from the variables beside it only. Choices
/// that say the same are one. Empty where none is about a database that may be PostgreSQL.
QList<DatabaseDetails> readVariables(const QList<Variable>& variables);

} // namespace flowconnect
