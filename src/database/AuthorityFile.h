#pragma once

#include <QList>
#include <QSslCertificate>
#include <QTemporaryFile>

namespace flowconnect {

/// The system's certificate authorities and `more`, each once. Reads the system's store: tens of
/// milliseconds.
QList<QSslCertificate> systemAuthoritiesAnd(const QList<QSslCertificate>& more);

/// Authorities as a file, which is the only form in which libpq takes them. They are public; the file is
/// removed with the object.
class AuthorityFile
{
public:
    /// False: the file could not be written.
    bool write(const QList<QSslCertificate>& authorities);
    /// Empty before write().
    QByteArray path() const;

private:
    QTemporaryFile m_file;
};

} // namespace flowconnect
