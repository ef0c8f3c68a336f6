#pragma once

#include "platform/existing/ConnectionFacts.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace flowconnect {

/// The facts of many connections in little memory: below 1 KB for each, as they usually are. Most texts of a
/// sandbox's connections (user, creator, database, state …) are the same few, so each is kept once.
class FactsStore
{
public:
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    /// `row` exists.
    ConnectionFacts at(qsizetype row) const;
    const QString& id(qsizetype row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    const QString& name(qsizetype row) const { return m_rows[static_cast<std::size_t>(row)].name; }
    /// The row of the connection `id`, or -1.
    qsizetype rowOf(const QString& id) const { return m_rowOf.value(id, -1); }

    /// Adds a row, or replaces the one with the same id: a connection made while the pages are read moves
    /// others to the next page, where they come again. True where a row was added.
    bool put(const ConnectionFacts& facts);
    void remove(qsizetype row);
    void clear() { *this = {}; }

private:
    static constexpr std::size_t sharedCount = 15;
    struct Row
    {
        QString id;
        QString etag;
        QString name;
        std::array<qint32, sharedCount> shared; ///< which of m_texts
        qint64 createdAt = 0;
        qint64 updatedAt = 0;
    };
    static const std::array<QString ConnectionFacts::*, sharedCount> sharedFields;

    Row packed(const ConnectionFacts& facts);

    std::vector<Row> m_rows;
    QHash<QString, qsizetype> m_rowOf;
    QStringList m_texts;
    QHash<QString, qint32> m_numberOf; ///< of a text in m_texts
};

} // namespace flowconnect
