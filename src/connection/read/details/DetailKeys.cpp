#include "connection/read/details/DetailKeys.h"

#include "connection/read/details/DriverOptions.h"
#include "connection/read/details/StatedEncryption.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct DetailPlace
{
    QLatin1StringView names; ///< as plainKey() gives them, separated by blanks
    QString DatabaseDetails::*place;
};

const std::array detailPlaces{
    DetailPlace{
        "server host hostname servername datasource address addr hostaddr pghost pghostaddr pgserver"_L1,
        &DatabaseDetails::server},
    DetailPlace{"port pgport portnumber"_L1, &DatabaseDetails::port},
    DetailPlace{"database dbname db initialcatalog databasename pgdatabase"_L1, &DatabaseDetails::database},
    DetailPlace{"uid user username userid login pguser loginname"_L1, &DatabaseDetails::userName},
    DetailPlace{"password pwd passwd pass pgpassword"_L1, &DatabaseDetails::password},
};

} // namespace

QString plainKey(const QString& key)
{
    QString plain = key.toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return plain;
}

QString DatabaseDetails::*placeOf(const QString& key)
{
    static const auto places = [] {
        QHash<QString, QString DatabaseDetails::*> all;
        for (const DetailPlace& one : detailPlaces) {
            for (const QString& name : QString(one.names).split(u' ')) {
                all.insert(name, one.place);
            }
        }
        return all;
    }();
    return places.value(plainKey(key), nullptr);
}

void putDetail(DatabaseDetails& details, const QString& key, const QString& value)
{
    const auto member = placeOf(key);
    if (member == nullptr) {
        if (isAboutEncryption(key)) {
            details.statements.append({key, value});
        } else if (namesPasswordPlace(key)) {
            note(details, Oddity::PasswordElsewhere);
        } else if (const QString name = driverOption(key); !name.isEmpty()) {
            details.ignored += name;
        } else if (!key.trimmed().isEmpty()) {
            ++details.unknown;
        }
        return;
    }
    QString& place = details.*member;
    if (plainKey(key).endsWith("hostaddr"_L1) && !place.isEmpty()) {
        return; // libpq: the address of the host that is named already
    }
    if (!place.isEmpty() && place != value) {
        note(details, Oddity::RepeatedKey);
    }
    place = value;
}

} // namespace flowconnect
