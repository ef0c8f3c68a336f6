#pragma once

#include "platform/http/PlatformError.h"
#include "texts/errors/ErrorAction.h"
#include "texts/errors/ErrorContext.h"

namespace flowconnect {

/// An error in words: what happened, why as far as known, what to do next. Plain text.
struct ErrorText
{
    QString what;
    QString why;
    QString next;
    QString words; ///< the service's own, in a sentence, where the explanation is a general one; bounded
    ErrorAction action = ErrorAction::None; ///< what a button could do
};

/// Explains `error` in the current language. Known codes of Adobe have texts of their own; an unknown code
/// is explained by its HTTP status, or by what a database said where a create's answer passes that on.
/// Where the outcome of a create is unknown, no text tells the person to repeat it.
ErrorText explain(const PlatformError& error, ErrorContext context = ErrorContext::Create);
/// The same in English, for those who read reports.
ErrorText explainInEnglish(const PlatformError& error, ErrorContext context = ErrorContext::Create);

/// HTTP status, the service's code and text, request id, host and time in the current language: one line
/// each, empty where nothing is known.
QString detailsOf(const PlatformError& error);

} // namespace flowconnect
