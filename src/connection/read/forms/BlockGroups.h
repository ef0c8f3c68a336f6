#pragma once

#include "connection/read/details/DatabaseDetails.h"
#include "connection/read/forms/KeyRoles.h"
#include "connection/read/trees/Node.h"

namespace flowconnect {

/// A value with what it is about.
struct BlockPart
{
    KeyRole role = KeyRole::None;
    int rank = 0;                    ///< KeyMeaning::rank
    bool isOwned = false;            ///< its key names a database: `DB_HOST`, not `host`
    QString key;                     ///< as written
    QString value;                   ///< of a Url: its text
    QList<DatabaseDetails> readings; ///< of a Url
};

/// The values of a block whose keys belong together: those of `DB_…` with those without a prefix, those of
/// `REPLICA_…` by themselves.
struct BlockGroup
{
    QString name; ///< the words of the prefix that are not just of databases: `replica`
    Owner owner = Owner::Anyone;
    QList<BlockPart> parts;
    QList<std::pair<QString, QString>> statements; ///< about encryption
    QStringList ignored;
    bool namesPasswordPlace = false;

    bool has(KeyRole role) const;
    /// Server or URL.
    bool isPlaced() const { return has(KeyRole::Server) || has(KeyRole::Url); }
};

/// What is directly in a block.
struct BlockGroups
{
    QList<BlockGroup> groups; ///< the one without a name first, if only empty
    QList<Node> blocks;       ///< the blocks in it
    Owner engine = Owner::Anyone;
    bool isDecoded = false;
    bool sawOther = false; ///< a URL of another database
};

/// Sorts the values of `block`; keys about encryption in blocks for that (`ssl: {…}`, `dialectOptions`) too.
BlockGroups groupsOf(const Node& block);

/// Takes what of `inner` does not contradict `outer` into it: credentials in a block of their own.
void takeIn(BlockGroup& outer, const BlockGroup& inner);

/// True where no place is filled in both.
bool areApart(const BlockGroup& one, const BlockGroup& other);

} // namespace flowconnect
