#include "creation/IntentOfDraft.h"

#include "connection/Authentication.h"

#include <QUuid>

namespace flowconnect {

CreationIntent intentOf(const QUrl& platform, const ConnectionDraft& draft)
{
    CreationIntent intent;
    intent.attempt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    intent.at = QDateTime::currentDateTimeUtc();
    intent.platform = platform.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    intent.practice = draft.destination == Destination::Practice;
    intent.organizationId = draft.access().organizationId;
    intent.sandboxName = draft.access().sandboxName;
    intent.name = draft.name;
    intent.server = draft.server;
    intent.port = draft.port;
    intent.database = draft.database;
    intent.userName = draft.userName;
    intent.authentication = authenticationSpecName(chooseAuthentication(draft).kind);
    return intent;
}

} // namespace flowconnect
