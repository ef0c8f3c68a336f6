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
    /// its class that have no row, `HTTP` what has none at all; the row of the database has no code, it is
    /// found by the service's words.
    const char* codes;
    const char* what;
    const char* why;
    const char* next;
    ErrorAction action = ErrorAction::None;
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
/// Failures of network, certificates and proxy, and answers that can't be used.
std::span<const FailureEntry> failures();

} // namespace flowconnect
