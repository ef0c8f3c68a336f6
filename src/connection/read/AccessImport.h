#pragma once

#include "connection/ConnectionDraft.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace flowconnect {

/// Why a file gave nothing.
enum class ImportProblem {
    None,
    TooLarge,     ///< over 1 MiB: neither kind of file is
    NotUtf8,      ///< a picture, an archive, or text in another encoding
    NotJson,      ///< damaged, or cut off
    UnknownKind,  ///< JSON, but neither of the two kinds
    NoCredential, ///< a workspace without an OAuth server-to-server credential
};

/// The values of one credential or one environment. What the file does not have is empty.
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

    bool operator==(const ImportedAccess&) const = default;
};

struct AccessImport
{
    ImportProblem problem = ImportProblem::None;
    QList<ImportedAccess> candidates; ///< one for each credential; empty only with a problem
};

/// Reads what Adobe Developer Console's "Download" gives (`workspace.json`: each credential of the type
/// `oauth_server_to_server`, with its first client secret) or an exported Postman environment (`values[]`
/// with the keys of Adobe's collections; those switched off and placeholders like `{{API_KEY}}` do not
/// count). Every value is cleaned like a pasted one; one with control characters counts as missing.
AccessImport readAccessImport(const QByteArray& bytes);

/// True where `access` names another organization than the one that `draft` has signed in to: then its values
/// belong into a profile of their own.
bool isOfOtherOrganization(const ImportedAccess& access, const ConnectionDraft& draft);

/// Puts the values of `access` into `draft`; what the file did not have stays as it was. Signing in is then
/// by what came: client secret before access token. The draft counts as not signed in any more. The
/// destination stays.
void applyTo(ConnectionDraft& draft, const ImportedAccess& access);

} // namespace flowconnect
