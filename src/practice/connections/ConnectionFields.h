#pragma once

#include "practice/connections/ConnectionRecord.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <QJsonValue>

#include <optional>

namespace flowconnect::practice {

// What a person may choose about a connection. Each function puts a value from a request's body into the
// record, or gives the refusal and leaves the record as it was.

/// The name: a text that is not blank.
std::optional<Answer> setName(const Call& call, ConnectionRecord& record, const QJsonValue& value);

/// The description: a text, may be empty.
std::optional<Answer> setDescription(const Call& call, ConnectionRecord& record, const QJsonValue& value);

/// The params: an object that fits the schema of the record's authentication in the call's sandbox.
std::optional<Answer> setParams(const Call& call, ConnectionRecord& record, const QJsonValue& value);

} // namespace flowconnect::practice
