#pragma once

#include "connection/DraftValidation.h"

namespace flowconnect {

/// What is wrong with a field and the way out, in the language of now. Empty for Problem::None.
QString problemText(Field field, Problem problem);

/// The words of a button that mends the problem, or empty where the person must do it.
QString mendText(Field field, Problem problem, const ConnectionDraft& draft);

} // namespace flowconnect
