#pragma once

#include "practice/http/Answer.h"
#include "practice/http/Call.h"

namespace flowconnect::practice {

/// GET /connectionSpecs: PostgreSQL's, as the call's sandbox has it, and a few others; a list as answerList()
/// has it, by name.
Answer listSpecs(const Call& call);

/// GET /connectionSpecs/{id}: {"items":[…]} with the one; 1101-404 for an unknown id.
Answer showSpec(const Call& call, const QString& id);

} // namespace flowconnect::practice
