#pragma once

#include <QJsonObject>
#include <QString>

namespace flowconnect::practice {

/// True when the practice organization has a sandbox of that name. Names are lower case and compared exactly.
bool isSandbox(const QString& name);

/// The stable id of a sandbox, as connections carry it; empty for an unknown name.
QString sandboxId(const QString& name);

/// True for the sandbox that plays a Platform hosted on AWS: Basic Authentication is the only one there.
bool isOnAws(const QString& name);

/// The answer of sandbox management: four sandboxes, the first of them production and default.
QJsonObject sandboxListing();

} // namespace flowconnect::practice
