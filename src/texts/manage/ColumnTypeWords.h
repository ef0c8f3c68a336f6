#pragma once

#include "manage/browse/TableReading.h"

namespace flowconnect {

/// What a column holds in plain words, in the current language: "whole number". Where Platform's names tell
/// nothing, that it is unknown.
QString columnTypeWords(ColumnKind kind);

} // namespace flowconnect
