#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

namespace flowconnect::test {

/// The seed of a test's random choices: that of FLOWCONNECT_SEED, else a new one. It is printed, so that a
/// run can be had again.
inline quint32 randomSeed()
{
    bool given = false;
    const quint32 wanted = qEnvironmentVariable("FLOWCONNECT_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("FLOWCONNECT_SEED=%u", seed);
    return seed;
}

} // namespace flowconnect::test
