#pragma once

#include "practice/database/DatabaseTarget.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

namespace flowconnect::practice {

/// Keywords and values for PQconnectStartParams.
struct ProbeParameters
{
    QList<QByteArray> keywords;
    QList<QByteArray> values;
};

/// Spells out the way to `target`, which has these addresses. Whatever libpq would otherwise take from the
/// environment, a service file, ~/.pgpass or ~/.postgresql is given explicitly where a keyword allows it:
/// Platform has none of them, so a visit that succeeds only thanks to them would deceive. The target's
/// password must not be empty: libpq would look for one elsewhere.
ProbeParameters probeParameters(const DatabaseTarget& target, const QList<QHostAddress>& addresses);

} // namespace flowconnect::practice
