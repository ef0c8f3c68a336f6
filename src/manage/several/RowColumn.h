#pragma once

#include "connection/ConnectionDraft.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace flowconnect {

/// The columns of a list of connections.
enum class RowColumn { Name, Description, Server, Port, Database, User, Password, Encryption };

inline constexpr int rowColumnCount = static_cast<int>(RowColumn::Encryption) + 1;

/// Its name in the template: English, whatever the language, since other programs read it too.
QString columnWord(RowColumn column);
/// True for those without which no connection can be made.
bool isRequired(RowColumn column);

/// What a header says.
struct ColumnMap
{
    QHash<RowColumn, int> places; ///< of the known ones, from 0
    QStringList unknown;          ///< as they stand there: their cells are ignored
    QList<RowColumn> twice;       ///< named more than once: nothing tells which counts
    QList<RowColumn> missing;     ///< required ones

    bool isUsable() const { return twice.isEmpty() && missing.isEmpty(); }
    bool operator==(const ColumnMap&) const = default;
};

inline size_t qHash(RowColumn column, size_t seed = 0)
{
    return ::qHash(static_cast<int>(column), seed);
}

/// Reads the names of `header` in any case, with the usual synonyms, in English and Chinese.
ColumnMap readColumns(const QStringList& header);

/// Reads an encryption as this program calls it in either language, or as libpq and its kin do; Default for
/// an empty cell, nothing for a word that it does not know.
std::optional<Encryption> readEncryption(const QString& cell);

} // namespace flowconnect
