#include "manage/several/RunErrors.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

bool concernsAllRows(const PlatformError& error)
{
    switch (error.kind) {
    case ErrorKind::None:
    case ErrorKind::Unreadable:
    case ErrorKind::TooLarge:
    case ErrorKind::NotSent:
        return false;
    case ErrorKind::Service:
        return error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus == 407 ||
               error.httpStatus == 429 || error.httpStatus >= 500;
    default:
        return true;
    }
}

bool saysWrongPassword(const PlatformError& error)
{
    const QString& words = error.serviceText;
    return words.contains("password authentication failed"_L1, Qt::CaseInsensitive) ||
           words.contains("28P01"_L1) || words.contains("28000"_L1);
}

} // namespace flowconnect
