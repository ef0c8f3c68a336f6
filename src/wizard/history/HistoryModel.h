#pragma once

#include "journal/JournalRecord.h"

#include <QAbstractTableModel>

namespace flowconnect {

/// The attempts of the journal as rows, newest first. It makes texts of the rows that are on screen only:
/// there may be 100,000.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Name, Sandbox, Database, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `entries` as the journal gives them: oldest first.
    void setEntries(const QList<JournalEntry>& entries);
    /// The attempt of `row`, which exists.
    const JournalEntry& entry(int row) const { return m_entries.at(m_entries.size() - 1 - row); }
    /// The row of the attempt named `attempt`, or -1.
    int rowOf(const QString& attempt) const;
    /// Says all texts again, in the current language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<JournalEntry> m_entries; ///< oldest first
};

} // namespace flowconnect
