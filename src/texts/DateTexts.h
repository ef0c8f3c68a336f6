#pragma once

#include <QDateTime>

namespace flowconnect {

/// A point in time, in this computer's time and in the current language. Never a number that could be a day
/// or a month.
QString shownTime(const QDateTime& time);
/// The time of day of a moment that is at most minutes away, to the second: 14:05:09.
QString shownClock(const QDateTime& time);
/// A day, in the current language.
QString shownDay(const QDate& day);

} // namespace flowconnect
