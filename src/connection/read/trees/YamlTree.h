#pragma once

#include "connection/read/trees/Node.h"

namespace flowconnect {

/// Reads `text` as YAML 1.2 by yaml-cpp: all its documents, merge keys (`<<`) taken in, a value with a tag of
/// a program (`!Ref`, `!vault`) as one from elsewhere. Of the format is what has a block with a name (in
/// braces alone it is code); a single scalar, as every text is, does not count. What grows too large by
/// aliases is not whole.
Tree readYamlTree(const QString& text);

} // namespace flowconnect
