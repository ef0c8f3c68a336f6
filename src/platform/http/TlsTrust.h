#pragma once

#include "files/FileReader.h"

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace flowconnect {

/// Why a CA file was not taken.
enum class CaFileProblem {
    None,
    Missing,       ///< there is no such file
    NoPermission,  ///< this user may not read it
    NotRegular,    ///< a directory, pipe or device
    TooLarge,      ///< over largestCaFile: no CA bundle is
    NoAnswer,      ///< the disk or share was silent until the deadline
    Unreadable,    ///< the system refuses for another reason
    NoCertificate, ///< holds no certificate in PEM form
};

/// Bytes.
inline constexpr qint64 largestCaFile = 4 * 1024 * 1024;

/// The system's certificate authorities and those in `file`, which is what was read from a CA file (PEM).
/// Nothing where it cannot be used, with the reason in `problem`. `base` may hold more authorities already.
/// The lists are joined by hand since adding to a configuration switches the on-demand loading of the
/// system's authorities off (QSslConfiguration::addCaCertificates).
std::optional<QSslConfiguration>
trustSystemAnd(const FileContent& file, CaFileProblem* problem,
               const QSslConfiguration& base = QSslConfiguration::defaultConfiguration());

/// The same, reading `caFile` (empty: none) in a thread and waiting for it, 700 ms at most: for the start of
/// the program, where there is no window yet.
std::optional<QSslConfiguration>
trustSystemAnd(const QString& caFile, CaFileProblem* problem,
               const QSslConfiguration& base = QSslConfiguration::defaultConfiguration());

} // namespace flowconnect
