#pragma once

#include <QDateTime>

namespace flowconnect {

/// A point in time, in this computer's time and in the current language. Never a number that could be a day
/// or a month.
QString shownTime(const QDateTime& time);
/// A day, in the current language.
QString shownDay(const QDate& day);

} // namespace flowconnect
