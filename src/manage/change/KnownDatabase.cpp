#include "manage/change/KnownDatabase.h"

#include "connection/Encryption.h"

namespace flowconnect {

ConnectionDraft knownDatabase(const ConnectionFacts& facts, const QList<JournalEntry>& entries,
                              const ConnectionDraft& place)
{
    ConnectionDraft draft = place;
    draft.server = facts.server;
    draft.port = facts.port;
    draft.database = facts.database;
    draft.userName = facts.userName;
    draft.name = facts.name;
    draft.description = facts.description;
    draft.password.clear();
    draft.encryption = encryptionFromText(facts.sslMode);
    draft.authentication = AuthenticationWish::Automatic;
    for (const JournalEntry& entry : entries) {
        if (!entry.isCreated() || entry.result->receipt.id != facts.id) {
            continue;
        }
        const auto fill = [](QString& part, const QString& known) {
            if (part.isEmpty()) {
                part = known;
            }
        };
        fill(draft.server, entry.intent.server);
        fill(draft.port, entry.intent.port);
        fill(draft.database, entry.intent.database);
        fill(draft.userName, entry.intent.userName);
    }
    if (draft.port.isEmpty()) {
        draft.port = usualPort.toString();
    }
    return draft;
}

} // namespace flowconnect
