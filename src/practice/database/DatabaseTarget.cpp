#include "practice/database/DatabaseTarget.h"

#include "practice/database/ConnectionStringReader.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

std::variant<DatabaseTarget, TargetProblem> readBasic(const QJsonObject& params)
{
    DatabaseTarget target;
    target.server = params.value(u"server"_s).toString();
    target.database = params.value(u"database"_s).toString();
    target.userName = params.value(u"username"_s).toString();
    target.password = params.value(u"password"_s).toString();
    if (const QJsonValue port = params.value(u"port"_s); port.isString()) {
        bool isPort = false;
        target.port = port.toString().toUShort(&isPort);
        if (!isPort || target.port == 0) {
            return TargetProblem{u"port is not from 1 to 65535."_s};
        }
    }
    // "Verify Ca" and "Verify-Ca" are libpq's verify-ca. Without sslMode libpq's own default holds.
    const QJsonValue sslMode = params.value(u"sslMode"_s);
    target.sslMode = sslMode.isBool() ? (sslMode.toBool() ? u"require"_s : u"disable"_s)
                                      : sslMode.toString(u"Prefer"_s).toLower().replace(u' ', u'-');
    target.checksCertificate = target.sslMode.startsWith(u"verify-"_s);
    return target;
}

} // namespace

std::variant<DatabaseTarget, TargetProblem> readTarget(const QString& authSpecName, const QJsonObject& params)
{
    if (authSpecName == u"Basic Authentication"_s) {
        return readBasic(params);
    }
    return readConnectionString(params.value(u"connectionString"_s).toString());
}

} // namespace flowconnect::practice
