#include "connection/read/details/EncryptionKeys.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/DriverOptions.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

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

/// How many signs have to be put in, left out or changed to make `other` of `one` (Levenshtein); at most
/// `most` + 1.
qsizetype distanceOf(QStringView one, QStringView other, qsizetype most)
{
    if (std::abs(one.size() - other.size()) > most) {
        return most + 1;
    }
    QVarLengthArray<qsizetype, 64> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const qsizetype changed = diagonal + (one.at(i) == other.at(j) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return std::min(row.back(), most + 1);
}

const QHash<QString, StatementKind>& statementKinds()
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
    return kinds;
}

/// True for a key that no driver has, but that is one about encryption with signs too many, too few or wrong.
bool isNearKey(const QString& key)
{
    constexpr qsizetype longestKey = 40;
    constexpr qsizetype shortest = 5; // below it other words are as near
    if (key.size() > longestKey || placeOf(key) != nullptr || !driverOption(key).isEmpty() ||
        namesPasswordPlace(key)) {
        return false;
    }
    QString letters = key;
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    static const QRegularExpression named(
        uR"(\A(?:sl|ss|sssl|ssll|(?:ssl|tls).*|.*(?:ssl|tls)(?:mode)?|.*(?:certificate|encrypt).*)\z)"_s);
    if (named.match(letters).hasMatch()) {
        return true;
    }
    // Any other key that ends in one of these names a detail: DB_PASSWORD, rds_hostname.
    static const QRegularExpression ordinary(
        uR"((password|passwd|pwd|pass|user|username|login|host|hostname|server|port|database|dbname|name|url|uri|dsn)\z)"_s);
    if (ordinary.match(letters).hasMatch()) {
        return false;
    }
    const QHash<QString, StatementKind>& all = statementKinds();
    return letters.size() >= shortest &&
           std::any_of(all.keyBegin(), all.keyEnd(), [&letters](const QString& name) {
               const qsizetype most = name.size() < 7 ? 1 : name.size() < 12 ? 2 : 4;
               return name.size() >= shortest && distanceOf(letters, name, most) <= most;
           });
}

} // namespace

bool isEncryptionKey(const QString& key)
{
    return statementKinds().contains(key);
}

StatementKind statementKind(const QString& key)
{
    const StatementKind kind = statementKinds().value(key, StatementKind::None);
    return kind == StatementKind::None && isNearKey(key) ? StatementKind::Unclear : kind;
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
