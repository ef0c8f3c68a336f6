#pragma once

#include <QList>
#include <QPair>
#include <QStringList>

namespace flowconnect::practice {

/// A few rows of a table with these columns (pairs of name and internal type name), each the text of a JSON
/// object with the columns in order. They are made up from names and types, always the same.
QStringList exampleRows(const QList<QPair<QString, QString>>& columns);

} // namespace flowconnect::practice
