#pragma once

#include "manage/browse/TableList.h"

namespace flowconnect {

/// The entries of a TableList, or those of them that a filter lets through, as a tree: schemas, and below
/// them tables. No node has more than `mostChildren` children: a view lays out all children of what is
/// expanded at once, and 100,000 of them would stop the window. What is longer is divided into ranges, "from
/// a to b". Never changed once it is made; made in another thread.
class TableOutline
{
public:
    static constexpr qsizetype mostChildren = 1000;

    enum class NodeKind : quint8 { Root, Schema, Range };
    struct Node
    {
        NodeKind kind = NodeKind::Root;
        bool holdsEntries = false; ///< its children are entries, else nodes
        quint32 parent = 0;
        quint32 row = 0;          ///< among the children of its parent
        quint32 first = 0;        ///< the first match below it
        quint32 count = 0;        ///< matches below it
        quint32 firstChild = 0;   ///< node, where it holds nodes
        quint32 children = 0;     ///< nodes or entries directly below it
        quint32 schema = 0;       ///< of a schema: its number
        bool isOfSchemas = false; ///< a range of schemas
    };

    /// Every entry of `list`; `filter`: those whose path or name contains it, upper and lower case alike.
    static std::shared_ptr<const TableOutline> make(const TableListPointer& list, const QString& filter = {});

    const TableListPointer& list() const { return m_list; }
    const Node& node(quint32 number) const { return m_nodes[number]; }
    /// How many entries there are.
    qsizetype size() const { return m_filtered ? qsizetype(m_matches.size()) : m_list->size(); }
    /// The number in the list of match `match`.
    qsizetype entry(qsizetype match) const { return m_filtered ? m_matches[size_t(match)] : match; }
    /// Which match entry `number` of the list is, or -1.
    qsizetype matchOf(qsizetype number) const;
    /// The node directly above match `match`.
    quint32 nodeAbove(qsizetype match) const;

private:
    void collect(const QString& filter);
    void build();
    void divideSchemas(const std::vector<Node>& schemas);
    void divide(quint32 number);

    TableListPointer m_list;
    bool m_filtered = false;
    std::vector<quint32> m_matches; ///< rising; empty where nothing is filtered
    std::vector<Node> m_nodes;      ///< the first is the root; the children of a node follow each other
};

using TableOutlinePointer = std::shared_ptr<const TableOutline>;

} // namespace flowconnect
