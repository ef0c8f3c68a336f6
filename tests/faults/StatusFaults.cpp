#include "faults/Fault.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

Fault refused(const char* name, int status, const QByteArray& body, const QString& code = {})
{
    return {name, Step::json(status, body), ErrorKind::Service, status, code};
}

Fault redirected(const char* name, int status, const QByteArray& location)
{
    return {name, Step::redirect(location, status), ErrorKind::Redirected, status};
}

QList<Fault> redirects()
{
    return {
        redirected("301", 301, "https://login.example.com/"),
        redirected("302", 302, "/data/foundation/flowservice/connections"),
        redirected("303", 303, "/elsewhere"),
        redirected("307", 307, "/data/foundation/flowservice/connections"),
        redirected("308 to another host", 308, "http://127.0.0.1:9/steal"),
        redirected("302 without Location", 302, {}),
        redirected("300", 300, {}),
        redirected("304", 304, {}),
    };
}

QList<Fault> refusals()
{
    const QByteArray html = "<html><body><h1>Forbidden</h1></body></html>";
    return {
        refused("401013", 401, R"({"error_code":"401013","message":"Oauth token is not valid"})",
                u"401013"_s),
        refused("403025", 403, R"({"error_code":"403025","message":"wrong org"})", u"403025"_s),
        refused("403003 with blanks", 403, R"( {"error_code" : "403003", "message":"Api Key is invalid"} )",
                u"403003"_s),
        refused("2118-403", 403, R"({"errorCode":"2118-403","errorMessage":"no right","requestId":"r1"})",
                u"2118-403"_s),
        refused("1415-400", 400, R"({"code":"1415-400","title":"Bad","detail":"auth spec","report":{"a":1}})",
                u"1415-400"_s),
        refused("problem+json", 400,
                R"({"type":"https://ns.adobe.com/aep/errors/EXSR-1414-400","title":"x","status":400})",
                u"EXSR-1414-400"_s),
        refused("2103-404", 404, R"({"code":"2103-404","message":"sandbox"})", u"2103-404"_s),
        refused("403 with HTML", 403, html),
        refused(
            "400 that echoes all", 400,
            R"({"message":"token-8371-secret Server=h;Password=pass-5520-secret","code":"pass-5520-secret"})",
            u"pass-5520-secret"_s),
        refused("400 of a wrong type", 400, R"({"error_code":17,"message":[1,{"a":null}]})", u"17"_s),
        refused("400 with invalid UTF-8", 400, "\xFF\xFE\xC3\x28"),
        refused("404", 404, {}),
        refused("405", 405, {}),
        refused("409", 409, R"({"title":"Conflict","status":409,"detail":"name is taken"})"),
        refused("411", 411, {}),
        refused("412", 412, R"({"errorCode":"1404-412","errorMessage":"etag"})", u"1404-412"_s),
        refused("413", 413, html),
        refused("415", 415, {}),
        refused("422", 422, R"({"message":"unprocessable"})"),
        {"429", Step::json(429, "{}", {{"Retry-After", "7"}}), ErrorKind::Service, 429},
        {"429 with a broken Retry-After", Step::json(429, "{}", {{"Retry-After", "soon"}}),
         ErrorKind::Service, 429},
        refused("451", 451, html),
    };
}

QList<Fault> troubles()
{
    return {
        refused("408", 408, {}),
        refused("500", 500, R"({"code":"1102-500","message":"please try again"})", u"1102-500"_s),
        refused("500 with HTML", 500, "<html>Internal"),
        refused("501", 501, {}),
        refused("502", 502, "<html>Bad Gateway"),
        {"503", Step::json(503, R"({"errorCode":"2116-503"})", {{"Retry-After", "3"}}), ErrorKind::Service,
         503, u"2116-503"_s},
        refused("504", 504, "<html>Gateway Timeout"),
        refused("507", 507, {}),
        refused("599", 599, {}),
        refused("999", 999, {}),
        {"500, FIN in the body", Step::raw("HTTP/1.1 500 x\r\nContent-Length: 99\r\n\r\n{\"code\":", true),
         ErrorKind::Service, 500},
    };
}

} // namespace

QList<Fault> statusFaults()
{
    return redirects() + refusals() + troubles();
}

} // namespace flowconnect::test
