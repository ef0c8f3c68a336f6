#pragma once

#include "connection/read/details/EnvLines.h"

namespace flowconnect {

/// How the value of a `.env` line is quoted.
enum class EnvQuote {
    None,
    Single, ///< it has no references
    Double, ///< it has escapes, too
};

/// A line of a `.env` file, its value as it stands between the quotes. It may be a secret.
struct RawEnvLine
{
    QString key;
    QString text;
    EnvQuote quote = EnvQuote::None;
};

/// `lines` with their escapes and references resolved, see readEnvLines(). References that go in a circle, or
/// through more than 32 lines, or that add more than 1 MiB of characters in all, stay unresolved.
QList<EnvLine> resolvedEnvLines(const QList<RawEnvLine>& lines);

} // namespace flowconnect
