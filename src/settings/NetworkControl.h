#pragma once

#include "platform/http/Gateway.h"
#include "settings/KeychainEntries.h"
#include "settings/SecretStatus.h"

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
    NetworkControl(Gateway& gateway, SecretStore& store, KeychainIndex& known, QSettings& settings,
                   const QSslConfiguration& tls, QObject* parent = nullptr);

    const NetworkSettings& current() const { return m_current; }
    /// A secret.
    const QString& proxyPassword() const { return m_password; }
    SecretStatus passwordStatus() const { return m_status; }
    const QSslConfiguration& baseTls() const { return m_tls; }
    /// Trusted besides the system's, whichever server shows a certificate; may hold some of the system's too.
    const QList<QSslCertificate>& authorities() const { return m_authorities; }
    /// The saved CA file could not be read at the start and is not in use.
    bool lacksCaFile() const { return m_lacksCaFile; }

    /// Saves the settings, hands the password to the keychain and goes by them from now on.
    void use(const NetworkSettings& settings, const QString& proxyPassword);
    /// Asks the keychain once more for what it refused last.
    void tryAgain();

Q_SIGNALS:
    void passwordStatusChanged();

private:
    void apply();

    Gateway& m_gateway;
    QSettings& m_settings;
    QSslConfiguration m_tls;
    QList<QSslCertificate> m_authorities;
    KeychainEntries m_entries;
    NetworkSettings m_current;
    QString m_password;
    SecretStatus m_status;
    bool m_lacksCaFile = false;
};

} // namespace flowconnect
