#include "settings/NetworkControl.h"

#include "platform/http/TlsTrust.h"
#include "secrets/SecretKeys.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

using Place = SecretStatus::Place;

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

QString keyOf(const NetworkSettings& network)
{
    return proxyPasswordKey(network.proxyHost, network.proxyPort, network.proxyUser);
}

} // namespace

NetworkControl::NetworkControl(Gateway& gateway, SecretStore& store, KeychainIndex& known,
                               QSettings& settings, const QSslConfiguration& tls, QObject* parent)
    : QObject(parent),
      m_gateway(gateway),
      m_settings(settings),
      m_tls(tls),
      m_entries(store, known, this),
      m_current(load(settings))
{
    connect(&m_entries, &KeychainEntries::kept, this, [this](SecretState worst) {
        m_status = {worst == SecretState::Kept ? Place::Kept : Place::NotKept, worst};
        Q_EMIT passwordStatusChanged();
    });
    connect(&m_entries, &KeychainEntries::found, this,
            [this](const QHash<QString, QString>& secrets, SecretState worst) {
                m_password = secrets.value(keyOf(m_current));
                m_status = {!m_password.isEmpty()          ? Place::Kept
                            : worst == SecretState::Absent ? Place::Nothing
                                                           : Place::NotRead,
                            worst};
                apply();
                Q_EMIT passwordStatusChanged();
            });
    apply();
    if (m_current.mode == ProxyMode::Manual && !m_current.proxyUser.isEmpty()) {
        m_entries.read({keyOf(m_current)});
    }
}

void NetworkControl::use(const NetworkSettings& settings, const QString& proxyPassword)
{
    const bool passwordGone =
        !m_password.isEmpty() && (proxyPassword.isEmpty() || settings.proxyUser.isEmpty());
    const QString oldKey = keyOf(m_current);
    m_current = settings;
    m_password = proxyPassword;
    m_settings.setValue(u"network/mode"_s, nameOf(settings.mode));
    m_settings.setValue(u"network/proxyHost"_s, settings.proxyHost);
    m_settings.setValue(u"network/proxyPort"_s, settings.proxyPort);
    m_settings.setValue(u"network/proxyUser"_s, settings.proxyUser);
    m_settings.setValue(u"network/caFile"_s, settings.caFile);
    m_settings.sync();
    apply();
    if (passwordGone) {
        m_entries.forget({oldKey});
    } else if (!proxyPassword.isEmpty() && !settings.proxyUser.isEmpty()) {
        m_status = {Place::Waiting};
        m_entries.keep({{keyOf(settings), proxyPassword}});
        Q_EMIT passwordStatusChanged();
    }
}

void NetworkControl::tryAgain()
{
    if (m_status.place == Place::NotRead) {
        m_entries.read({keyOf(m_current)});
    } else if (m_status.place == Place::NotKept) {
        m_entries.keep({{keyOf(m_current), m_password}});
    } else {
        return;
    }
    m_status = {Place::Waiting};
    Q_EMIT passwordStatusChanged();
}

void NetworkControl::apply()
{
    CaFileProblem problem = CaFileProblem::None;
    const auto tls = trustSystemAnd(m_current.caFile, &problem, m_tls);
    m_lacksCaFile = !tls;
    m_authorities = tls.value_or(m_tls).caCertificates();
    m_gateway.use(m_current, m_password, tls.value_or(m_tls));
}

} // namespace flowconnect
