#pragma once

#include "platform/http/PlatformError.h"
#include "texts/errors/ErrorAction.h"

#include <span>

namespace flowconnect {

/// One row of the table of errors. Its texts stand in the .ts files under `ErrorCatalogue`; `%1` in them is
/// the host, `%2` the HTTP status.
struct ErrorEntry
{
    /// What the row is for, separated by blanks. A code fits where it equals the service's, ends it after a
    /// hyphen (`EXSR-1415-400`), or equals it without its `-5xx`. `HTTP404` is a status, `HTTP4xx` all of
    /// its class that have no row, `HTTP` what has none at all, `coded404` one with a code of the service.
    /// `connector` is 1100-400 where its words speak of no entitlement. Four digits alone are for 5xx only.
    const char* codes;
    const char* what;
    const char* why;
    const char* next;
    ErrorAction action = ErrorAction::None;
    bool pointsToWords = false; ///< `next` tells to read the service's words
    bool changesOnly = false;   ///< means this where something is changed; another call has the code as well
};

/// One row for what a database said inside the service's words.
struct DatabaseEntry
{
    const char* words;   ///< a regular expression, upper and lower case alike
    bool isUnmistakable; ///< says so of a database only, so it counts in a 5xx too
    ErrorEntry entry;    ///< without codes
};

/// One row for a failure without an answer of the service.
struct FailureEntry
{
    ErrorKind kind;
    ErrorEntry entry;
};

/// Adobe's own codes: gateway, Flow Service, sign-in.
std::span<const ErrorEntry> serviceErrors();
/// HTTP statuses for answers whose code has no row, and what is said where nothing else fits.
std::span<const ErrorEntry> statusErrors();
/// Adobe documents no code for a database that keeps its servers out: only the service's words tell.
std::span<const DatabaseEntry> databaseErrors();
/// What is said in ErrorContext::Browse instead: codes, statuses, and failures without an answer.
std::span<const ErrorEntry> browseErrors();
std::span<const FailureEntry> browseFailures();
/// Failures of network, certificates and proxy, and answers that can't be used.
std::span<const FailureEntry> failures();

} // namespace flowconnect
