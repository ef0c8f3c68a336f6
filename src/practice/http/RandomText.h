#pragma once

#include <QString>

namespace flowconnect::practice {

/// `length` characters drawn evenly from the Latin-1 text `alphabet` by the system's cryptographic generator.
QString randomText(qsizetype length, QLatin1StringView alphabet);

/// A version 4 UUID in lower case without braces, as Platform writes its ids.
QString randomUuid();

/// A new etag in Platform's form, which has its own double quotes: "1700e582-0000-0200-0000-5e3c85180000".
QString freshEtag();

} // namespace flowconnect::practice
