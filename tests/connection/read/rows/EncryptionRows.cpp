#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

constexpr const char* encryption = "encryption";

ReadingRow urlSaying(const QString& options, const QString& mode, const QList<Oddity>& told = {})
{
    return {encryption, u"postgresql://app:s3cr3t@h/shop?"_s + options, u"h||shop|app|s3cr3t|"_s + mode,
            told};
}

ReadingRow javaSaying(const QString& options, const QString& mode, const QList<Oddity>& told = {})
{
    return {encryption, u"jdbc:postgresql://h/shop?user=app&"_s + options, u"h||shop|app||"_s + mode, told};
}

ReadingRow pairsSaying(const QString& options, const QString& mode, const QList<Oddity>& told = {})
{
    return {encryption, u"Host=h;Database=shop;Username=app;"_s + options, u"h||shop|app||"_s + mode, told};
}

ReadingRow libpqSaying(const QString& options, const QString& mode, const QList<Oddity>& told = {})
{
    return {encryption, u"host=h dbname=shop user=app "_s + options, u"h||shop|app||"_s + mode, told};
}

QList<ReadingRow> urlEncryptionRows()
{
    return {
        urlSaying(u"sslmode=disable"_s, u"disable"_s),
        urlSaying(u"sslmode=allow"_s, u"allow"_s),
        urlSaying(u"sslmode=prefer"_s, u"prefer"_s),
        urlSaying(u"sslmode=require"_s, u"require"_s),
        urlSaying(u"sslmode=verify-ca"_s, u"verify-ca"_s),
        urlSaying(u"sslmode=VERIFY_FULL"_s, u"verify-full"_s),
        urlSaying(u"ssl"_s, u"require"_s, {Oddity::PlainSsl}),
        urlSaying(u"ssl=true"_s, u"require"_s, {Oddity::PlainSsl}),
        urlSaying(u"ssl=1&connect_timeout=5"_s, u"require"_s, {Oddity::PlainSsl}),
        urlSaying(u"ssl=false"_s, u"disable"_s),
        urlSaying(u"ssl=no-verify"_s, u"require"_s),
        urlSaying(u"ssl=verify-full"_s, u"verify-full"_s), // asyncpg
        urlSaying(u"ssl=prefer"_s, u"prefer"_s),
        urlSaying(u"ssl=true&sslmode=verify-full"_s, u"verify-full"_s),
        urlSaying(u"sslmode=verify-full&ssl=true"_s, u"verify-full"_s),
        urlSaying(u"sslmode=verify-full&ssl=false"_s, u"verify-full"_s, {Oddity::SeveralModes}),
        urlSaying(u"ssl=false&sslmode=require"_s, u"require"_s, {Oddity::SeveralModes}),
        urlSaying(u"sslmode=disable&ssl=true"_s, u"require"_s, {Oddity::SeveralModes}),
        urlSaying(u"sslmode=require&sslmode=disable"_s, u"require"_s, {Oddity::SeveralModes}),
        urlSaying(u"sslmode=disable&sslmode=verify-ca"_s, u"verify-ca"_s, {Oddity::SeveralModes}),
        urlSaying(u"sslmode=require&sslmode=require"_s, u"require"_s),
        urlSaying(u"sslmode=require&sslaccept=strict"_s, u"verify-full"_s, {Oddity::SeveralModes}),
        urlSaying(u"sslaccept=strict"_s, u"verify-full"_s),
        urlSaying(u"sslmode=require&sslaccept=accept_invalid_certs"_s, u"require"_s),
        urlSaying(u"sslmode=require&sslrootcert=system"_s, u"verify-full"_s, {Oddity::SeveralModes}),
        urlSaying(u"sslrootcert=system"_s, u"verify-full"_s),
        urlSaying(u"sslmode=verify-ca&sslrootcert=/etc/ssl/rds-ca.pem"_s, u"verify-ca"_s,
                  {Oddity::OwnAuthority}),
        urlSaying(u"sslmode=require&sslrootcert=rds-ca.pem"_s, u"verify-ca"_s, {Oddity::OwnAuthority}),
        urlSaying(u"sslmode=verify-full&sslcert=client.crt&sslkey=client.key"_s, u"verify-full"_s,
                  {Oddity::OwnCertificate}),
        urlSaying(u"sslidentity=client.p12&sslpassword=x&sslmode=require"_s, u"require"_s,
                  {Oddity::OwnCertificate}),
        urlSaying(u"channel_binding=require"_s, u"require"_s),
        urlSaying(u"sslmode=require&channel_binding=require"_s, u"require"_s),
        urlSaying(u"sslmode=prefer&channel_binding=prefer"_s, u"prefer"_s),
        urlSaying(u"sslmode=disable&channel_binding=require"_s, u"require"_s, {Oddity::SeveralModes}),
        urlSaying(u"requiressl=1"_s, u"require"_s),
        urlSaying(u"requiressl=0"_s, u"prefer"_s),
        urlSaying(u"sslnegotiation=direct"_s, u"require"_s),
        urlSaying(u"sslmode=require&sslnegotiation=postgres"_s, u"require"_s),
        urlSaying(u"sslmode=require&uselibpqcompat=true"_s, u"require"_s),
        urlSaying(u"sslmode=no-verify"_s, u"require"_s),
        urlSaying(u"gssencmode=disable"_s, QString()),
        urlSaying(u"gssencmode=require"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"sslmode=verify_everything"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"sslmode=requrie"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"sslmode=requrie&ssl=true"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"sslmode="_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"sslmdoe=verify-full"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"channel_bindnig=require"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"channel_binding=requrie"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"sslmode:verify-full"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        urlSaying(u"connect_timeout=5sslmode=verify-full"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        {encryption,
         u"postgresql://app:s3cr3t@h/shop with sslmode=verify-full"_s,
         u"h||shop|app|s3cr3t|verify-full"_s,
         {Oddity::UnknownMode, Oddity::TextAround}},
        urlSaying(u"tls=true"_s, u"require"_s, {Oddity::PlainSsl}),
        urlSaying(u"ssl_mode=verify-ca"_s, u"verify-ca"_s),
        urlSaying(u"ssl%6Dode=require"_s, u"require"_s),
        urlSaying(u"sslmode=Verify%20Full"_s, u"verify-full"_s),
        urlSaying(u"ssl=%7B%22rejectUnauthorized%22%3Afalse%7D"_s, u"require"_s),
        urlSaying(u"ssl=%7B%22rejectUnauthorized%22%3Atrue%7D"_s, u"verify-full"_s),
        urlSaying(u"ssl_verify=false&ssl=true"_s, u"require"_s),
        urlSaying(u"sslcertmode=require&sslmode=require"_s, u"require"_s, {Oddity::OwnCertificate}),
    };
}

QList<ReadingRow> javaEncryptionRows()
{
    return {
        javaSaying(u"ssl=true"_s, u"verify-full"_s, {Oddity::JavaSsl}),
        javaSaying(u"ssl"_s, u"verify-full"_s, {Oddity::JavaSsl}),
        javaSaying(u"ssl=true&sslmode=require"_s, u"require"_s),
        javaSaying(u"sslmode=prefer&ssl=true"_s, u"require"_s, {Oddity::SeveralModes}),
        javaSaying(u"ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory"_s, u"require"_s),
        javaSaying(u"sslfactory=org.postgresql.ssl.NonValidatingFactory&ssl=true"_s, u"require"_s),
        javaSaying(u"ssl=true&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory"_s, u"verify-full"_s,
                   {Oddity::JavaSsl}),
        javaSaying(u"ssl=true&sslhostnameverifier=com.example.AllowAll"_s, u"verify-full"_s,
                   {Oddity::JavaSsl}),
        javaSaying(u"sslMode=VERIFY_CA"_s, u"verify-ca"_s),
        javaSaying(u"ssl=false"_s, u"disable"_s),
        javaSaying(u"ssl=true&sslrootcert=rds-ca.pem"_s, u"verify-full"_s,
                   {Oddity::JavaSsl, Oddity::OwnAuthority}),
        javaSaying(u"ssl=true&sslkey=client.pk8"_s, u"verify-full"_s,
                   {Oddity::JavaSsl, Oddity::OwnCertificate}),
        {encryption, u"r2dbc:postgresql://app:s3cr3t@h/shop?sslMode=TUNNEL"_s,
         u"h||shop|app|s3cr3t|verify-full"_s},
    };
}

QList<ReadingRow> pairEncryptionRows()
{
    return {
        pairsSaying(u"SSL Mode=VerifyCA;Ssl=true"_s, u"verify-ca"_s),
        pairsSaying(u"Ssl=true;SSL Mode=VerifyFull"_s, u"verify-full"_s),
        pairsSaying(u"SslMode=VerifyFull"_s, u"verify-full"_s),
        pairsSaying(u"SSL Mode=Require;Trust Server Certificate=true"_s, u"require"_s),
        pairsSaying(u"SSL Mode=Require;Trust Server Certificate=false"_s, u"verify-ca"_s,
                    {Oddity::SeveralModes}),
        pairsSaying(u"SSL Mode=Prefer;Trust Server Certificate=true"_s, u"prefer"_s),
        pairsSaying(u"SSL Mode=VerifyFull;Trust Server Certificate=true"_s, u"verify-full"_s),
        pairsSaying(u"Trust Server Certificate=true"_s, QString()),
        pairsSaying(u"Trust Server Certificate=false"_s, u"verify-ca"_s),
        pairsSaying(u"SslMode3"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        pairsSaying(u"SslMode=3"_s, u"require"_s),
        pairsSaying(u"SslMode=5"_s, u"verify-full"_s),
        pairsSaying(u"SslMode=4"_s, u"verify-ca"_s),
        pairsSaying(u"SslMode=0"_s, u"disable"_s),
        pairsSaying(u"SSL Mode=Require;Root Certificate=root.crt"_s, u"verify-ca"_s, {Oddity::OwnAuthority}),
        pairsSaying(u"SSL Mode=Require;SSL Certificate=client.pfx"_s, u"require"_s, {Oddity::OwnCertificate}),
        pairsSaying(u"SSL Mode=Require;Check Certificate Revocation=true"_s, u"verify-ca"_s,
                    {Oddity::SeveralModes}),
        pairsSaying(u"EncryptionMethod=1;ValidateServerCertificate=0"_s, u"require"_s),
        pairsSaying(u"EncryptionMethod=1;ValidateServerCertificate=1"_s, u"verify-ca"_s),
        pairsSaying(u"EncryptionMethod=1;ValidateServerCertificate=1;HostNameInCertificate=#SERVERNAME#"_s,
                    u"verify-full"_s),
        pairsSaying(u"EncryptionMethod=1"_s, u"verify-ca"_s),
        pairsSaying(u"EncryptionMethod=6;ValidateServerCertificate=0"_s, u"prefer"_s),
        pairsSaying(u"EncryptionMethod=6"_s, u"prefer"_s),
        pairsSaying(u"EncryptionMethod=0;ValidateServerCertificate=1"_s, u"verify-ca"_s,
                    {Oddity::SeveralModes}),
        pairsSaying(u"EncryptionMethod=7"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        pairsSaying(u"AuthenticationMethod=18"_s, u"verify-full"_s, {Oddity::OwnCertificate}),
        pairsSaying(u"SSLmode=require;pqopt={sslrootcert=/etc/ca.pem sslmode=verify-full}"_s,
                    u"verify-full"_s, {Oddity::SeveralModes, Oddity::OwnAuthority}),
        pairsSaying(u"Encrypt=strict"_s, u"verify-full"_s),
        pairsSaying(u"SSLmode=require;Encrypt=yes"_s, u"require"_s),
        pairsSaying(u"Encrypt=no;SSL Mode=Require"_s, u"require"_s, {Oddity::SeveralModes}),
        libpqSaying(u"sslmode=verify-full sslrootcert=system"_s, u"verify-full"_s),
        libpqSaying(u"sslmode=disable requiressl=1"_s, u"require"_s, {Oddity::SeveralModes}),
        libpqSaying(u"sslmode=require channel_binding=require"_s, u"require"_s),
        libpqSaying(u"sslmode='verify-ca' sslcert=a.crt sslkey=a.key"_s, u"verify-ca"_s,
                    {Oddity::OwnCertificate}),
        libpqSaying(u"sslmode=bogus"_s, u"verify-full"_s, {Oddity::UnknownMode}),
        libpqSaying(u"sslmode=require sslcrl=revoked.pem"_s, u"verify-ca"_s, {Oddity::OwnAuthority}),
        libpqSaying(u"sslmode=require sslcompression=1 sslsni=0"_s, u"require"_s),
    };
}

} // namespace

QList<ReadingRow> encryptionRows()
{
    return urlEncryptionRows() + javaEncryptionRows() + pairEncryptionRows();
}

} // namespace flowconnect::test
