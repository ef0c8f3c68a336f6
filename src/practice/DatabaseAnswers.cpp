#include "practice/DatabaseAnswers.h"

#include "practice/http/ErrorAnswers.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

Answer connectorRefusal(const Call& call, const QString& words)
{
    return flowError(call, 400, u"1100-400"_s,
                     u"The request could not be processed. Error from flow provider: "_s +
                         words.simplified());
}

Answer visitFailure(const Call& call, const ProbeResult& result)
{
    if (!result.timedOut) {
        return connectorRefusal(call, result.error);
    }
    if (result.connected) {
        return flowError(call, 408, u"1006-408"_s,
                         u"An error occurred while processing the request. The request has timed out."_s);
    }
    return flowError(call, 504, u"1104-504"_s, u"A gateway timeout has occurred. Please try again."_s);
}

Answer tableNotFound(const Call& call, const QString& path)
{
    return flowError(
        call, 400, u"1330-400"_s,
        u"No columns were found for the table %1. Please provide a valid table name and try again."_s.arg(
            path));
}

} // namespace flowconnect::practice
