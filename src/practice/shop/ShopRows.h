#pragma once

#include <QStringList>

namespace flowconnect::practice {

/// A few rows of one of the example's tables, each the text of a JSON object with the columns in order. They
/// are made up from the columns' names and types, always the same; none for an unknown path.
QStringList shopRows(const QString& path);

} // namespace flowconnect::practice
