#include "platform/http/AwakeClock.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace flowconnect {

Clock awakeClock()
{
    QElapsedTimer steady; // stands still in sleep on some systems
    steady.start();
    return [steady, steadyBefore = qint64(0), wallBefore = QDateTime::currentMSecsSinceEpoch(),
            sum = qint64(0)]() mutable {
        const qint64 steadyNow = steady.elapsed();
        const qint64 wallNow = QDateTime::currentMSecsSinceEpoch();
        sum += std::max(steadyNow - steadyBefore, wallNow - wallBefore);
        steadyBefore = steadyNow;
        wallBefore = wallNow;
        return sum;
    };
}

} // namespace flowconnect
