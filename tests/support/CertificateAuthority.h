#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>

#include <memory>

namespace flowconnect::test {

/// What a leaf certificate shall say. The defaults suit a server on this computer, valid from yesterday to
/// tomorrow.
struct LeafRequest
{
    QStringList dnsNames{QStringLiteral("localhost")};                      ///< subjectAltName DNS entries
    QList<QHostAddress> ipAddresses{QHostAddress(QHostAddress::LocalHost)}; ///< subjectAltName IP entries
    QDateTime notBefore; ///< start of validity; invalid means one day ago
    QDateTime notAfter;  ///< end of validity; invalid means one day from now
};

/// A certificate together with its private key.
struct Leaf
{
    QSslCertificate certificate{};
    QSslKey key{};

    /// Both halves are there and usable.
    bool isValid() const { return !certificate.isNull() && !key.isNull(); }
    /// The certificate in PEM form.
    QByteArray certificatePem() const { return certificate.toPem(); }
    /// The private key in PEM form, not encrypted.
    QByteArray keyPem() const { return key.toPem(); }
};

/// A certification authority made in memory when the test runs (EC P-256): nothing is kept in the repository,
/// and nothing can go out of date. Needs OpenSSL; throws std::runtime_error if OpenSSL refuses.
class CertificateAuthority
{
public:
    /// Makes a new authority with a new key; `commonName` becomes its subject.
    explicit CertificateAuthority(const QString& commonName = QStringLiteral("Flow Connect Test CA"));
    ~CertificateAuthority();
    CertificateAuthority(CertificateAuthority&&) noexcept;
    CertificateAuthority& operator=(CertificateAuthority&&) noexcept;

    /// A server certificate signed by this authority, with a new key.
    Leaf issue(const LeafRequest& request = {}) const;
    /// As issue(), but its validity ended an hour ago.
    Leaf issueExpired() const;
    /// As issue(), but for another name only (elsewhere.invalid, no IP address).
    Leaf issueForWrongHost() const;
    /// A server certificate for this computer, signed by an authority that nobody knows.
    static Leaf issueByStranger();
    /// A server certificate signed with its own key, without any authority.
    static Leaf issueSelfSigned(const LeafRequest& request = {});

    /// The authority's own certificate, for QSslConfiguration::addCaCertificate().
    QSslCertificate certificate() const;
    /// The authority's own certificate in PEM form.
    QByteArray caCertificatePem() const;
    /// Writes the authority's certificate to `directory`/ca.pem; gives the path, or an empty text if that
    /// failed.
    QString writeCaFile(const QString& directory) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace flowconnect::test
