#pragma once

#include "manage/change/CredentialsBatch.h"

#include <QAbstractTableModel>

namespace flowconnect {

/// The connections of a batch as rows, with how far each is.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Database, State, ColumnCount };

    /// `batch` outlives the model.
    explicit BatchModel(const CredentialsBatch& batch, QObject* parent = nullptr);

    /// The batch has other rows.
    void reset();
    void noteRow(int row);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const CredentialsBatch& m_batch;
};

} // namespace flowconnect
