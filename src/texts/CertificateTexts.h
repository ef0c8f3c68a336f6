#pragma once

#include "plugins/check/CertificateFacts.h"

namespace flowconnect {

/// A database server's certificate has a fault, or expires in less than 30 days.
bool needsAttention(const CertificateFacts& facts);

/// Why a connection that verifies `server`'s certificate failed, and what to do about it. Without a known
/// fault the causes that there may be.
QString certificateFailureText(const CertificateFacts& facts, const QString& server);

/// What to mind about the certificate though the connection took it; only where it needs attention.
QString certificateAdvice(const CertificateFacts& facts, const QString& server);

} // namespace flowconnect
