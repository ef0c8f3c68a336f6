#pragma once

#include "connection/DatabaseAdvice.h"

namespace flowconnect {

/// The advice in words, with what to do; empty for none.
QString adviceText(Advice advice, const ConnectionDraft& draft);

/// The words of the button that helps with it, or empty where there is none.
QString adviceAction(Advice advice);

/// The words of that button once it has been pressed.
QString adviceDone(Advice advice);

} // namespace flowconnect
