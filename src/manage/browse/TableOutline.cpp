#include "manage/browse/TableOutline.h"

#include <QStringMatcher>

#include <algorithm>

namespace flowconnect {

std::shared_ptr<const TableOutline> TableOutline::make(const TableListPointer& list, const QString& filter)
{
    auto outline = std::make_shared<TableOutline>();
    outline->m_list = list;
    outline->collect(filter);
    outline->build();
    return outline;
}

void TableOutline::collect(const QString& filter)
{
    m_filtered = !filter.isEmpty();
    if (!m_filtered) {
        return;
    }
    const QStringMatcher matcher(filter, Qt::CaseInsensitive);
    for (qsizetype number = 0; number < m_list->size(); ++number) {
        const TableList::Entry& one = m_list->entry(number);
        const bool nameIsInPath = one.nameAt >= one.at && one.nameAt < one.at + one.pathLength;
        if (matcher.indexIn(m_list->path(number)) >= 0 ||
            (!nameIsInPath && matcher.indexIn(m_list->name(number)) >= 0)) {
            m_matches.push_back(quint32(number));
        }
    }
}

void TableOutline::build()
{
    std::vector<Node> schemas;
    qsizetype match = 0;
    for (qsizetype number = 0; number < m_list->schemas().size(); ++number) {
        const TableList::Schema& schema = m_list->schemas().at(number);
        const qsizetype first = match;
        if (m_filtered) {
            const auto end = std::lower_bound(m_matches.begin() + match, m_matches.end(),
                                              quint32(schema.first + schema.count));
            match = end - m_matches.begin();
        } else {
            match += schema.count;
        }
        if (match > first) {
            Node node;
            node.kind = NodeKind::Schema;
            node.first = quint32(first);
            node.count = quint32(match - first);
            node.schema = quint32(number);
            schemas.push_back(node);
        }
    }
    Node root;
    root.count = quint32(size());
    m_nodes.push_back(root);
    divideSchemas(schemas);
    for (quint32 number = 0; number < m_nodes.size(); ++number) { // grows meanwhile
        if (m_nodes[number].kind == NodeKind::Schema) {
            divide(number);
        }
    }
}

/// Schemas below the root, or in ranges below it.
void TableOutline::divideSchemas(const std::vector<Node>& schemas)
{
    const size_t perRange = schemas.size() > size_t(mostChildren) ? size_t(mostChildren) : schemas.size();
    const size_t ranges =
        schemas.size() > size_t(mostChildren) ? (schemas.size() + perRange - 1) / perRange : size_t(0);
    m_nodes[0].firstChild = 1;
    m_nodes[0].children = quint32(ranges > 0 ? ranges : schemas.size());
    for (size_t range = 0; range < ranges; ++range) {
        Node node;
        node.kind = NodeKind::Range;
        node.isOfSchemas = true;
        node.row = quint32(range);
        node.first = schemas[range * perRange].first;
        node.firstChild = quint32(1 + ranges + range * perRange);
        node.children = quint32(std::min(perRange, schemas.size() - range * perRange));
        const Node& last = schemas[range * perRange + node.children - 1];
        node.count = last.first + last.count - node.first;
        m_nodes.push_back(node);
    }
    for (size_t number = 0; number < schemas.size(); ++number) {
        Node node = schemas[number];
        node.parent = ranges > 0 ? quint32(1 + number / perRange) : 0U;
        node.row = quint32(ranges > 0 ? number % perRange : number);
        m_nodes.push_back(node);
    }
}

/// Gives a schema its entries, in ranges where they are many.
void TableOutline::divide(quint32 number)
{
    const Node schema = m_nodes[number];
    if (schema.count <= quint32(mostChildren)) {
        m_nodes[number].holdsEntries = true;
        m_nodes[number].children = schema.count;
        return;
    }
    m_nodes[number].firstChild = quint32(m_nodes.size());
    m_nodes[number].children = (schema.count + quint32(mostChildren) - 1) / quint32(mostChildren);
    for (quint32 row = 0; row < m_nodes[number].children; ++row) {
        Node range;
        range.kind = NodeKind::Range;
        range.holdsEntries = true;
        range.parent = number;
        range.row = row;
        range.first = schema.first + row * quint32(mostChildren);
        range.count = std::min(quint32(mostChildren), schema.first + schema.count - range.first);
        range.children = range.count;
        range.schema = schema.schema;
        m_nodes.push_back(range);
    }
}

qsizetype TableOutline::matchOf(qsizetype number) const
{
    if (number < 0 || number >= m_list->size()) {
        return -1;
    }
    if (!m_filtered) {
        return number;
    }
    const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), quint32(number));
    return found != m_matches.end() && *found == quint32(number) ? found - m_matches.begin() : -1;
}

quint32 TableOutline::nodeAbove(qsizetype match) const
{
    quint32 number = 0;
    while (!m_nodes[number].holdsEntries) {
        const Node& node = m_nodes[number];
        const auto begin = m_nodes.begin() + node.firstChild;
        const auto after =
            std::upper_bound(begin, begin + node.children, quint32(match),
                             [](quint32 wanted, const Node& one) { return wanted < one.first; });
        number = quint32(after - 1 - m_nodes.begin());
    }
    return number;
}

} // namespace flowconnect
