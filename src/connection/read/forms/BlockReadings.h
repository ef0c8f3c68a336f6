#pragma once

#include "connection/read/forms/BlockGroups.h"

namespace flowconnect {

/// What is known of a group besides its values.
struct GroupPlace
{
    Owner engine = Owner::Anyone; ///< by `driver`, `adapter` …, of the block or of one around it
    Owner path = Owner::Anyone;   ///< by the names of the blocks around it
    bool isRoot = false;
    bool isItem = false; ///< of a list: its `name` is what it is called
    bool isDecoded = false;
    QString label;
};

/// The readings of a group; none where it tells too little to be of a database.
QList<DatabaseDetails> readingsOf(const BlockGroup& given, const GroupPlace& place);

} // namespace flowconnect
