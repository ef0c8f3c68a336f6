#pragma once

#include <QString>

namespace flowconnect {

/// Names of keychain entries: readable, and different for different values (parts are percent-encoded).
/// Those for signing in stand under the profile that they belong to.
QString accessTokenKey(const QString& profileId);
QString clientSecretKey(const QString& profileId);
QString proxyPasswordKey(const QString& host, quint16 port, const QString& user);
QString passwordKey(const QString& server, quint16 port, const QString& database, const QString& userName);

} // namespace flowconnect
