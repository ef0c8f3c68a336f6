#pragma once

#include "connection/DraftValidation.h"

namespace flowconnect {

/// What is wrong with a field and how to correct it, in the current language. Empty for Problem::None. Which
/// odd character a field holds: oddityText().
QString problemText(Field field, Problem problem);

/// The text of a button that corrects the problem; empty where only the person can.
QString mendText(Field field, Problem problem, const ConnectionDraft& draft);

} // namespace flowconnect
