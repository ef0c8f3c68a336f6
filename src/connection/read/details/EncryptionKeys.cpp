#include "connection/read/details/EncryptionKeys.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/DriverOptions.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct EncryptionKey
{
    QLatin1StringView names;
    StatementKind kind;
};

constexpr std::array encryptionKeys{
    EncryptionKey{
        "sslmode ssl pgsslmode tls tlsmode usessl sslenabled enablessl dbsslmode dbssl postgressslmode "
        "postgresqlsslmode databasesslmode databasessl postgresssl ssl.mode sslmethod"_L1,
        StatementKind::Mode},
    EncryptionKey{"requiressl pgrequiressl forcessl sslrequired"_L1, StatementKind::Demand},
    EncryptionKey{"encrypt encrypted encryption sslon"_L1, StatementKind::Switch},
    EncryptionKey{"rejectunauthorized sslverify verifyssl verifycertificate validatecertificate"_L1,
                  StatementKind::FullValidation},
    EncryptionKey{"validateservercertificate verifyservercertificate checkcertificaterevocation"_L1,
                  StatementKind::Validation},
    EncryptionKey{"trustservercertificate"_L1, StatementKind::Trust},
    EncryptionKey{"sslrootcert pgsslrootcert rootcertificate sslca ca cafile sslrootcertfile sslcafile "
                  "truststore sslcrl "
                  "sslcrldir pgsslcrl dbsslrootcert trustpassword"_L1,
                  StatementKind::RootFile},
    EncryptionKey{
        "sslcert sslkey sslpassword sslcertificate sslcertkey sslidentity pgsslcert pgsslkey sslpk keystore "
        "keystorepassword keypassword clientcert clientkey pqopt sslcertpath sslkeypath"_L1,
        StatementKind::ClientFile},
    EncryptionKey{"channelbinding pgchannelbinding"_L1, StatementKind::Other},
    EncryptionKey{"sslaccept"_L1, StatementKind::Acceptance},
    EncryptionKey{"encryptionmethod"_L1, StatementKind::Number},
    EncryptionKey{"hostnameincertificate"_L1, StatementKind::HostName},
    EncryptionKey{
        "sslfactory sslhostnameverifier sslnegotiation pgsslnegotiation sslcertmode pgsslcertmode gssencmode pggssencmode gssencryptionmode authenticationmethod"_L1,
        StatementKind::Other},
};

} // namespace

StatementKind statementKind(const QString& key)
{
    static const auto kinds = [] {
        QHash<QString, StatementKind> all;
        for (const EncryptionKey& one : encryptionKeys) {
            for (const QString& name : QString(one.names).split(u' ')) {
                all.insert(name, one.kind);
            }
        }
        return all;
    }();
    static const QRegularExpression unclear(
        uR"(\A(?=[a-z0-9.]{3,30}\z)(?:(?:ssl|tls).*|.*(?:ssl|tls)(?:mode)?|.*(?:certificate|encrypt).*)\z)"_s);
    const StatementKind kind = kinds.value(key, StatementKind::None);
    const bool isUnclear =
        kind == StatementKind::None && unclear.match(key).hasMatch() && driverOption(key).isEmpty();
    return isUnclear ? StatementKind::Unclear : kind;
}

QList<std::pair<QString, QString>>
withPassedOnStatements(const QList<std::pair<QString, QString>>& statements)
{
    QList<std::pair<QString, QString>> all;
    for (const auto& [key, value] : statements) {
        if (plainKey(key) != u"pqopt"_s) {
            all.append({key, value});
            continue;
        }
        const QStringList options = value.split(u' ', Qt::SkipEmptyParts);
        for (const QString& option : options) {
            all.append({option.section(u'=', 0, 0), option.section(u'=', 1)});
        }
    }
    return all;
}

} // namespace flowconnect
