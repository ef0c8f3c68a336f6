#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace flowconnect::practice {

/// A few of Adobe's sources besides PostgreSQL, by the ids and names that Adobe's pages have for them. They
/// can be looked at here, not connected to.
namespace otherspecs {
inline const QString amazonS3 = QStringLiteral("ecadc60c-7455-4d87-84dc-2a0e293d997b");
inline const QString mySql = QStringLiteral("26d738e0-8963-47ea-aadf-c60de735468a");
inline const QString salesforce = QStringLiteral("cfc0fee1-7dc0-40ef-b73e-d8b134c436f5");
inline const QString azureBlob = QStringLiteral("4c10e202-c428-4796-9208-5f1f5732b1cf");
} // namespace otherspecs

/// Their specs, each with its authentications.
QList<QJsonObject> otherSpecs();

} // namespace flowconnect::practice
