#pragma once

#include "connection/DraftValidation.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace flowconnect {

/// The form that a text or a file has.
enum class AccessFormat {
    Workspace, ///< `workspace.json` of Developer Console
    Postman,   ///< an environment, globals, or a collection's variables
    Json,      ///< any other JSON with such keys: a downloaded credential, aepp's or aio's configuration …
    Command,   ///< curl and its like
    Query,     ///< `client_id=…&client_secret=…`
    EnvFile,   ///< lines of a `.env` file
    Code,      ///< names and values in quotes: a dictionary of Python, an object of JavaScript …
    Lines,     ///< `name: value`, a line each: headers, a request, a mail
};

/// The values of one credential or one environment. What the text does not have is empty.
///
/// `clientSecret` and `accessToken` are secrets.
struct ImportedAccess
{
    QString label; ///< what to choose it by: plain, one line
    QString apiKey;
    QString clientSecret;
    QString scopes; ///< separated by commas
    QString organizationId;
    QString accessToken;
    QString sandboxName;
    QString organizationName = {}; ///< plain, one line
    AccessFormat format = {};
    QList<Field> placeholders = {}; ///< fields that the text has a placeholder for and no value
    QList<Field> several = {};      ///< fields that the text has different values for, under different names
    int clientSecrets = 0;          ///< how many secrets the credential has: each of them counts
    QStringList ignored = {};       ///< names of what has no place here; names only, plain, no secret
    int moreIgnored = 0;            ///< further ones, whose names aren't fit to be shown or too many

    bool operator==(const ImportedAccess&) const = default;
};

/// The fields that an import may fill, in the order of the page.
const QList<Field>& accessFields();

/// The value of `access` for `field`, which is one of accessFields().
QString& valueFor(Field field, ImportedAccess& access);
const QString& valueFor(Field field, const ImportedAccess& access);

/// The fields that `access` has a value for.
QList<Field> filledFields(const ImportedAccess& access);

} // namespace flowconnect
