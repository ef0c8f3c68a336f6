#pragma once

#include "journal/HistoryEntry.h"

#include <QAbstractTableModel>

namespace flowconnect {

/// Entries of the history as rows, in the order that it is given. It makes texts of the rows that are on
/// screen only: there may be 100,000.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Outcome, Name, Sandbox, Server, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the entries of `content` that are at `places`.
    void setRows(std::shared_ptr<const JournalContent> content, const QList<HistoryPlace>& places);
    /// The entry of `row`, which exists; good until the next setRows().
    HistoryEntry entry(int row) const { return entryAt(*m_content, m_places.at(row)); }
    /// The row of the attempt named `attempt`, or -1.
    int rowOf(const QString& attempt) const;
    /// Says all texts again, in the current language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// The texts; as the tool tip all that is known of the row.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const JournalContent> m_content;
    QList<HistoryPlace> m_places;
};

} // namespace flowconnect
