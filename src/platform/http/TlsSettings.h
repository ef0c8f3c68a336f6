#pragma once

#include <QSslConfiguration>

#include <optional>

namespace flowconnect {

/// A QSslConfiguration that is made when it is first needed: Qt's default one loads OpenSSL, about a
/// seventh of the instructions that a start would take with it.
class TlsSettings
{
public:
    /// Qt's default settings, with the system's authorities.
    TlsSettings() = default;
    /// These. Not explicit: wherever settings are asked for, a configuration is one.
    TlsSettings(const QSslConfiguration& configuration) // NOLINT(google-explicit-constructor)
        : m_own(configuration)
    {
    }

    /// May take tens of milliseconds the first time.
    QSslConfiguration get() const { return m_own ? *m_own : QSslConfiguration::defaultConfiguration(); }

private:
    std::optional<QSslConfiguration> m_own;
};

} // namespace flowconnect
