#pragma once

#include "connection/ConnectionDraft.h"
#include "settings/KeychainEntries.h"
#include "settings/SecretStatus.h"

#include <QStringList>

class QSettings;

namespace flowconnect {

/// Under which the keychain has the database password of `draft`. Its port is to be a number.
QString passwordKeyOf(const ConnectionDraft& draft);

/// Keeps the database password of a draft in the keychain when the person wants it, and finds it again. While
/// one connection is described there is one entry for it: what was written for a user name or server that the
/// person then changed is deleted again. Entries that were there before, and those of connections that have
/// been created, stay.
class DatabasePassword : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DatabasePassword(Keychain& keychain, QSettings& settings, QObject* parent = nullptr);

    /// What the person chose last: remember or not.
    bool remembers() const { return m_remember; }
    SecretStatus status() const;

    /// Ticked: keeps the draft's password as soon as there is one. Unticked: deletes what was kept for it.
    void setRemember(bool remember, const ConnectionDraft& draft);
    /// Hands the draft's password to the keychain where it is to be remembered and not there yet.
    void keep(const ConnectionDraft& draft);
    /// The password or what names it may have been edited: then the keychain has another one.
    void noteEdit(const ConnectionDraft& draft);
    /// Looks for what was kept for this draft; passwordFound() follows only where there is one.
    void lookForPassword(const ConnectionDraft& draft);
    /// Does again what the keychain refused last.
    void tryAgain(const ConnectionDraft& draft);
    /// The connection described so far has been created, so its entry stays; `draft` describes another one.
    void startAnew(const ConnectionDraft& draft);

Q_SIGNALS:
    void statusChanged();
    void passwordFound(const QString& password);

private:
    enum class Request { None, Read, Keep, Forget };

    void takeFound(const QHash<QString, QString>& secrets, SecretState worst);
    void takeForgotten(SecretState worst);
    /// True where the keychain has this very password for these very values, or is being given it.
    bool holds(const ConnectionDraft& draft) const;
    void forget(const ConnectionDraft& draft);
    /// Deletes what was written for other values than those of `key`.
    void forgetAbandoned(const QString& key);
    void noteRemoved(const QString& key);
    void setStatus(SecretStatus status);
    /// What is true of a password that is in memory only.
    SecretStatus inMemory() const;

    QSettings& m_settings;
    Keychain& m_keychain;
    KeychainEntries m_entries;
    KeychainEntries m_deletions; ///< of abandoned entries
    SecretStatus m_status;
    bool m_remember;
    bool m_hasPassword = false; ///< there is one in memory
    bool m_leftOver = false;    ///< an abandoned entry could not be deleted
    Request m_request = Request::None;
    QString m_key;         ///< of the latest request
    QString m_password;    ///< that was found or handed over under m_key
    QStringList m_written; ///< keys of entries that were made for the connection being described
};

} // namespace flowconnect
