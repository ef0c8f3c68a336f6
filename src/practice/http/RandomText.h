#pragma once

#include <QString>

namespace flowconnect::practice {

/// `length` characters drawn evenly from the Latin-1 text `alphabet` by the system's cryptographic generator.
QString randomText(qsizetype length, QLatin1StringView alphabet);

/// A version 4 UUID in lower case without braces, as Platform writes its ids.
QString randomUuid();

} // namespace flowconnect::practice
