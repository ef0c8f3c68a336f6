#pragma once

#include "manage/several/RowTests.h"
#include "manage/several/SeveralRun.h"

#include <QAbstractTableModel>

namespace flowconnect {

/// The rows of a list, with what is wrong with each or what became of it.
class SeveralModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Name, Database, User, State, ColumnCount };

    /// All outlive the model. Before the first run, and for rows that a run has not reached, what the check
    /// and the test from this computer say is shown.
    SeveralModel(const SeveralRows& list, const SeveralRun& run, const RowTests& tests,
                 QObject* parent = nullptr);

    /// The list is another one. `hasRun`: the run's outcomes are of this list.
    void reset(bool hasRun);
    /// The outcomes are of this list from now on.
    void noteRun();
    /// The row number `number`, from 1, has changed.
    void noteRow(int number);
    /// All rows are told anew: after a check, or in another language.
    void retranslate();
    /// What is shown of a row, with reasons and what to do next; one sentence or more a line.
    QString details(int row, const ConnectionDraft& base, const QString& password) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool showsOutcome(const SeveralRow& row) const;
    QString stateOf(const SeveralRow& row) const;

    const SeveralRows& m_list;
    const SeveralRun& m_run;
    const RowTests& m_tests;
    bool m_hasRun = false;
};

} // namespace flowconnect
