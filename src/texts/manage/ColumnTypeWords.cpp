#include "texts/manage/ColumnTypeWords.h"

#include <QCoreApplication>

namespace flowconnect {

namespace {

struct ColumnTypeWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnTypeWords)
};

} // namespace

QString columnTypeWords(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::WholeNumber:
        return ColumnTypeWords::tr("whole number");
    case ColumnKind::DecimalNumber:
        return ColumnTypeWords::tr("decimal number");
    case ColumnKind::Text:
        return ColumnTypeWords::tr("text");
    case ColumnKind::Date:
        return ColumnTypeWords::tr("date");
    case ColumnKind::DateTime:
        return ColumnTypeWords::tr("date and time");
    case ColumnKind::Time:
        return ColumnTypeWords::tr("time of day");
    case ColumnKind::TrueFalse:
        return ColumnTypeWords::tr("true or false");
    case ColumnKind::Binary:
        return ColumnTypeWords::tr("binary data");
    case ColumnKind::List:
        return ColumnTypeWords::tr("list of values");
    case ColumnKind::Structure:
        return ColumnTypeWords::tr("structure with named parts");
    case ColumnKind::Unknown:
        break;
    }
    return ColumnTypeWords::tr("not known");
}

} // namespace flowconnect
