#pragma once

#include <QRegularExpression>
#include <QString>

namespace flowconnect {

/// What `expression`, which begins with `\G`, finds at `at` within the next `most` characters; its places
/// count from there. Matching the text itself would look through all of it each time (PCRE2 checks the
/// encoding).
inline QRegularExpressionMatch matchAt(const QRegularExpression& expression, const QString& text,
                                       qsizetype at, qsizetype most = 256)
{
    return expression.match(text.mid(at, most));
}

} // namespace flowconnect
