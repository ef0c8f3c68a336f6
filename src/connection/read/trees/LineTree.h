#pragma once

#include "connection/read/trees/Node.h"

namespace flowconnect {

/// Reads `text` as TOML 1.0: tables, arrays of tables, dotted and quoted names, strings of all four kinds,
/// inline tables and arrays; other values as they are written. Of the format is only what has a value in
/// quotation marks, since lines without any are more likely an INI file or a connection string. A reader of
/// our own: of tomlplusplus the pasted pieces would need none of the rest, and it compiles for seconds.
Tree readTomlTree(const QString& text);

/// Reads `text` as an INI file, or as Java's `.properties` with their escapes and continued lines
/// (java.util.Properties.load); a section is a block. Of the format is what has a dotted name, or a section
/// and a value that is a URL or a connection string, or keys of ODBC: other files are read elsewhere.
Tree readPropertiesTree(const QString& text);

} // namespace flowconnect
