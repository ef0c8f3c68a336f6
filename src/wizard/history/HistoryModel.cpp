#include "wizard/history/HistoryModel.h"

#include "texts/DateTexts.h"
#include "texts/manage/HistoryTexts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString historyCell(const HistoryEntry& entry, int column)
{
    switch (column) {
    case HistoryModel::When:
        return shownTime(entry.at());
    case HistoryModel::What:
        return historyWhatText(entry);
    case HistoryModel::Outcome:
        return historyOutcomeText(entry.outcome());
    case HistoryModel::Name:
        return historyNameText(entry);
    case HistoryModel::Sandbox:
        return historySandboxText(entry);
    case HistoryModel::Server:
        return historyServerText(entry);
    default:
        return {};
    }
}

/// A tool tip that is never taken for rich text of its own.
QString historyToolTip(const HistoryEntry& entry)
{
    const QString text = historyNameText(entry) + u'\n' + historyDetails(entry);
    return u"<p style='white-space:pre'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

void HistoryModel::setRows(std::shared_ptr<const JournalContent> content, const QList<HistoryPlace>& places)
{
    beginResetModel();
    m_content = std::move(content);
    m_places = places;
    endResetModel();
}

int HistoryModel::rowOf(const QString& attempt) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entry(row).attempt() == attempt) {
            return row;
        }
    }
    return -1;
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_places.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
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
        return historyCell(entry(index.row()), index.column());
    case Qt::ToolTipRole:
        return historyToolTip(entry(index.row()));
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
    case What:
        return tr("What");
    case Outcome:
        return tr("Outcome");
    case Name:
        return tr("Name");
    case Sandbox:
        return tr("Sandbox");
    case Server:
        return tr("Server and user");
    default:
        return {};
    }
}

} // namespace flowconnect
