#include "wizard/several/SeveralModel.h"

#include "connection/Characters.h"
#include "texts/manage/SeveralTexts.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

SeveralModel::SeveralModel(const SeveralRows& list, const SeveralRun& run, const RowTests& tests,
                           QObject* parent)
    : QAbstractTableModel(parent),
      m_list(list),
      m_run(run),
      m_tests(tests)
{
}

void SeveralModel::reset(bool hasRun)
{
    beginResetModel();
    m_hasRun = hasRun;
    endResetModel();
}

void SeveralModel::noteRun()
{
    m_hasRun = true;
    retranslate();
}

void SeveralModel::noteRow(int number)
{
    if (number >= 1 && number <= rowCount()) {
        Q_EMIT dataChanged(index(number - 1, 0), index(number - 1, ColumnCount - 1));
    }
}

void SeveralModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

bool SeveralModel::showsOutcome(const SeveralRow& row) const
{
    const RowState state = m_run.outcomes().value(row.number).state;
    return m_hasRun && state != RowState::Faulty && state != RowState::Waiting;
}

QString SeveralModel::stateOf(const SeveralRow& row) const
{
    if (showsOutcome(row)) {
        return rowStateText(m_run.outcomes().value(row.number).state);
    }
    const QString problems = rowProblemsText(row).replace(u'\n', u' ');
    if (row.isFaulty()) {
        return tr("faulty: %1").arg(problems);
    }
    QStringList parts{m_hasRun ? rowStateText(RowState::Waiting) : tr("ready")};
    if (const auto test = m_tests.of(row.number)) {
        parts += rowTestWords(*test);
    }
    parts += problems;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString SeveralModel::details(int row, const ConnectionDraft& base, const QString& password) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const SeveralRow& one = m_list.rows.at(row);
    const ConnectionDraft draft = draftOf(one, base, password);
    QStringList lines{showsOutcome(one) ? rowOutcomeText(m_run.outcomes().value(one.number), draft)
                                        : rowProblemsText(one)};
    if (const auto test = m_tests.of(one.number)) {
        lines += rowTestText(*test, draft);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int SeveralModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.rows.size());
}

int SeveralModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeveralModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const SeveralRow& row = m_list.rows.at(index.row());
    switch (index.column()) {
    case Row:
        return row.number;
    case Name:
        return withoutHidden(row.name);
    case Database:
        return row.server.isEmpty()
                   ? withoutHidden(row.database)
                   : tr("%1 on %2").arg(withoutHidden(row.database), withoutHidden(row.server));
    case User:
        return withoutHidden(row.user);
    default:
        return stateOf(row);
    }
}

QVariant SeveralModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name");
    case Database:
        return tr("Database");
    case User:
        return tr("User");
    default:
        return tr("State");
    }
}

} // namespace flowconnect
