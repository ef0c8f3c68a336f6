#pragma once

#include "practice/http/Answer.h"
#include "practice/http/Call.h"
#include "practice/listing/Collection.h"

namespace flowconnect::practice {

/// Answers the GET of a list: `property` filters (PropertyFilter.h; repeated: all must hold), `orderby`
/// (SortOrder.h), `limit` (1 to 100, default 20), `continuationToken`, or `count=true` for {"count":N} alone.
/// The last page has no next link. Refusals besides the filters' and the order's: 1451-400 (unknown
/// parameter), 1401-400 (count and limit together), 400 for a limit or a token that can't be understood.
Answer answerList(const Call& call, const Collection& collection);

} // namespace flowconnect::practice
