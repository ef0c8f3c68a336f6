#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace flowconnect {

/// What an entry of a database is, as far as Platform tells.
enum class TableKind : quint8 { Unknown, Table, View, Folder, File };

/// What stands in the root of a database, as Platform sees it: each table and view, in the order of schema
/// and name. Never changed once it is made, so that all threads may read it. All texts stand one behind the
/// other in a single string: 100,000 entries cost two allocations, and are searched from end to end.
class TableList
{
public:
    struct Entry
    {
        quint32 at = 0;         ///< where `path` begins in the text
        quint32 pathLength = 0; ///< characters (UTF-16)
        quint32 nameAt = 0;     ///< where the name begins: mostly within the path
        quint32 nameLength = 0;
        quint32 schema = 0; ///< its number, in the order of names
        TableKind kind = TableKind::Unknown;
        bool canPreview = true;
        bool canFetchSchema = true;
    };
    struct Schema
    {
        QString name; ///< empty: paths without a schema
        qsizetype first = 0;
        qsizetype count = 0;
    };

    qsizetype size() const { return qsizetype(m_entries.size()); }
    const Entry& entry(qsizetype number) const { return m_entries[size_t(number)]; }
    /// What Platform calls it by, exactly as it came: for requests, and to copy.
    QStringView path(qsizetype number) const;
    /// The name without its schema.
    QStringView name(qsizetype number) const;
    const QList<Schema>& schemas() const { return m_schemas; }
    /// Parts of the answer that were no entry at all, or had neither path nor name.
    qsizetype skipped() const { return m_skipped; }
    /// The first entry with this path, or -1.
    qsizetype find(const QString& path) const;

private:
    friend class TableListMaker;

    QString m_text;
    std::vector<Entry> m_entries;
    QList<Schema> m_schemas;
    qsizetype m_skipped = 0;
};

using TableListPointer = std::shared_ptr<const TableList>;

/// Collects the entries of a TableList and brings them in order.
class TableListMaker
{
public:
    /// `expected` entries, with texts of `characters` in all; more may come.
    TableListMaker(qsizetype expected, qsizetype characters);

    /// Adds one. The schema is what `path` has in front of `name`, or in front of its first dot outside of
    /// double quotes (PostgreSQL, "Identifiers"); where there is no such dot, it has none.
    void add(const QString& path, const QString& name, TableList::Entry facts);
    void skip() { ++m_list->m_skipped; }
    /// The list, in order: by schema, then by name, by the numbers of their characters. Ends the making.
    TableListPointer take();

private:
    quint32 schemaNumber(QStringView name);
    void orderSchemas();
    void orderEntries();

    std::shared_ptr<TableList> m_list;
    QList<QString> m_names;                ///< of the schemas, as they came
    QHash<QStringView, quint32> m_numbers; ///< of the names, in m_names
    quint32 m_latest = 0; ///< the schema of the latest entry: the next one mostly has the same
};

} // namespace flowconnect
