#include "database/ConnectParameters.h"

#include "connection/Encryption.h"

namespace flowconnect {

namespace {

constexpr auto nowhere = "/nonexistent";

} // namespace

bool verifiesCertificate(const ConnectionDraft& draft)
{
    const Encryption encryption = encryptionOf(draft);
    return encryption == Encryption::VerifyCertificate || encryption == Encryption::VerifyHost;
}

ConnectParameters connectParameters(const ConnectionDraft& draft, const QList<QHostAddress>& addresses,
                                    const QByteArray& authorityFile)
{
    QByteArrayList hosts; // as many as addresses: the name is what certificates are held against
    QByteArrayList numbers;
    for (const QHostAddress& address : addresses) {
        hosts += draft.server.toUtf8();
        numbers += address.toString().toLatin1();
    }
    // Where libpq finds authorities, `require` verifies too (PostgreSQL documentation 34.19.1): so none are
    // given unless it should. Without any it refuses to verify, and to connect.
    const bool given = verifiesCertificate(draft) && !authorityFile.isEmpty();
    return {{"host", hosts.join(',')},
            {"hostaddr", numbers.join(',')},
            {"port", draft.port.toLatin1()},
            {"dbname", draft.database.toUtf8()},
            {"user", draft.userName.toUtf8()},
            {"password", draft.password.toUtf8()},
            {"sslmode", sslModeOf(encryptionOf(draft)).toLower().replace(u' ', u'-').toLatin1()},
            {"sslrootcert", given ? authorityFile : QByteArray(nowhere)},
            {"application_name", "Flow Connect"},
            {"options", "-c statement_timeout=8000"},
            {"passfile", nowhere}, // an empty value would mean the usual one
            {"sslcert", nowhere},
            {"sslkey", nowhere},
            {"client_encoding", "UTF8"},
            {"gssencmode", "disable"}};
}

} // namespace flowconnect
