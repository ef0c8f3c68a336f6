#include "wizard/browse/TableTreeModel.h"

#include "connection/Characters.h"
#include "texts/manage/BrowseTexts.h"

namespace flowconnect {

// The id of an index is the number of the node above it.

void TableTreeModel::setOutline(const TableOutlinePointer& outline)
{
    beginResetModel();
    m_outline = outline;
    endResetModel();
}

void TableTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    // What is on screen asks for its texts when it is painted: the view does that after a change of language.
}

quint32 TableTreeModel::numberAt(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return 0;
    }
    return m_outline->node(quint32(index.internalId())).firstChild + quint32(index.row());
}

const TableOutline::Node* TableTreeModel::nodeAt(const QModelIndex& index) const
{
    if (m_outline == nullptr) {
        return nullptr;
    }
    if (index.isValid() && m_outline->node(quint32(index.internalId())).holdsEntries) {
        return nullptr;
    }
    return &m_outline->node(numberAt(index));
}

qsizetype TableTreeModel::entryAt(const QModelIndex& index) const
{
    if (m_outline == nullptr || !index.isValid()) {
        return -1;
    }
    const TableOutline::Node& above = m_outline->node(quint32(index.internalId()));
    return above.holdsEntries ? m_outline->entry(qsizetype(above.first) + index.row()) : -1;
}

QModelIndex TableTreeModel::indexOfNode(quint32 number) const
{
    if (number == 0) {
        return {};
    }
    const TableOutline::Node& node = m_outline->node(number);
    return createIndex(int(node.row), 0, quintptr(node.parent));
}

QModelIndex TableTreeModel::indexOfEntry(qsizetype number) const
{
    const qsizetype match = m_outline != nullptr ? m_outline->matchOf(number) : -1;
    if (match < 0) {
        return {};
    }
    const quint32 above = m_outline->nodeAbove(match);
    return createIndex(int(match - qsizetype(m_outline->node(above).first)), 0, quintptr(above));
}

QModelIndex TableTreeModel::firstEntry() const
{
    return m_outline != nullptr && m_outline->size() > 0 ? indexOfEntry(m_outline->entry(0)) : QModelIndex();
}

QModelIndex TableTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const TableOutline::Node* const node = nodeAt(parent);
    if (node == nullptr || row < 0 || row >= int(node->children) || column < 0 || column >= ColumnCount) {
        return {};
    }
    return createIndex(row, column, quintptr(numberAt(parent)));
}

QModelIndex TableTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOfNode(quint32(child.internalId())) : QModelIndex();
}

int TableTreeModel::rowCount(const QModelIndex& parent) const
{
    const TableOutline::Node* const node = parent.column() > 0 ? nullptr : nodeAt(parent);
    return node != nullptr ? int(node->children) : 0;
}

int TableTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool TableTreeModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

QString TableTreeModel::schemaName(quint32 number) const
{
    const QString name = m_outline->list()->schemas().at(number).name;
    return name.isEmpty() ? tr("(no schema)") : withoutHidden(name);
}

QString TableTreeModel::nodeText(const TableOutline::Node& node) const
{
    if (node.kind == TableOutline::NodeKind::Schema) {
        return tr("%1 (%2)").arg(schemaName(node.schema), shownCount(node.count));
    }
    QString from;
    QString to;
    if (node.isOfSchemas) {
        from = schemaName(m_outline->node(node.firstChild).schema);
        to = schemaName(m_outline->node(node.firstChild + node.children - 1).schema);
    } else {
        const TableList& list = *m_outline->list();
        from = withoutHidden(list.name(m_outline->entry(node.first)));
        to = withoutHidden(list.name(m_outline->entry(qsizetype(node.first) + node.count - 1)));
    }
    //: A part of a long list: from its first to its last name, and how many
    return tr("%1 … %2 (%3)").arg(from, to, shownCount(node.count));
}

QVariant TableTreeModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || m_outline == nullptr || !isText) {
        return {};
    }
    if (const TableOutline::Node* const node = nodeAt(index)) {
        return index.column() == Name && role == Qt::DisplayRole ? nodeText(*node) : QVariant();
    }
    const TableList& list = *m_outline->list();
    const qsizetype number = entryAt(index);
    if (role == Qt::ToolTipRole) { // plain text, whatever it looks like
        return withoutHidden(list.path(number)).toHtmlEscaped();
    }
    return index.column() == Name ? withoutHidden(list.name(number)) : tableKindWord(list.entry(number).kind);
}

QVariant TableTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Name") : tr("Kind");
}

} // namespace flowconnect
