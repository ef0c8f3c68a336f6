#pragma once

#include <QDateTime>

namespace flowconnect {

/// A point in time, in this computer's time and in the language of now. Never a number that could be a day or
/// a month.
QString shownTime(const QDateTime& time);
/// A day, in the language of now.
QString shownDay(const QDate& day);

} // namespace flowconnect
