#pragma once

#include "secrets/SecretKeys.h"
#include "settings/DatabasePassword.h"
#include "settings/KeychainDesk.h"

namespace flowconnect::test::passwords {

using Place = SecretStatus::Place;

inline const QString databasePassword = QStringLiteral("pa-Word-5518");

inline ConnectionDraft draftOf(const QString& user, const QString& password = databasePassword)
{
    ConnectionDraft draft;
    draft.server = QStringLiteral("db.example.com");
    draft.database = QStringLiteral("shop");
    draft.userName = user;
    draft.password = password;
    return draft;
}

inline QString databaseKeyOf(const QString& user, const QString& server = QStringLiteral("db.example.com"))
{
    return passwordKey(server, 5432, QStringLiteral("shop"), user);
}

struct PasswordDesk : test::KeychainDesk
{
    DatabasePassword passwords{keychain, settings};

    Place place() const { return passwords.status().place; }
    QStringList kept() const
    {
        QStringList keys = slow.entries.keys();
        keys.sort();
        return keys;
    }
    /// What a page does where the person edits a field and leaves it.
    void edit(const ConnectionDraft& draft)
    {
        passwords.noteEdit(draft);
        passwords.keep(draft);
    }
};

} // namespace flowconnect::test::passwords
