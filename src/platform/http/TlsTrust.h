#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace flowconnect {

/// Why a CA file was not taken.
enum class CaFileProblem {
    None,
    Unreadable,    ///< missing, or no permission to read it
    NoCertificate, ///< holds no certificate in PEM form
    TooLarge,      ///< over 4 MiB: no CA bundle is
};

/// The system's certificate authorities and those in `caFile` (PEM; empty: none). Nothing where `caFile`
/// cannot be used, with the reason in `problem`. `base` may hold more authorities already. The lists are
/// joined by hand since adding to a configuration switches the on-demand loading of the system's authorities
/// off (QSslConfiguration::addCaCertificates).
std::optional<QSslConfiguration>
trustSystemAnd(const QString& caFile, CaFileProblem* problem,
               const QSslConfiguration& base = QSslConfiguration::defaultConfiguration());

} // namespace flowconnect
