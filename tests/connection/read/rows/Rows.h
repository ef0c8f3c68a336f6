#pragma once

#include "connection/read/ReadingTable.h"

namespace flowconnect::test {

/// Servers that no other computer can use, and several of them.
QList<ReadingRow> hostRows();

} // namespace flowconnect::test
