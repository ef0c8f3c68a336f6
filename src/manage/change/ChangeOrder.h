#pragma once

#include "connection/ConnectionDraft.h"
#include "journal/ChangeRecord.h"
#include "platform/existing/ConnectionFacts.h"
#include "platform/existing/PlatformSite.h"

#include <QJsonArray>
#include <QStringList>

#include <variant>

namespace flowconnect {

/// What a person wants done to a connection, and to which version of it. Holds secrets.
struct ChangeOrder
{
    ChangeKind kind = ChangeKind::Naming;
    ConnectionFacts before; ///< as it was read last: id, etag and name count
    QJsonArray operations;  ///< JSON Patch (RFC 6902); empty for a deletion
    QString newName;        ///< for Naming, where the name changes
    QString server;         ///< for Credentials, for the journal
    QString userName;       ///< the same
    QStringList secrets;    ///< what may be in no file
    QString batch;          ///< names the changes that were ordered together; may be empty
};

/// Name and description, as far as they differ from `before`; no operation where neither does.
ChangeOrder namingOrder(const ConnectionFacts& before, const QString& name, const QString& description);
ChangeOrder deletionOrder(const ConnectionFacts& before);

/// Why new credentials can't be sent for a connection.
enum class CredentialsProblem {
    OtherAuthentication, ///< Platform names an authentication that the program does not know
    NotPortable,         ///< it goes by a connection string, which can't carry one of the values
    HostName,            ///< it goes by a connection string, which can't ask for the host name to be verified
    StringNotTaken,      ///< it goes by a connection string, and Platform takes none here any more
};

/// All parameters of the authentication that `before` has, as `draft` (which validates) has them: Platform
/// documents the replacement of `/auth/params` as a whole, and what it shows of them is masked (Adobe, Flow
/// Service API, "Update a connection").
std::variant<ChangeOrder, CredentialsProblem> credentialsOrder(const ConnectionFacts& before,
                                                               const ConnectionDraft& draft);

/// What the journal keeps of `order`, at `site`: a new attempt with the current time, its texts without
/// secrets.
ChangeIntent intentOf(const ChangeOrder& order, const PlatformSite& site, bool practice);

} // namespace flowconnect
