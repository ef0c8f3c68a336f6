#pragma once

#include "files/FileReader.h"
#include "platform/http/Gateway.h"
#include "platform/http/TlsTrust.h"
#include "settings/KeychainEntries.h"
#include "settings/SecretStatus.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace flowconnect {

/// The network settings of the program: kept in the settings file, the proxy's password in the keychain, and
/// handed to the gateway. In the settings, group `network`: mode (system | none | manual), proxyHost,
/// proxyPort, proxyUser, caFile; whatever is missing or unknown counts as its default.
class NetworkControl : public QObject
{
    Q_OBJECT

public:
    /// All outlive the control. `tls`: the authorities that are trusted whatever the settings say. The saved
    /// settings apply at once; the password follows when the keychain has given it.
    NetworkControl(Gateway& gateway, Keychain& keychain, QSettings& settings, const TlsSettings& tls,
                   QObject* parent = nullptr);

    const NetworkSettings& current() const { return m_current; }
    /// A secret.
    const QString& proxyPassword() const { return m_password; }
    SecretStatus passwordStatus() const;
    QSslConfiguration baseTls() const { return m_tls.get(); }
    /// Trusted besides the system's, whichever server shows a certificate; may hold some of the system's too.
    QList<QSslCertificate> authorities() const { return m_used.get().caCertificates(); }
    /// Why the CA file of the settings is not in use; None where it is, or where there is none.
    CaFileProblem caFileProblem() const { return m_caFileProblem; }
    /// The system's words, where it is CaFileProblem::Unreadable.
    const QString& caFileReason() const { return m_authorityFile.reason; }

    /// Saves the settings and goes by them from now on. `proxyPassword`: the one to keep in the keychain for
    /// the proxy's user, an empty one to delete what is kept, or nothing where the person left it as it is:
    /// then the password stays the one that is or will be read. What was kept for another host, port or user
    /// before is deleted. `authorityFile`: what was read from the CA file of the settings, if they name one.
    void use(const NetworkSettings& settings, const std::optional<QString>& proxyPassword,
             const FileContent& authorityFile = {});
    /// Asks the keychain once more for what it refused last.
    void tryAgain();

Q_SIGNALS:
    void passwordStatusChanged();
    /// Other network settings are in use: another window has saved them.
    void adopted();

private:
    void save();
    void apply();
    /// Goes by what another window has saved.
    void adopt();
    void readPassword();
    void keepPassword();
    void removePassword();
    /// Deletes the entries of earlier values.
    void dropOld();
    void takeFound(const QHash<QString, QString>& secrets, SecretState worst);
    void takeForgotten(int count, SecretState worst);
    void noteRemoved(const QString& key);
    void setStatus(SecretStatus status);

    Gateway& m_gateway;
    QSettings& m_settings;
    TlsSettings m_tls;
    TlsSettings m_used; ///< with the authorities of the CA file
    KeychainEntries m_entries;
    KeychainEntries m_deletions; ///< of earlier values
    QStringList m_old;           ///< keys of earlier values, whose entries are to go
    bool m_leftOver = false;     ///< one of them could not be deleted
    NetworkSettings m_current;
    QString m_password;
    SecretStatus m_status;
    FileReader m_reader;         ///< of the CA file that another window chose
    FileContent m_authorityFile; ///< of m_current.caFile
    CaFileProblem m_caFileProblem = CaFileProblem::None;
};

} // namespace flowconnect
