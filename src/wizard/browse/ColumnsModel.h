#pragma once

#include "manage/browse/TableReading.h"

#include <QAbstractTableModel>

namespace flowconnect {

/// The columns of a table: name, type in plain words, type as Platform calls it.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, PlainType, RawType, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<TableColumn>& columns);
    const QList<TableColumn>& columns() const { return m_columns; }
    /// Says all texts again, in the current language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<TableColumn> m_columns;
};

/// The rows of a table, as text. They are in memory only.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const TableContent& content);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    TableContent m_content;
};

} // namespace flowconnect
