#include "database/AuthorityFile.h"

#include <QFile>
#include <QSet>
#include <QSslConfiguration>

namespace flowconnect {

QList<QSslCertificate> systemAuthoritiesAnd(const QList<QSslCertificate>& more)
{
    QList<QSslCertificate> all;
    QSet<QSslCertificate> known;
    for (const QSslCertificate& certificate : QSslConfiguration::systemCaCertificates() + more) {
        if (!known.contains(certificate)) {
            known.insert(certificate);
            all.append(certificate);
        }
    }
    return all;
}

bool AuthorityFile::write(const QList<QSslCertificate>& authorities)
{
    if (!m_file.open()) {
        return false;
    }
    QByteArray pem;
    for (const QSslCertificate& certificate : authorities) {
        pem += certificate.toPem();
    }
    const bool good = m_file.write(pem) == pem.size() && m_file.flush();
    m_file.close();
    return good;
}

QByteArray AuthorityFile::path() const
{
    return QFile::encodeName(m_file.fileName());
}

} // namespace flowconnect
