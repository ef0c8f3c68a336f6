#pragma once

#include "platform/PlatformError.h"

namespace flowconnect {

/// An error in words: what happened, why as far as known, what to do next. Plain text.
struct ErrorText
{
    QString what;
    QString why;
    QString next;
};

/// Explains `error` in the language of now. Known codes of Adobe have texts of their own; an unknown code
/// is explained by its HTTP status.
ErrorText explain(const PlatformError& error);

/// HTTP status, the service's code and words, request id: one line each, empty where nothing is known.
QString detailsOf(const PlatformError& error);

} // namespace flowconnect
