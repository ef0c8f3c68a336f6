#include "wizard/history/HistoryModel.h"

#include "texts/DateTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString outcomeText(const JournalEntry& entry)
{
    if (entry.held) {
        return HistoryModel::tr("under way");
    }
    switch (entry.result ? entry.result->outcome : CreationOutcome::Unknown) {
    case CreationOutcome::Created:
        return HistoryModel::tr("created");
    case CreationOutcome::Found:
        return HistoryModel::tr("created, looked up");
    case CreationOutcome::NotSent:
        return HistoryModel::tr("not sent");
    case CreationOutcome::Refused:
        return HistoryModel::tr("refused");
    case CreationOutcome::Absent:
        return HistoryModel::tr("not created");
    case CreationOutcome::Unknown:
    case CreationOutcome::Dismissed:
        return HistoryModel::tr("unknown");
    }
    return {};
}

QString cellText(const JournalEntry& entry, int column)
{
    const CreationIntent& intent = entry.intent;
    switch (column) {
    case HistoryModel::When:
        return shownTime(intent.at);
    case HistoryModel::Name:
        return intent.name.simplified();
    case HistoryModel::Sandbox:
        return intent.practice ? HistoryModel::tr("%1 (practice)").arg(intent.sandboxName)
                               : intent.sandboxName;
    case HistoryModel::Database:
        return intent.database + u" · "_s + intent.userName;
    case HistoryModel::Outcome:
        return outcomeText(entry);
    default:
        return {};
    }
}

QString toolTip(const JournalEntry& entry, int column)
{
    const CreationIntent& intent = entry.intent;
    if (column == HistoryModel::Database) {
        return HistoryModel::tr("%1 on %2, port %3 · %4")
            .arg(intent.database, intent.server, intent.port, intent.userName);
    }
    return column == HistoryModel::Name ? cellText(entry, column) : QString();
}

} // namespace

void HistoryModel::setEntries(const QList<JournalEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowOf(const QString& attempt) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&attempt](const JournalEntry& one) {
        return one.intent.attempt == attempt;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(m_entries.end() - found) - 1;
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry(index.row()), index.column());
    case Qt::ToolTipRole:
        return toolTip(entry(index.row()), index.column());
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case Name:
        return tr("Name");
    case Sandbox:
        return tr("Sandbox");
    case Database:
        return tr("Database and user");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace flowconnect
