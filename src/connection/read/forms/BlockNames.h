#pragma once

#include <QString>
#include <QStringList>

namespace flowconnect {

/// What a block is called by the names of the blocks around it and of its group: what tells it from others,
/// in at most three names.
QString blockLabel(const QStringList& path, const QString& group);

/// Where it stands among others, by the same names: production at 0, replicas and stages behind, what
/// programmers try things on last, at 3.
int blockRank(const QStringList& path, const QString& group);

} // namespace flowconnect
