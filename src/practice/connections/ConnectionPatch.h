#pragma once

#include "practice/connections/ConnectionRecord.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <variant>

namespace flowconnect::practice {

/// Applies the JSON Patch (RFC 6902) in the call's body to `record`, all operations or none: add, replace and
/// remove of /name, /description, /auth/params and what stands directly below the latter. As RFC 6902 has it,
/// replace and remove want something to be there. What comes out must still be a connection: it has a name,
/// and its params fit their schema. Gives the changed record or the refusal: 415, 400 for a body that is no
/// array, 1405-400 (no body), 1434-400 (other operations, upper case among them), 1455-400 (nothing is
/// there).
std::variant<ConnectionRecord, Answer> applyPatch(const Call& call, ConnectionRecord record);

} // namespace flowconnect::practice
