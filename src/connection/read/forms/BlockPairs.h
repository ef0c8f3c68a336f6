#pragma once

#include "connection/read/trees/Node.h"

#include <optional>

namespace flowconnect {

/// The single value of `node`, also where a block stands around it: `{"type": "SecureString", "value": "…"}`,
/// `default = "…"`, a list of one. A block that only refers to the value (`valueFrom`, `secretKeyRef`) gives
/// elsewhere(). Nothing for other blocks.
std::optional<QString> singleValue(const Node& node);

/// The children of a block as names with values or blocks.
struct BlockPairs
{
    QList<Node> nodes;
    bool isDecoded = false; ///< some were written in Base64
};

/// Takes in how formats write a name with its value: `["NAME=value", …]`, `[{"name": …, "value": …}, …]`,
/// `{"key": …, "value": …}`, and the data of a Kubernetes Secret in Base64.
BlockPairs pairsOf(const Node& block);

/// What the block calls itself (`name`, `label`, `title`), plain and short; else empty.
QString ownName(const Node& block);

} // namespace flowconnect
