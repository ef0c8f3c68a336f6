#include "practice/database/ProbeParameters.h"

#include <QFile>

namespace flowconnect::practice {

namespace {

// libpq skips certificate files that do not exist; an empty value would mean its default in the home
// directory.
constexpr auto noFile = "/nonexistent/flow-connect-practice";

QByteArray authorityBundle()
{
    // Debian and Ubuntu, Fedora and Red Hat, Alpine and macOS.
    for (const char* path :
         {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QString::fromLatin1(path))) {
            return path;
        }
    }
    return noFile;
}

} // namespace

ProbeParameters probeParameters(const DatabaseTarget& target, const QList<QHostAddress>& addresses)
{
    // libpq tries a list of addresses in turn and wants the names in a list of the same length.
    QByteArrayList names;
    QByteArrayList numbers;
    for (const QHostAddress& address : addresses) {
        names.append(target.server.toUtf8());
        numbers.append(address.toString().toLatin1());
    }
    ProbeParameters parameters;
    const auto add = [&](const char* keyword, const QByteArray& value) {
        parameters.keywords.append(keyword);
        parameters.values.append(value);
    };
    add("host", names.join(','));
    add("hostaddr", numbers.join(','));
    add("port", QByteArray::number(target.port));
    add("dbname", target.database.toUtf8());
    add("user", target.userName.toUtf8());
    add("password", target.password.toUtf8());
    add("passfile", noFile);
    add("sslmode", target.sslMode.toLatin1());
    // With a root certificate at hand libpq checks the chain in every mode, so it gets one only on request.
    add("sslrootcert", target.checksCertificate ? authorityBundle() : QByteArray(noFile));
    add("sslcert", noFile);
    add("sslkey", noFile);
    add("sslcrl", noFile);
    add("gssencmode", "disable");
    add("channel_binding", "prefer");
    add("target_session_attrs", "any");
    add("ssl_min_protocol_version", "TLSv1.2");
    add("client_encoding", "UTF8");
    add("application_name", "flow-connect-practice");
    add("connect_timeout", "5");
    return parameters;
}

} // namespace flowconnect::practice
