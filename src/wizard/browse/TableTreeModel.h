#pragma once

#include "manage/browse/TableOutline.h"

#include <QAbstractItemModel>

namespace flowconnect {

/// A TableOutline for a tree view. It makes texts of what is on screen only, and takes a new outline without
/// looking at its entries.
class TableTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setOutline(const TableOutlinePointer& outline);
    /// Says all texts again, in the current language.
    void retranslate();
    /// The number in the list of the entry at `index`, or -1 for a schema or a range.
    qsizetype entryAt(const QModelIndex& index) const;
    /// Where entry `number` of the list stands; not valid where the filter keeps it out.
    QModelIndex indexOfEntry(qsizetype number) const;
    /// The first table or view of all, or nothing.
    QModelIndex firstEntry() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// The node at `index`; nothing where that is an entry.
    const TableOutline::Node* nodeAt(const QModelIndex& index) const;
    quint32 numberAt(const QModelIndex& index) const;
    QModelIndex indexOfNode(quint32 number) const;
    QString nodeText(const TableOutline::Node& node) const;
    QString schemaName(quint32 number) const;

    TableOutlinePointer m_outline;
};

} // namespace flowconnect
