#include "practice/http/ErrorAnswers.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

Answer gatewayError(int status, const QString& code, const QString& message)
{
    return Answer::json(status, QJsonObject{{u"error_code"_s, code}, {u"message"_s, message}});
}

Answer flowError(const Call& call, int status, const QString& code, const QString& message)
{
    return Answer::json(
        status,
        QJsonObject{{u"errorCode"_s, code}, {u"errorMessage"_s, message}, {u"requestId"_s, call.requestId}});
}

Answer sandboxError(const Call& call, int status, const QString& code, const QString& detail)
{
    return Answer::json(status, QJsonObject{{u"code"_s, code},
                                            {u"title"_s, u"Sandbox error"_s},
                                            {u"detail"_s, detail},
                                            {u"requestId"_s, call.requestId}});
}

Answer problem(const Call& call, int status, const QString& kind, const QString& title, const QString& detail)
{
    const QJsonObject report{{u"requestId"_s, call.requestId}, {u"path"_s, call.path}};
    return Answer::json(status,
                        QJsonObject{{u"type"_s, QString(u"https://practice.example/errors/"_s + kind)},
                                    {u"title"_s, title},
                                    {u"status"_s, status},
                                    {u"detail"_s, detail},
                                    {u"report"_s, report}});
}

Answer invalidRequest(const Call& call, const QString& detail)
{
    return problem(call, 400, u"invalid-request"_s, u"Invalid request"_s, detail);
}

Answer unknownPath(const Call& call)
{
    return problem(call, 404, u"not-found"_s, u"Not found"_s, u"No service answers under this path."_s);
}

Answer methodNotAllowed(const Call& call, const QByteArray& allowed)
{
    Answer answer = problem(call, 405, u"method-not-allowed"_s, u"Method not allowed"_s,
                            u"This path takes "_s + QString::fromLatin1(allowed) + u" only."_s);
    answer.headers.append({"Allow", allowed});
    return answer;
}

Answer bodyTooLarge(const Call& call)
{
    return problem(call, 413, u"payload-too-large"_s, u"Payload too large"_s,
                   u"The body of a request may hold 1 MiB at most."_s);
}

Answer unsupportedMediaType(const Call& call)
{
    return problem(call, 415, u"unsupported-media-type"_s, u"Unsupported media type"_s,
                   u"The body must come with Content-Type: application/json."_s);
}

Answer connectionNotFound(const Call& call)
{
    return flowError(call, 404, u"1101-404"_s,
                     u"The requested resource is not found. Error from flow provider: "
                     "Resource with given id does not exist."_s);
}

} // namespace flowconnect::practice
