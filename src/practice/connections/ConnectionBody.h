#pragma once

#include "practice/connections/ConnectionRecord.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <variant>

namespace flowconnect::practice {

/// Reads the body of a creation. Gives the record without what the store adds (id, etag, times), or the
/// refusal: 415, 400, or one of 1413-400 (spec unknown), 1414-400 (its version unknown), 1415-400
/// (authentication unknown).
std::variant<ConnectionRecord, Answer> readNewConnection(const Call& call);

} // namespace flowconnect::practice
