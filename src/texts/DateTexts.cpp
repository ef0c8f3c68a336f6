#include "texts/DateTexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace flowconnect {

namespace {

struct DateTexts
{
    Q_DECLARE_TR_FUNCTIONS(DateTexts)
};

} // namespace

// Not QLocale::ShortFormat: Qt 6.4 does not know the day period in that of zh_TW and writes it out, "B11:40";
// and the English one, 11/2/26, is read as another day in many countries.
QString shownTime(const QDateTime& time)
{
    //: A date and time as QDateTime::toString() takes it
    return QLocale().toString(time.toLocalTime(), DateTexts::tr("d MMM yyyy, HH:mm"));
}

QString shownClock(const QDateTime& time)
{
    return time.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

QString shownDay(const QDate& day)
{
    //: A date as QDate::toString() takes it
    return QLocale().toString(day, DateTexts::tr("d MMM yyyy"));
}

} // namespace flowconnect
