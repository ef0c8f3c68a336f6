#pragma once

#include "connection/read/forms/UrlParts.h"
#include "connection/read/forms/UrlQuery.h"

#include <QStringList>

namespace flowconnect {

/// What else a password may be, where it is not sure how it was written: as it stands, or decoded.
struct PasswordDoubt
{
    bool hasSigns = false; ///< signs that a URL has for itself
    QStringList others;    ///< in full
};

/// The doubt about `raw`, a password as it stands in a URL. `isPlusBlank`: where pgJDBC takes a plus sign for
/// a blank.
PasswordDoubt doubtOfPassword(const QString& raw, bool isPlusBlank);

/// The password as it stands in a URL: of `options`, else of `parts`.
QString rawUrlPassword(const UrlParts& parts, const QList<UrlOption>& options);

} // namespace flowconnect
