#include "connection/read/DetailKeys.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct Key
{
    QLatin1StringView names; ///< lower case, without blanks, separated by blanks
    QString DatabaseDetails::*place;
};

const std::array knownKeys{
    Key{"server host hostname servername datasource address addr hostaddr pghost pghostaddr pgserver"_L1,
        &DatabaseDetails::server},
    Key{"port pgport"_L1, &DatabaseDetails::port},
    Key{"database dbname db initialcatalog databasename pgdatabase"_L1, &DatabaseDetails::database},
    Key{"uid user username userid login pguser"_L1, &DatabaseDetails::userName},
    Key{"password pwd passwd pass pgpassword"_L1, &DatabaseDetails::password},
    Key{"sslmode ssl pgsslmode encryptionmethod"_L1, &DatabaseDetails::sslMode},
};

/// Case, blanks and underscores make no difference in most of these grammars.
QString plainKey(const QString& key)
{
    QString plain = key.toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return plain;
}

} // namespace

void putDetail(DatabaseDetails& details, const QString& key, const QString& value)
{
    const QString plain = plainKey(key);
    const auto* found = std::find_if(knownKeys.begin(), knownKeys.end(), [&plain](const Key& one) {
        return QString(one.names).split(u' ').contains(plain);
    });
    if (found == knownKeys.end()) {
        if (const QString name = key.simplified().left(40); !name.isEmpty()) {
            details.ignored += name;
        }
        return;
    }
    QString& place = details.*(found->place);
    if (plain == u"hostaddr"_s && !place.isEmpty()) {
        return; // libpq: the address of the host that is named already
    }
    if (!place.isEmpty() && place != value && !details.oddities.contains(Oddity::RepeatedKey)) {
        details.oddities += Oddity::RepeatedKey;
    }
    place = value;
}

bool isEmpty(const DatabaseDetails& details)
{
    return details.server.isEmpty() && details.port.isEmpty() && details.database.isEmpty() &&
           details.userName.isEmpty() && details.password.isEmpty();
}

} // namespace flowconnect
