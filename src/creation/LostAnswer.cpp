#include "creation/LostAnswer.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace flowconnect {

LostAnswer LostAnswer::now(const PlatformError& error)
{
    return {error, QDateTime::currentDateTimeUtc(), QDeadlineTimer::current().deadline()};
}

qint64 LostAnswer::ageMs() const
{
    const qint64 byClock = at.msecsTo(QDateTime::currentDateTimeUtc());
    return steadyMs == 0 ? byClock : std::min(byClock, QDeadlineTimer::current().deadline() - steadyMs);
}

QList<int> LookPlan::usualPauses()
{
    return {0, 1'000, 2'000, 4'000, 8'000, 15'000};
}

} // namespace flowconnect
