#pragma once

#include <QString>

namespace flowconnect {

/// Names of keychain entries: readable, and different for different values (parts are percent-encoded).
QString accessTokenKey(const QString& organizationId, const QString& apiKey);
QString clientSecretKey(const QString& organizationId, const QString& apiKey);
QString passwordKey(const QString& server, quint16 port, const QString& database, const QString& userName);

} // namespace flowconnect
