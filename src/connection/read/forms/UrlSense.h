#pragma once

#include "connection/read/forms/UrlScheme.h"

#include <QString>

namespace flowconnect {

/// How far a text behind a scheme is a URL.
enum class UrlSense {
    None,
    Hosts, ///< hosts, but they could be a user and the begin of a password
    Full   ///< with a user, or hosts that can't be anything else
};

/// Whether `rest`, which may go on too far or not far enough, makes sense behind `scheme`: hosts as they
/// should be, and blanks nowhere but in a password.
UrlSense senseOf(const QString& rest, const UrlScheme& scheme);

} // namespace flowconnect
