#pragma once

#include "platform/http/HttpMessage.h"

#include <QDateTime>
#include <QJsonObject>

namespace flowconnect {

/// The JSON object in the body of an answer, without a byte order mark; empty where there is none.
QJsonObject jsonOf(const HttpReply& reply);

/// When the answer was sent, by the other side's clock, in UTC: its `Date` (RFC 9110 §6.6.1). Without a value
/// where there is none.
QDateTime timeOf(const HttpReply& reply);

/// What went wrong with a call to `host` whose answer is no success: the transport's failure, a redirect, the
/// service's own code and words, or Unreadable for a success in an undocumented form. `outcomeUnknown` is
/// left false: only the caller knows whether the call changes anything.
PlatformError errorOf(const HttpReply& reply, const QString& host);

} // namespace flowconnect
