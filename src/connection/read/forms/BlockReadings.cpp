#include "connection/read/forms/BlockReadings.h"

#include "connection/read/details/DetailKeys.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const std::array<std::pair<KeyRole, QString DatabaseDetails::*>, 5> partPlaces{{
    {KeyRole::Server, &DatabaseDetails::server},
    {KeyRole::Port, &DatabaseDetails::port},
    {KeyRole::Database, &DatabaseDetails::database},
    {KeyRole::UserName, &DatabaseDetails::userName},
    {KeyRole::Password, &DatabaseDetails::password},
}};

QString valueOf(const BlockGroup& group, KeyRole role)
{
    for (const BlockPart& part : group.parts) {
        if (part.role == role) {
            return part.value;
        }
    }
    return {};
}

bool isPostgresPort(const QString& port)
{
    static const QSet<QString> ports{u"5432"_s, u"5433"_s,  u"5434"_s, u"6432"_s,
                                     u"6543"_s, u"26257"_s, u"25060"_s};
    return ports.contains(port);
}

/// A port that web servers listen on.
bool isWebPort(const QString& port)
{
    static const QRegularExpression form(uR"(\A(80|443|[3-589]\d0\d|8\d{3}|9\d{3})\z)"_s);
    return form.match(port).hasMatch() && !port.startsWith(u"54"_s);
}

/// What a web server's `host`, `port` and `name`, or the `USER` of a shell, say beside `DB_HOST` or
/// `DATABASE_URL` is not the database's. Gives the port that was dropped where it could be the database's all
/// the same.
QString dropForeign(BlockGroup& group)
{
    const bool ownsPlace = std::any_of(group.parts.cbegin(), group.parts.cend(), [](const BlockPart& one) {
        return (one.isOwned && one.role == KeyRole::Server) ||
               (one.role == KeyRole::Url && !one.readings.isEmpty());
    });
    if (!ownsPlace) {
        return {};
    }
    QString port;
    const BlockGroup all = group;
    group.parts.removeIf([&all, &port](const BlockPart& part) {
        const bool isTwice =
            std::any_of(all.parts.cbegin(), all.parts.cend(),
                        [&part](const BlockPart& other) { return other.role == part.role && other.isOwned; });
        const bool isOfShell =
            part.key == u"USER"_s || part.key == u"USERNAME"_s || part.key == u"HOSTNAME"_s;
        const bool isOfWeb = part.role == KeyRole::Port && !isPostgresPort(part.value) &&
                             !(all.has(KeyRole::Server) && all.has(KeyRole::Url));
        const bool isDropped = !part.isOwned && part.role != KeyRole::Url &&
                               (isTwice || isOfShell || isOfWeb || part.role == KeyRole::Name);
        if (isDropped && part.role == KeyRole::Port && !isTwice && !isWebPort(part.value)) {
            port = part.value;
        }
        return isDropped;
    });
    return port;
}

/// `name` is the database's only in a block that is one's.
void settleName(BlockGroup& group, const GroupPlace& place)
{
    const bool isNeeded = !group.has(KeyRole::Database);
    for (BlockPart& part : group.parts) {
        const bool isOwn = part.isOwned || part.key == u"NAME"_s;
        const bool isOfBlock = place.path != Owner::Anyone && place.path != Owner::Other && !place.isItem;
        if (part.role == KeyRole::Name && isNeeded && (isOwn || isOfBlock)) {
            part.role = KeyRole::Database;
        }
    }
}

bool isOtherPort(const QString& port)
{
    static const QSet<QString> ports{u"3306"_s, u"1433"_s, u"1521"_s, u"27017"_s, u"6379"_s,
                                     u"25"_s,   u"465"_s,  u"587"_s,  u"2525"_s,  u"5672"_s,
                                     u"5671"_s, u"9092"_s, u"9200"_s, u"11211"_s, u"22"_s,
                                     u"389"_s,  u"636"_s,  u"993"_s,  u"143"_s,   u"33060"_s};
    return ports.contains(port);
}

bool isEnough(const BlockGroup& group, const GroupPlace& place)
{
    const QString port = valueOf(group, KeyRole::Port);
    const bool isPostgres = place.engine == Owner::PostgreSql || group.owner == Owner::PostgreSql;
    if (place.engine == Owner::Other || group.owner == Owner::Other ||
        (place.path == Owner::Other && !isPostgres && group.owner != Owner::Database) ||
        (isOtherPort(port) && !isPostgres)) {
        return false;
    }
    const bool isDatabase = isPostgres || group.owner == Owner::Database || place.path == Owner::Database ||
                            place.path == Owner::PostgreSql || isPostgresPort(port) ||
                            group.has(KeyRole::Database);
    const int login = (group.has(KeyRole::UserName) ? 1 : 0) + (group.has(KeyRole::Password) ? 1 : 0);
    const int others = login + (group.has(KeyRole::Database) ? 1 : 0);
    if (group.has(KeyRole::Server)) {
        return (isDatabase && (others > 0 || isPostgres || group.owner == Owner::Database)) ||
               (place.isRoot && login > 0 && !isWebPort(port));
    }
    return (isDatabase && others > 1) || (isPostgres && group.has(KeyRole::Port) && others > 0);
}

QString withoutPort(QString server, const QString& port)
{
    if (!port.isEmpty() && server.endsWith(u':' + port)) {
        server.chop(port.size() + 1);
    }
    return server;
}

/// The values of the group; for a detail with several, the others are `alternatives`.
DatabaseDetails fieldsOf(const BlockGroup& group, QList<DatabaseDetails>& alternatives)
{
    DatabaseDetails fields;
    const QString port = valueOf(group, KeyRole::Port);
    QList<std::pair<QString DatabaseDetails::*, QString>> others;
    for (const auto& [role, place] : partPlaces) {
        QList<BlockPart> found;
        std::copy_if(group.parts.cbegin(), group.parts.cend(), std::back_inserter(found),
                     [role = role](const BlockPart& one) { return one.role == role; });
        std::stable_sort(found.begin(), found.end(),
                         [](const BlockPart& one, const BlockPart& other) { return one.rank < other.rank; });
        for (const BlockPart& part : std::as_const(found)) {
            const bool isSame = withoutPort(part.value, port) == withoutPort(fields.*place, port);
            if ((fields.*place).isEmpty()) {
                fields.*place = part.value;
            } else if (!isSame && plainKey(part.key) == plainKey(found.constFirst().key)) {
                fields.*place = part.value; // the same key once more
                note(fields, Oddity::RepeatedKey);
            } else if (!isSame && role != KeyRole::Port && others.size() < 8) {
                others += {place, part.value};
            }
        }
    }
    fields.statements = group.statements;
    fields.ignored = group.ignored;
    for (const auto& [place, value] : std::as_const(others)) {
        alternatives += fields;
        alternatives.last().*place = value;
    }
    return fields;
}

/// A URL with what stands beside it: where both have a detail, that is another reading.
void addUrl(QList<DatabaseDetails>& readings, const DatabaseDetails& url, const DatabaseDetails& fields)
{
    const bool isSameServer = fields.server.isEmpty() || withoutPort(fields.server, url.port) == url.server;
    DatabaseDetails one = isSameServer ? merged(fields, url) : url;
    one.label = url.label;
    readings += one;
    const auto isOther = [](const QString& field, const QString& taken) {
        return !field.isEmpty() && field != taken && field != elsewhere();
    };
    const bool differs = isOther(fields.userName, one.userName) || isOther(fields.password, one.password) ||
                         isOther(fields.database, one.database);
    if (!isSameServer || differs) {
        DatabaseDetails other = merged(url, fields);
        if (!isSameServer) {
            other = fields;
        }
        other.label.clear();
        readings += other;
    }
}

} // namespace

QList<DatabaseDetails> readingsOf(const BlockGroup& given, const GroupPlace& place)
{
    BlockGroup group = given;
    const QString droppedPort = dropForeign(group);
    settleName(group, place);
    QList<DatabaseDetails> alternatives;
    const DatabaseDetails fields = fieldsOf(group, alternatives);
    if (!droppedPort.isEmpty()) {
        alternatives += fields;
        alternatives.last().port = droppedPort;
    }
    QList<DatabaseDetails> readings;
    const auto urls = std::count_if(group.parts.cbegin(), group.parts.cend(),
                                    [](const BlockPart& one) { return !one.readings.isEmpty(); });
    for (const BlockPart& part : std::as_const(group.parts)) {
        for (DatabaseDetails url : part.readings) {
            const bool isOnly = part.readings.size() == 1;
            url.label = isOnly ? QString() : url.label; // several hosts: each by its own
            QList<DatabaseDetails> found;
            addUrl(found, url, fields);
            for (DatabaseDetails& one : found) {
                const QString key = urls > 1 ? part.key : QString();
                one.label = QStringList{place.label, key, one.label}
                                .filter(QRegularExpression(u"."_s))
                                .join(u" / "_s);
            }
            readings += found;
        }
    }
    if (readings.isEmpty() && isEnough(group, place)) {
        readings = QList{fields} + alternatives;
        for (DatabaseDetails& one : readings) {
            one.label = place.label;
        }
    }
    for (DatabaseDetails& one : readings) {
        if (place.isDecoded) {
            note(one, Oddity::Decoded);
        }
        if (group.namesPasswordPlace && one.password.isEmpty()) {
            note(one, Oddity::PasswordElsewhere);
        }
    }
    return readings;
}

} // namespace flowconnect
