#pragma once

#include "connection/ConnectionDraft.h"
#include "settings/KeychainEntries.h"
#include "settings/SecretStatus.h"

class QSettings;

namespace flowconnect {

/// Keeps the database password of a draft in the keychain when the person wants it, and finds it again.
class DatabasePassword : public QObject
{
    Q_OBJECT

public:
    /// All outlive the keeper.
    DatabasePassword(SecretStore& store, KeychainIndex& known, QSettings& settings,
                     QObject* parent = nullptr);

    /// What the person chose last: remember or not.
    bool remembers() const { return m_remember; }
    SecretStatus status() const { return m_status; }

    /// Ticked: keeps the draft's password as soon as there is one. Unticked: deletes what was kept for it.
    void setRemember(bool remember, const ConnectionDraft& draft);
    /// Hands the draft's password to the keychain where it is to be remembered and not there yet.
    void keep(const ConnectionDraft& draft);
    /// The password or what names it was edited: what the keychain has is not that any more.
    void noteEdit(const ConnectionDraft& draft);
    /// Looks for what was kept for this draft; passwordFound() follows only where there is one.
    void lookForPassword(const ConnectionDraft& draft);
    /// Does again what the keychain refused last.
    void tryAgain(const ConnectionDraft& draft);

Q_SIGNALS:
    void statusChanged();
    void passwordFound(const QString& password);

private:
    void setStatus(SecretStatus status);

    QSettings& m_settings;
    KeychainIndex& m_known;
    KeychainEntries m_entries;
    SecretStatus m_status;
    bool m_remember;
    bool m_hasPassword = false; ///< there is one in memory
};

} // namespace flowconnect
