#pragma once

#include "manage/list/ConnectionInventory.h"
#include "manage/list/HistoryNotes.h"
#include "manage/list/TestQueue.h"
#include "manage/list/UsageReading.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace flowconnect {

/// Which connections of the list are shown.
enum class ConnectionFilter {
    None,
    NotEnabled,       ///< Platform gives another state than enabled
    Unused,           ///< no dataflow uses it, which is known
    FailedRuns,       ///< the last run of one of its dataflows failed
    CreatedHere,      ///< from this computer
    Namesakes,        ///< another one has the same name
    ConnectionString, ///< by its authentication
    Basic,
};

/// The connections that pass search and filter as rows, sorted. What is searched is worked through in
/// portions, so that 5,000 rows never hold the window up; texts are made of rows that are on screen only.
class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Server,
        Database,
        User,
        Authentication,
        State,
        Usage,
        Test,
        Created,
        CreatedBy,
        Changed,
        Source,
        Id,
        ColumnCount
    };

    /// All outlive the model.
    ConnectionsModel(ConnectionInventory& inventory, const UsageReading& usage, const HistoryNotes& notes,
                     const TestQueue& tests, QObject* parent = nullptr);

    /// Shows the connections that have `text` in any column, in upper or lower case.
    void setSearch(const QString& text);
    void setFilter(ConnectionFilter filter);
    bool isFiltered() const { return !m_search.isEmpty() || m_filter != ConnectionFilter::None; }
    /// The inventory's row behind `row`, and back; -1 where it is not shown.
    qsizetype inventoryRow(int row) const { return m_order.value(row, -1); }
    int rowOf(const QString& id) const;
    ConnectionFacts facts(int row) const;
    /// What the source is called, else its spec's id.
    QString sourceName(const ConnectionFacts& facts) const;
    /// Says all texts again, in the current language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// -1: Platform's order, newest first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Other rows are shown, or in another order; the ids that were chosen are to be chosen again.
    void rearranged();

private:
    void rebuildSoon();
    void workThrough();
    void applyOrder();
    void addRows(qsizetype first, qsizetype count);
    void noteRow(qsizetype row);
    void noteColumn(Column column);
    bool passes(qsizetype row) const;
    bool passesFilter(const ConnectionFacts& facts) const;
    void countNames();
    QString cell(const ConnectionFacts& facts, int column) const;
    QString sortKey(qsizetype row) const;

    ConnectionInventory& m_inventory;
    const UsageReading& m_usage;
    const HistoryNotes& m_notes;
    const TestQueue& m_tests;
    QString m_search; ///< folded
    ConnectionFilter m_filter = ConnectionFilter::None;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<qsizetype> m_order;    ///< rows of the inventory
    QHash<QString, int> m_names; ///< how many have a name; for Namesakes only
    QTimer m_portions;
    QList<qsizetype> m_next; ///< of the order that is being made
    QList<QString> m_keys;   ///< of m_next, for sorting
    qsizetype m_worked = 0;
};

} // namespace flowconnect
