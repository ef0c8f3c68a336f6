#pragma once

#include "connection/ReadyConnection.h"

#include <QJsonObject>
#include <QString>

namespace flowconnect {

/// Platform's fixed connection specification for PostgreSQL (Adobe, "Create a PostgreSQL base connection").
inline constexpr QStringView postgresqlSpecId = u"74a1c565-4e59-48d7-9d67-7c03b8a13137";
inline constexpr QStringView postgresqlSpecVersion = u"1.0";

/// `Server=…;Database=…;Port=…;UID=…;Password=…`, the values as they are: only for portable ones.
QString connectionString(const ConnectionDraft& draft);

/// The JSON document of `POST /connections`, in the authentication that was chosen. An empty description is
/// left out.
QJsonObject connectionPayload(const ReadyConnection& connection);

/// The bytes that are sent and that the preview shows: UTF-8, indented.
QByteArray toJson(const QJsonObject& payload);

} // namespace flowconnect
