#pragma once

#include <QJsonObject>
#include <QString>

namespace flowconnect::practice {

/// Who made a thing, who changed it last, and when.
struct Origin
{
    QString createdBy; ///< an account: a person's or a technical one
    QString updatedBy;
    QString createdClient; ///< an API key
    QString updatedClient;
    qint64 createdAt = 0; ///< milliseconds since the epoch; 0: not yet known
    qint64 updatedAt = 0;
};

/// The origin of what the technical account of `apiKey` makes; the times are still to be set.
Origin originOf(const QString& apiKey);

/// The technical account that belongs to an API key.
QString technicalAccount(const QString& apiKey);

/// Writes the six values into `json`, under the names that Platform has for them.
void insertOrigin(QJsonObject& json, const Origin& origin);

} // namespace flowconnect::practice
