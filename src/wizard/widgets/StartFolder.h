#pragma once

#include <QStandardPaths>
#include <QString>

namespace flowconnect {

/// Where a dialog begins that chooses a file: what people were sent or have downloaded lies there.
inline QString startFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace flowconnect
