#include "connection/read/forms/DatabaseBlocks.h"

#include "connection/read/forms/BlockNames.h"
#include "connection/read/forms/BlockPairs.h"
#include "connection/read/forms/BlockReadings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int mostReadings = 40;

class DatabaseFinder
{
public:
    QList<DatabaseDetails> find(const Node& root)
    {
        visit(root, {}, Owner::Anyone, false);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Found& one, const Found& other) { return one.rank < other.rank; });
        QList<DatabaseDetails> readings;
        for (const Found& one : std::as_const(m_found)) {
            const bool isThere =
                std::any_of(readings.cbegin(), readings.cend(), [&one](const DatabaseDetails& it) {
                    return it.server == one.reading.server && it.port == one.reading.port &&
                           it.database == one.reading.database && it.userName == one.reading.userName &&
                           it.password == one.reading.password && it.statements == one.reading.statements;
                });
            if (!isThere && readings.size() < mostReadings) {
                readings += one.reading;
            }
        }
        if (readings.isEmpty() && (m_sawOther || m_sawElsewhere)) {
            readings += DatabaseDetails();
            readings.last().isOfOther = m_sawOther;
            readings.last().missing = m_sawElsewhere ? QList{Detail::Server} : QList<Detail>();
        }
        return readings;
    }

private:
    struct Found
    {
        DatabaseDetails reading;
        int rank = 0;
    };

    /// The nearest name on the way that says whose the block is.
    static Owner ownerOfPath(const QStringList& path)
    {
        for (qsizetype i = path.size() - 1; i >= 0; --i) {
            if (const Owner owner = ownerOf(wordsOf(path.at(i))); owner != Owner::Anyone) {
                return owner;
            }
        }
        return Owner::Anyone;
    }

    /// A block that holds a part of what is beside it: `auth: {user, password}`, `Endpoint: {Address, Port}`.
    static bool isPart(const QString& name)
    {
        static constexpr auto names =
            " credentials credential auth authentication login options params parameters properties hikari "
            "endpoint "
            "server host address secret user config configuration settings secrets args connectionparameters "
            "connection connectionoptions endpoints data stringdata sqlclient primaryendpoint network "
            "plugins "
            "jdbcadditionalproperties environment username credentialsconfig "_L1;
        return isWordOf(wordsOf(name).join(QString()), names);
    }

    void visit(const Node& block, const QStringList& path, Owner outerEngine, bool isItem)
    {
        if (path.size() > deepestNode) {
            return;
        }
        BlockGroups all = groupsOf(block);
        const Owner engine = all.engine == Owner::Anyone ? outerEngine : all.engine;
        joinSecrets(all.blocks);
        BlockGroup& first = all.groups.first();
        if (std::none_of(first.parts.cbegin(), first.parts.cend(),
                         [](const BlockPart& one) { return one.role == KeyRole::Url; })) {
            takeParts(all);
        }
        const bool isShared = shareLogin(all);
        m_sawOther = m_sawOther || all.sawOther || (engine == Owner::Other && !first.parts.isEmpty());
        for (const BlockGroup& group : std::as_const(all.groups)) {
            GroupPlace place{engine, ownerOfPath(path), path.isEmpty(), isItem, all.isDecoded || m_isDecoded,
                             {}};
            place.label = blockLabel(path, group.name);
            m_sawElsewhere = m_sawElsewhere || isTemplate(group, place);
            const bool isOfBlocks = isShared && group.name.isEmpty();
            for (const DatabaseDetails& reading :
                 isOfBlocks ? QList<DatabaseDetails>() : readingsOf(group, place)) {
                m_found += Found{reading, blockRank(path, group.name)};
            }
        }
        const bool wasDecoded = m_isDecoded;
        m_isDecoded = m_isDecoded || all.isDecoded;
        for (const Node& inner : std::as_const(all.blocks)) {
            const QString name = inner.name.isEmpty() ? ownName(inner) : inner.name;
            const bool isOfList = inner.name.isEmpty();
            visit(inner, path + QStringList{name}, engine, isOfList);
        }
        m_isDecoded = wasDecoded;
    }

    /// A database's, but all of it comes from elsewhere.
    static bool isTemplate(const BlockGroup& group, const GroupPlace& place)
    {
        const bool isDatabase = place.engine == Owner::PostgreSql || place.path == Owner::Database ||
                                place.path == Owner::PostgreSql || group.owner == Owner::Database ||
                                group.owner == Owner::PostgreSql || group.has(KeyRole::Url);
        return isDatabase && std::any_of(group.parts.cbegin(), group.parts.cend(),
                                         [](const BlockPart& one) { return one.value == elsewhere(); });
    }

    /// ECS keeps the names of secrets beside the environment that they belong to.
    static void joinSecrets(QList<Node>& blocks)
    {
        const auto named = [&blocks](const QString& name) {
            return std::find_if(blocks.begin(), blocks.end(),
                                [&name](const Node& one) { return one.name == name; });
        };
        const auto environment = named(u"environment"_s);
        const auto secrets = named(u"secrets"_s);
        if (environment != blocks.end() && secrets != blocks.end()) {
            environment->children += secrets->children;
            blocks.erase(secrets);
        }
    }

    /// Gives a login to the blocks for reading and writing beside it that have servers only (Laravel); true
    /// where there are any.
    static bool shareLogin(BlockGroups& all)
    {
        const BlockGroup& first = all.groups.first();
        const bool isLogin = !first.isPlaced() && first.has(KeyRole::UserName);
        bool isShared = false;
        for (Node& block : all.blocks) {
            const bool isPlace =
                isWordOf(block.name.toLower(), " read write primary replica reader writer master "
                                               "slave main standby "_L1);
            const BlockGroup inner = isLogin && isPlace ? groupsOf(block).groups.first() : BlockGroup();
            if (inner.has(KeyRole::Server) && areApart(first, inner)) {
                isShared = true;
                for (const BlockPart& part : first.parts) {
                    block.children += Node{part.key, part.value, {}, false};
                }
                for (const auto& [key, value] : first.statements) {
                    block.children += Node{key, value, {}, false};
                }
            }
        }
        return isShared;
    }

    /// Takes the blocks into the first group that hold no database by themselves, but a part of one.
    static void takeParts(BlockGroups& all)
    {
        BlockGroup& first = all.groups.first();
        for (Node& block : all.blocks) {
            if (!isPart(block.name)) {
                continue;
            }
            BlockGroups inner = groupsOf(block);
            if (inner.groups.size() != 1 || inner.groups.first().parts.isEmpty()) {
                continue;
            }
            const BlockGroup& part = inner.groups.first();
            const bool isComplete =
                part.isPlaced() && (part.has(KeyRole::UserName) || part.has(KeyRole::Password) ||
                                    part.has(KeyRole::Database) || part.has(KeyRole::Url));
            const bool fits = areApart(first, part) && !part.has(KeyRole::Url);
            if (!isComplete && fits) {
                takeIn(first, part);
                block.children = inner.blocks; // these are still to be looked at
            }
        }
    }

    QList<Found> m_found;
    bool m_sawOther = false;
    bool m_sawElsewhere = false;
    bool m_isDecoded = false;
};

} // namespace

QList<DatabaseDetails> databasesIn(const Node& root)
{
    return DatabaseFinder().find(root);
}

} // namespace flowconnect
