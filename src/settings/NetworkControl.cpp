#include "settings/NetworkControl.h"

#include "secrets/SecretKeys.h"
#include "settings/Keychain.h"
#include "settings/LiveSettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

using Place = SecretStatus::Place;

constexpr int startLimitMs = 700; // there is no window yet that could freeze

QString nameOf(ProxyMode mode)
{
    return mode == ProxyMode::None ? u"none"_s : mode == ProxyMode::Manual ? u"manual"_s : u"system"_s;
}

NetworkSettings load(const QSettings& settings)
{
    NetworkSettings network;
    const QString mode = settings.value(u"network/mode"_s).toString();
    network.proxyHost = settings.value(u"network/proxyHost"_s).toString();
    network.proxyUser = settings.value(u"network/proxyUser"_s).toString();
    network.caFile = settings.value(u"network/caFile"_s).toString();
    const int port = settings.value(u"network/proxyPort"_s, network.proxyPort).toInt();
    if (port > 0 && port < 65536) {
        network.proxyPort = static_cast<quint16>(port);
    }
    if (mode == nameOf(ProxyMode::None)) {
        network.mode = ProxyMode::None;
    } else if (mode == nameOf(ProxyMode::Manual) && !network.proxyHost.isEmpty()) {
        network.mode = ProxyMode::Manual;
    }
    return network;
}

/// The key of the password's entry, or nothing where the proxy wants no login.
QString keyOf(const NetworkSettings& network)
{
    return network.proxyHost.isEmpty() || network.proxyUser.isEmpty()
               ? QString()
               : proxyPasswordKey(network.proxyHost, network.proxyPort, network.proxyUser);
}

} // namespace

NetworkControl::NetworkControl(Gateway& gateway, Keychain& keychain, QSettings& settings,
                               const TlsSettings& tls, QObject* parent)
    : QObject(parent),
      m_gateway(gateway),
      m_settings(settings),
      m_tls(tls),
      m_entries(keychain, this),
      m_deletions(keychain, this),
      m_current(load(settings))
{
    connect(&m_entries, &KeychainEntries::kept, this, [this](SecretState worst) {
        setStatus({worst == SecretState::Kept ? Place::Kept : Place::NotKept, worst});
    });
    connect(&m_entries, &KeychainEntries::found, this, &NetworkControl::takeFound);
    connect(&m_entries, &KeychainEntries::forgotten, this, &NetworkControl::takeForgotten);
    connect(&m_deletions, &KeychainEntries::forgotten, this, [this](int, SecretState worst) {
        if (const bool leftOver = worst != SecretState::Absent; leftOver != m_leftOver) {
            m_leftOver = leftOver;
            Q_EMIT passwordStatusChanged();
        }
    });
    connect(&keychain, &Keychain::removed, this, &NetworkControl::noteRemoved);
    if (const auto* live = qobject_cast<LiveSettings*>(&settings)) {
        connect(live, &LiveSettings::changedElsewhere, this, &NetworkControl::adopt);
    }
    if (!m_current.caFile.isEmpty()) {
        m_authorityFile = readWithin(startLimitMs, m_current.caFile, largestCaFile);
    }
    apply();
    readPassword();
}

SecretStatus NetworkControl::passwordStatus() const
{
    SecretStatus status = m_status;
    status.leftOver = m_leftOver;
    return status;
}

void NetworkControl::takeFound(const QHash<QString, QString>& secrets, SecretState worst)
{
    if (const QString password = secrets.value(keyOf(m_current)); password != m_password) {
        m_password = password;
        apply();
    }
    setStatus({!m_password.isEmpty()          ? Place::Kept
               : worst == SecretState::Absent ? Place::Nothing
                                              : Place::NotRead,
               worst});
}

void NetworkControl::takeForgotten(int count, SecretState worst)
{
    if (worst == SecretState::Absent) {
        setStatus({count > 0 ? Place::Deleted : Place::Nothing});
    } else {
        setStatus({Place::NotDeleted, worst});
    }
}

void NetworkControl::noteRemoved(const QString& key)
{
    m_old.removeAll(key);
    if (m_status.place == Place::Kept && key == keyOf(m_current)) { // by somebody else
        setStatus({Place::Session});
    }
}

void NetworkControl::use(const NetworkSettings& settings, const std::optional<QString>& proxyPassword,
                         const FileContent& authorityFile)
{
    const QString oldKey = keyOf(m_current);
    const QString key = keyOf(settings);
    m_current = settings;
    m_reader.cancel();
    m_authorityFile = authorityFile;
    m_password = key.isEmpty() ? QString() : proxyPassword.value_or(m_password);
    save();
    apply();
    if (!oldKey.isEmpty() && oldKey != key) {
        m_old += oldKey;
    }
    m_old.removeAll(key);
    if (key.isEmpty() || (proxyPassword && proxyPassword->isEmpty())) {
        removePassword();
        return;
    }
    if (m_password.isEmpty()) { // none was kept, or it has not been read
        const bool known = m_status.place == Place::Waiting || m_status.place == Place::NotRead;
        if (oldKey != key || !known) {
            readPassword();
        }
    } else if (proxyPassword || oldKey != key || m_status.place == Place::NotKept) {
        keepPassword();
    }
    dropOld();
}

void NetworkControl::tryAgain()
{
    if (m_status.place == Place::NotRead) {
        readPassword();
    } else if (m_status.place == Place::NotKept) {
        keepPassword();
    } else if (m_status.place == Place::NotDeleted) {
        removePassword();
        return;
    }
    dropOld();
}

void NetworkControl::readPassword()
{
    const QString key = keyOf(m_current);
    if (m_current.mode == ProxyMode::Manual && !key.isEmpty()) {
        setStatus({Place::Waiting});
        m_entries.read({key});
    }
}

void NetworkControl::keepPassword()
{
    setStatus({Place::Waiting});
    m_entries.keep({{keyOf(m_current), m_password}});
}

void NetworkControl::removePassword()
{
    m_leftOver = false;
    m_deletions.ignore(); // its entries are among those that follow
    setStatus({Place::Waiting});
    m_entries.forget(QStringList{keyOf(m_current)} + m_old);
}

void NetworkControl::dropOld()
{
    m_deletions.forget(m_old);
}

void NetworkControl::save()
{
    m_settings.setValue(u"network/mode"_s, nameOf(m_current.mode));
    m_settings.setValue(u"network/proxyHost"_s, m_current.proxyHost);
    m_settings.setValue(u"network/proxyPort"_s, m_current.proxyPort);
    m_settings.setValue(u"network/proxyUser"_s, m_current.proxyUser);
    m_settings.setValue(u"network/caFile"_s, m_current.caFile);
    m_settings.sync();
}

void NetworkControl::setStatus(SecretStatus status)
{
    m_status = status;
    Q_EMIT passwordStatusChanged();
}

void NetworkControl::adopt()
{
    const NetworkSettings saved = load(m_settings);
    if (saved == m_current) {
        return;
    }
    m_current = saved;
    m_password.clear();
    m_authorityFile = {FileProblem::NoAnswer, {}, {}};
    m_reader.cancel();
    if (!saved.caFile.isEmpty()) {
        m_reader.read(saved.caFile, largestCaFile, [this](const FileContent& content) {
            m_authorityFile = content;
            apply();
            Q_EMIT adopted();
        });
    }
    apply();
    m_entries.ignore();
    setStatus({});
    readPassword();
    Q_EMIT adopted();
}

void NetworkControl::apply()
{
    m_caFileProblem = CaFileProblem::None;
    m_used = m_tls;
    if (!m_current.caFile.isEmpty()) {
        m_used = trustSystemAnd(m_authorityFile, &m_caFileProblem, m_tls.get()).value_or(m_tls.get());
    }
    m_gateway.use(m_current, m_password, m_used);
}

} // namespace flowconnect
