#pragma once

#include <QByteArray>
#include <QString>

namespace flowconnect {

/// What could be read from the body of an error answer. Every part may be empty.
struct ErrorBody
{
    QString code; ///< e.g. `403025`, `1415-400`, `invalid_client`
    QString text; ///< at most 2,000 characters, one line, no control characters
    QString requestId;

    bool operator==(const ErrorBody&) const = default;
};

/// Reads all shapes that Adobe's gateway, services and sign-in use: `error_code`/`errorCode`/`code`/`error`,
/// `message`/`errorMessage`/`title`/`detail`/`error_description`, `requestId`, also one level down in
/// `report`, `error` or `errors[0]`. Anything else (HTML, nothing, damaged JSON) gives empty parts; it never
/// fails.
ErrorBody readErrorBody(const QByteArray& body);

/// `text` as one line without control and format characters (see hasHidden()), cut to `longest` characters.
QString plainLine(QString text, qsizetype longest);

} // namespace flowconnect
