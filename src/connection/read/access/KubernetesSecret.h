#pragma once

#include <QString>

namespace flowconnect {

/// `text` with the values of a Secret of Kubernetes (YAML or JSON, `data:`) decoded from base64, so that they
/// are not taken as they stand there. Any other text comes back as it is.
QString withDecodedSecret(const QString& text);

} // namespace flowconnect
