#include "wizard/change/BatchModel.h"

#include "texts/manage/BatchTexts.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

BatchModel::BatchModel(const CredentialsBatch& batch, QObject* parent)
    : QAbstractTableModel(parent),
      m_batch(batch)
{
}

void BatchModel::reset()
{
    beginResetModel();
    endResetModel();
}

void BatchModel::noteRow(int row)
{
    if (row >= 0 && row < rowCount()) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void BatchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int BatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batch.rows().size());
}

int BatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const BatchRow& row = m_batch.rows().at(index.row());
    if (role == Qt::ToolTipRole && index.column() == State) {
        return batchRowDetails(row);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return row.facts.name.simplified();
    case Database:
        return row.draft.database;
    default:
        return batchRowText(row);
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Database:
        return tr("Database");
    default:
        return tr("State");
    }
}

} // namespace flowconnect
