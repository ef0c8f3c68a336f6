#pragma once

#include "manage/browse/TableList.h"

#include <QByteArray>

namespace flowconnect {

/// Reads the answer of `GET /connections/{id}/explore?objectType=root`: an array of
/// `{type,name,path,canPreview,canFetchSchema}` (Adobe, "Explore your data tables"). Unknown members are
/// passed over, missing flags count as true, a missing path is the name. What is no entry is counted as
/// skipped. Null where the body is no JSON array at all. It takes its time: not for the window's thread.
TableListPointer readRoot(const QByteArray& body);

} // namespace flowconnect
