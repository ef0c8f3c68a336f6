#include "connection/ConnectionPayload.h"

#include "connection/Encryption.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QJsonObject authentication(const ConnectionDraft& draft, AuthenticationKind kind)
{
    if (kind == AuthenticationKind::ConnectionString) {
        return {{u"specName"_s, authenticationSpecName(kind)},
                {u"params"_s, QJsonObject{{u"connectionString"_s, connectionString(draft)}}}};
    }
    return {{u"specName"_s, authenticationSpecName(kind)},
            {u"params"_s, QJsonObject{{u"server"_s, draft.server},
                                      {u"port"_s, draft.port}, // a string in Adobe's schema
                                      {u"database"_s, draft.database},
                                      {u"username"_s, draft.userName},
                                      {u"password"_s, draft.password},
                                      {u"sslMode"_s, sslModeToSend(draft)}}}};
}

} // namespace

QString connectionString(const ConnectionDraft& draft)
{
    const auto value = [&draft](const QString& typed) {
        return valueInConnectionString(typed, draft.authentication);
    };
    return u"Server=" % value(draft.server) % u";Database=" % value(draft.database) % u";Port=" %
           value(draft.port) % u";UID=" % value(draft.userName) % u";Password=" % value(draft.password) %
           connectionStringSuffix(encryptionOf(draft));
}

QJsonObject connectionPayload(const ReadyConnection& connection)
{
    const ConnectionDraft& draft = connection.draft();
    QJsonObject payload{
        {u"name"_s, draft.name},
        {u"auth"_s, authentication(draft, connection.authentication().kind)},
        {u"connectionSpec"_s, QJsonObject{{u"id"_s, postgresqlSpecId.toString()},
                                          {u"version"_s, postgresqlSpecVersion.toString()}}},
    };
    if (!draft.description.isEmpty()) {
        payload.insert(u"description"_s, draft.description);
    }
    return payload;
}

QByteArray toJson(const QJsonObject& payload)
{
    return QJsonDocument(payload).toJson(QJsonDocument::Indented);
}

} // namespace flowconnect
