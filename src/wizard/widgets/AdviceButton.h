#pragma once

#include "connection/DatabaseAdvice.h"

class QWidget;

namespace flowconnect {

/// Does what the button of `advice` says (see adviceAction()): opens Adobe's list of addresses in the
/// browser, or copies the SQL for a read-only role of `draft`'s database to the clipboard.
void followAdvice(Advice advice, const ConnectionDraft& draft, QWidget* window);

} // namespace flowconnect
