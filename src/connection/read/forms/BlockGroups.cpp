#include "connection/read/forms/BlockGroups.h"

#include "connection/read/details/DriverOptions.h"
#include "connection/read/details/EncryptionKeys.h"
#include "connection/read/forms/BlockPairs.h"
#include "connection/read/forms/TextValues.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

using Statements = QList<std::pair<QString, QString>>;

constexpr std::array partRoles{KeyRole::Server, KeyRole::Port, KeyRole::Database, KeyRole::UserName,
                               KeyRole::Password};

bool isIn(const QString& name, QLatin1StringView list)
{
    return isWordOf(wordsOf(name).join(QString()), list);
}

/// The group of `prefix`.
BlockGroup& groupOf(BlockGroups& all, const QString& prefix)
{
    QStringList words = prefix.split(u' ', Qt::SkipEmptyParts);
    const Owner owner = ownerOf(words);
    words.removeIf([](const QString& word) {
        const Owner one = ownerOf({word});
        return one == Owner::Database || one == Owner::PostgreSql || word == u"connection"_s ||
               word == u"connections"_s;
    });
    const QString name = words.join(u' ');
    for (BlockGroup& group : all.groups) {
        if (group.name == name) {
            group.owner = group.owner == Owner::Anyone || owner == Owner::PostgreSql ? owner : group.owner;
            return group;
        }
    }
    BlockGroup group;
    group.name = name;
    group.owner = owner;
    all.groups += group;
    return all.groups.last();
}

/// `ssl: {rejectUnauthorized: false}`, `tls: {…}`: that it is there says yes.
void addSsl(Statements& statements, const Node& block)
{
    QString on = u"true"_s;
    Statements inner;
    for (const Node& child : block.children) {
        const QString plain = wordsOf(child.name).join(QString());
        const QString value = singleValue(child).value_or(QString());
        if (plain == u"enabled"_s || plain == u"enable"_s || plain == u"require"_s ||
            plain == u"required"_s) {
            on = value;
        } else if (plain == u"mode"_s) {
            inner += {u"sslmode"_s, value};
            on.clear();
        } else if (plain == u"cert"_s || plain == u"key"_s) {
            inner += {u"ssl"_s + plain, child.isBlock ? elsewhere() : value};
        } else if (isEncryptionKey(plainKey(child.name))) {
            inner += {child.name, child.isBlock ? elsewhere() : value};
        }
    }
    if (!on.isEmpty()) {
        statements += {u"ssl"_s, on};
    }
    statements += inner;
}

/// Encryption in a block that is about nothing else, or holds a driver's options.
void addEncryption(Statements& statements, const Node& block, int depth = 0)
{
    if (isIn(block.name, " ssl tls sslconfig sslmode "_L1)) {
        addSsl(statements, block);
    } else if (depth < 4 &&
               isIn(block.name,
                    " options dialectoptions driveroptions extra connectargs connectionparameters "
                    "parameters params query properties connectionoptions pgoptions config args "
                    "datasourceproperties providerproperties "_L1)) {
        for (const Node& child : block.children) {
            if (child.isBlock) {
                addEncryption(statements, child, depth + 1);
            } else if (isEncryptionKey(plainKey(child.name))) {
                statements += {child.name, child.value};
            }
        }
    }
}

/// `DB_SSLMODE`, `spring.datasource.sslmode`: the prefix, where the rest is about encryption.
std::optional<std::pair<QString, QString>> encryptionKey(const QString& key)
{
    const QStringList words = wordsOf(key);
    for (qsizetype take = std::min<qsizetype>(4, words.size()); take > 0; --take) {
        const QString rest = words.mid(words.size() - take).join(QString());
        const bool isPlain = take < words.size() || rest == u"ssl"_s || rest.size() > 2;
        if (isPlain && isEncryptionKey(plainKey(rest)) && rest != u"ca"_s) {
            return std::pair(QString(words.mid(0, words.size() - take).join(u' ')), rest);
        }
    }
    return std::nullopt;
}

void addScalar(BlockGroups& all, const Node& node, const QString& value)
{
    const KeyMeaning meaning = meaningOf(node.name);
    const TextValue text = readTextValue(value);
    all.sawOther = all.sawOther || text.isOfOther;
    const bool isOwned = ownerOf(meaning.prefix.split(u' ', Qt::SkipEmptyParts)) != Owner::Anyone;
    BlockPart part{meaning.role, meaning.rank, isOwned, node.name, wholeValue(value), text.readings};
    if (!text.readings.isEmpty()) {
        part.role = KeyRole::Url;
        QString prefix = meaning.prefix;
        if (meaning.role == KeyRole::None) { // ConnectionStrings: {"Reporting": "Host=…"}
            prefix = wordsOf(node.name).join(u' ');
        }
        groupOf(all, prefix).parts += part;
        return;
    }
    if (const auto key = encryptionKey(node.name)) {
        groupOf(all, key->first).statements += {key->second, value};
        return;
    }
    if (meaning.role == KeyRole::Engine) {
        const Owner engine = ownerOfEngine(value);
        all.engine = engine == Owner::PostgreSql || all.engine == Owner::Anyone ? engine : all.engine;
        return;
    }
    static const QStringList booleans{u"true"_s, u"false"_s, u"True"_s, u"False"_s};
    const bool isFlag = booleans.contains(value) && meaning.role != KeyRole::Password;
    BlockGroup& group = groupOf(all, meaning.prefix);
    if (meaning.role == KeyRole::None) {
        group.namesPasswordPlace = group.namesPasswordPlace || namesPasswordPlace(node.name) ||
                                   isIn(node.name, " postgrespasswordfile dbpasswordfile secretstorage "
                                                   "managemasteruserpassword passwordsecretarn "_L1);
        const QString option = driverOption(node.name);
        group.ignored += option.isEmpty() ? QStringList() : QStringList{option};
        return;
    }
    const bool isUnknownUrl = meaning.role == KeyRole::Url && part.value == elsewhere();
    const bool isDetail = meaning.role != KeyRole::Url && !value.isEmpty() && !isFlag;
    if (isUnknownUrl || isDetail) {
        group.parts += part;
    }
}

} // namespace

bool BlockGroup::has(KeyRole role) const
{
    return std::any_of(parts.cbegin(), parts.cend(),
                       [role](const BlockPart& one) { return one.role == role; });
}

BlockGroups groupsOf(const Node& block)
{
    BlockGroups all;
    all.groups += BlockGroup();
    const BlockPairs pairs = pairsOf(block);
    all.isDecoded = pairs.isDecoded;
    for (const Node& node : pairs.nodes) {
        const bool hasRole = meaningOf(node.name).role != KeyRole::None || !node.isBlock;
        const auto value = hasRole ? singleValue(node) : std::nullopt;
        if (value) {
            addScalar(all, node, *value);
        }
        if (node.isBlock || !node.children.isEmpty()) {
            if (!value) {
                addEncryption(all.groups.first().statements, node);
            }
            if (!value || !node.isBlock) {
                all.blocks += node;
            }
            const KeyRole role = meaningOf(node.name).role;
            if (!value &&
                (role == KeyRole::Password || (role == KeyRole::UserName && node.children.size() == 1))) {
                addScalar(all, Node{node.name, elsewhere(), {}, false}, elsewhere()); // a call, a reference
            }
        }
    }
    return all;
}

void takeIn(BlockGroup& outer, const BlockGroup& inner)
{
    outer.parts += inner.parts;
    outer.statements += inner.statements;
    outer.namesPasswordPlace = outer.namesPasswordPlace || inner.namesPasswordPlace;
    outer.owner = outer.owner == Owner::Anyone ? inner.owner : outer.owner;
}

bool areApart(const BlockGroup& one, const BlockGroup& other)
{
    return std::none_of(partRoles.begin(), partRoles.end(),
                        [&](KeyRole role) { return one.has(role) && other.has(role); });
}

} // namespace flowconnect
