#include "ui_ConnectionsWindow.h"
#include "wizard/manage/ConnectionsModel.h"
#include "wizard/manage/ConnectionsWindow.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

// Which rows are chosen, and what is shown of them.
namespace flowconnect {

QStringList ConnectionsWindow::chosenIds() const
{
    QStringList ids;
    for (const ConnectionFacts& facts : chosenFacts()) {
        ids.append(facts.id);
    }
    return ids;
}

QList<ConnectionFacts> ConnectionsWindow::chosenFacts() const
{
    QList<ConnectionFacts> chosen;
    const QModelIndexList rows = m_ui->list->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        chosen.append(m_model->facts(row.row()));
    }
    return chosen;
}

void ConnectionsWindow::restoreChoice()
{
    const QScopedValueRollback<bool> quiet(m_restoring, true);
    QItemSelection selection;
    for (const QString& id : std::as_const(m_chosen)) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            selection.select(m_model->index(row, 0), m_model->index(row, ConnectionsModel::ColumnCount - 1));
        }
    }
    const int current = m_model->rowOf(m_current);
    auto* const choice = m_ui->list->selectionModel();
    if (current >= 0) {
        choice->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    } else if (m_model->rowCount() > 0 && !choice->currentIndex().isValid()) {
        choice->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    choice->select(selection, QItemSelectionModel::ClearAndSelect);
    showState();
}

void ConnectionsWindow::showChosen()
{
    if (m_restoring) {
        return;
    }
    m_chosen = chosenIds();
    const QModelIndex current = m_ui->list->currentIndex();
    m_current = current.isValid() ? m_model->facts(current.row()).id : QString();
    m_details.choose(m_chosen.contains(m_current) ? m_current : m_chosen.value(0));
    m_ui->detailsPane->refresh();
    enableActions();
}

} // namespace flowconnect
