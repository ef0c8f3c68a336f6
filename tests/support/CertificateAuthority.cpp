#include "support/CertificateAuthority.h"

#include <QDir>
#include <QFile>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <stdexcept>
#include <string>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

template <auto function> struct Freer
{
    template <typename T> void operator()(T* object) const { function(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Freer<BIO_free_all>>;

void require(bool good, const char* what)
{
    if (!good) {
        char reason[256] = {};
        ERR_error_string_n(ERR_get_error(), reason, sizeof reason);
        throw std::runtime_error(std::string(what) + ": " + reason);
    }
}

Key newKey()
{
    Key key(EVP_EC_gen("P-256"));
    require(key != nullptr, "EVP_EC_gen");
    return key;
}

void setTime(ASN1_TIME* field, const QDateTime& time)
{
    require(ASN1_TIME_set(field, static_cast<time_t>(time.toSecsSinceEpoch())) != nullptr, "ASN1_TIME_set");
}

void setSerial(X509* certificate)
{
    unsigned char bytes[8] = {};
    require(RAND_bytes(bytes, sizeof bytes) == 1, "RAND_bytes");
    uint64_t serial = 0;
    for (const unsigned char byte : bytes) {
        serial = (serial << 8U) | byte;
    }
    serial >>= 1U; // positive in every encoding
    require(ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial) == 1, "serial number");
}

void setCommonName(X509_NAME* name, const QString& commonName)
{
    const QByteArray text = commonName.toUtf8();
    require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(text.constData()),
                                       static_cast<int>(text.size()), -1, 0) == 1,
            "common name");
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    require(extension != nullptr, "X509V3_EXT_conf_nid");
    require(X509_add_ext(certificate, extension.get(), -1) == 1, "X509_add_ext");
}

/// A certificate with everything but its extensions and its signature.
Certificate newCertificate(EVP_PKEY* key, const QString& commonName, const QDateTime& from,
                           const QDateTime& to)
{
    Certificate certificate(X509_new());
    require(certificate != nullptr, "X509_new");
    require(X509_set_version(certificate.get(), 2) == 1, "version"); // 2 means v3
    setSerial(certificate.get());
    setTime(X509_getm_notBefore(certificate.get()), from);
    setTime(X509_getm_notAfter(certificate.get()), to);
    require(X509_set_pubkey(certificate.get(), key) == 1, "public key");
    setCommonName(X509_get_subject_name(certificate.get()), commonName);
    return certificate;
}

void sign(X509* certificate, EVP_PKEY* key)
{
    require(X509_sign(certificate, key, EVP_sha256()) > 0, "X509_sign");
}

QByteArray contents(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

QSslCertificate toQt(X509* certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(memory.get(), certificate) == 1, "PEM_write_bio_X509");
    return QSslCertificate(contents(memory.get()), QSsl::Pem);
}

QSslKey toQt(EVP_PKEY* key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    // The traditional form ("EC PRIVATE KEY") is the one every Qt and PostgreSQL reads.
    require(PEM_write_bio_PrivateKey_traditional(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) ==
                1,
            "PEM_write_bio_PrivateKey");
    return QSslKey(contents(memory.get()), QSsl::Ec, QSsl::Pem);
}

QByteArray alternativeNames(const LeafRequest& request)
{
    QStringList names;
    for (const QString& name : request.dnsNames) {
        names += u"DNS:"_s + name;
    }
    for (const QHostAddress& address : request.ipAddresses) {
        names += u"IP:"_s + address.toString();
    }
    return names.join(u',').toUtf8();
}

/// A leaf signed by `issuer` with `issuerKey`; with its own key if both are null.
Leaf makeLeaf(const LeafRequest& request, X509* issuer, EVP_PKEY* issuerKey)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString commonName = request.dnsNames.value(0, u"Flow Connect test"_s);
    const Key key = newKey();
    const Certificate leaf = newCertificate(key.get(), commonName,
                                            request.notBefore.isValid() ? request.notBefore : now.addDays(-1),
                                            request.notAfter.isValid() ? request.notAfter : now.addDays(1));
    X509* const signer = issuer != nullptr ? issuer : leaf.get();
    require(X509_set_issuer_name(leaf.get(), X509_get_subject_name(signer)) == 1, "issuer");
    addExtension(leaf.get(), signer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(leaf.get(), signer, NID_key_usage, "critical,digitalSignature");
    addExtension(leaf.get(), signer, NID_ext_key_usage, "serverAuth");
    addExtension(leaf.get(), signer, NID_subject_key_identifier, "hash");
    addExtension(leaf.get(), signer, NID_authority_key_identifier, "keyid");
    const QByteArray names = alternativeNames(request);
    if (!names.isEmpty()) {
        addExtension(leaf.get(), signer, NID_subject_alt_name, names);
    }
    sign(leaf.get(), issuerKey != nullptr ? issuerKey : key.get());
    return {toQt(leaf.get()), toQt(key.get())};
}

} // namespace

struct CertificateAuthority::Private
{
    Key key;
    Certificate certificate;
};

CertificateAuthority::CertificateAuthority(const QString& commonName) : d(std::make_unique<Private>())
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    d->key = newKey();
    d->certificate = newCertificate(d->key.get(), commonName, now.addYears(-1), now.addYears(1));
    X509* const self = d->certificate.get();
    require(X509_set_issuer_name(self, X509_get_subject_name(self)) == 1, "issuer");
    addExtension(self, self, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(self, self, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(self, self, NID_subject_key_identifier, "hash");
    sign(self, d->key.get());
}

CertificateAuthority::~CertificateAuthority() = default;
CertificateAuthority::CertificateAuthority(CertificateAuthority&&) noexcept = default;
CertificateAuthority& CertificateAuthority::operator=(CertificateAuthority&&) noexcept = default;

Leaf CertificateAuthority::issue(const LeafRequest& request) const
{
    return makeLeaf(request, d->certificate.get(), d->key.get());
}

Leaf CertificateAuthority::issueExpired() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    LeafRequest request;
    request.notBefore = now.addDays(-30);
    request.notAfter = now.addSecs(-3600);
    return issue(request);
}

Leaf CertificateAuthority::issueForWrongHost() const
{
    LeafRequest request;
    request.dnsNames = {u"elsewhere.invalid"_s};
    request.ipAddresses.clear();
    return issue(request);
}

Leaf CertificateAuthority::issueByStranger()
{
    return CertificateAuthority(u"Flow Connect Unknown CA"_s).issue();
}

Leaf CertificateAuthority::issueSelfSigned(const LeafRequest& request)
{
    return makeLeaf(request, nullptr, nullptr);
}

QSslCertificate CertificateAuthority::certificate() const
{
    return toQt(d->certificate.get());
}

QByteArray CertificateAuthority::caCertificatePem() const
{
    return certificate().toPem();
}

QString CertificateAuthority::writeCaFile(const QString& directory) const
{
    QFile file(QDir(directory).filePath(u"ca.pem"_s));
    const QByteArray pem = caCertificatePem();
    const bool good = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(pem) == pem.size();
    file.close();
    return good && file.error() == QFile::NoError ? file.fileName() : QString();
}

} // namespace flowconnect::test
