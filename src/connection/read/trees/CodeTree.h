#pragma once

#include "connection/read/trees/Node.h"

namespace flowconnect {

/// Reads `text` as program code, by what languages have in common: `name: value`, `name = value` and `name =>
/// value` are values, braces, brackets and calls blocks; a call's name is its block's, and `.name(value)` or
/// `setName(value)` behind something sets a value of it. What is computed is elsewhere(); strings that are
/// put together stay one, with elsewhere() in it. Whole where all brackets match.
Tree readCodeTree(const QString& text);

/// Reads `text` as Terraform's HCL: the same, with a block's labels as its name. Of the format is only what
/// has a block of Terraform's, as `resource "…" "…" {`.
Tree readTerraformTree(const QString& text);

} // namespace flowconnect
