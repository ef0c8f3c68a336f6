#pragma once

#include "practice/catalogue/SpecCatalogue.h"

#include <QJsonObject>
#include <QString>

namespace flowconnect::practice {

/// True when the practice organization has a sandbox of that name. Names are lower case and compared exactly.
bool isSandbox(const QString& name);

/// The stable id of a sandbox, as connections carry it; empty for an unknown name.
QString sandboxId(const QString& name);

/// What the Platform of that sandbox has for PostgreSQL. `aws-training` plays one hosted on AWS;
/// `ssl-hyphens`, `ssl-boolean` and `ssl-without-require`, which are in no list, want `sslMode` otherwise.
SpecVariant variantOf(const QString& name);

/// The answer of sandbox management: the sandboxes that are listed, the first of them production and default.
QJsonObject sandboxListing();

} // namespace flowconnect::practice
