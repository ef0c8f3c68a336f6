#pragma once

#include "practice/http/Answer.h"

namespace flowconnect::practice {

/// The bytes of an answer whose connection breaks in the middle: status line and headers, which promise the
/// whole body, and half of the body. Of an answer without a body: half of the head.
QByteArray cutAnswer(const Answer& answer, const QString& requestId);

} // namespace flowconnect::practice
