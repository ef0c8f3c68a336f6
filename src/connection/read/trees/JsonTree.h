#pragma once

#include "connection/read/trees/Node.h"

namespace flowconnect {

/// Reads `text` as JSON (RFC 8259) by QJsonDocument, and a string that holds JSON itself as a block.
/// Comments, commas at the end, Python's `None`, `True` and `False`, and a piece out of an object without its
/// braces are taken too, which makes the tree loose; so does a name that an object has twice.
Tree readJsonTree(const QString& text);

} // namespace flowconnect
