#pragma once

#include "practice/DatabaseTarget.h"

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

/// Spells out the way to `target`, which has these addresses. Every setting that libpq would otherwise take
/// from the environment, a service file, ~/.pgpass or ~/.postgresql is given explicitly: Platform has none of
/// them, so a visit that succeeds only thanks to them would deceive. (Password files are left alone when a
/// password is given.)
ProbeParameters probeParameters(const DatabaseTarget& target, const QList<QHostAddress>& addresses);

} // namespace flowconnect::practice
