#include "wizard/manage/ConnectionsModel.h"

#include "connection/Authentication.h"
#include "texts/manage/ListTexts.h"
#include "wizard/manage/ConnectionMatch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype portion = 250; // rows worked through between two looks at what the person does

} // namespace

ConnectionsModel::ConnectionsModel(ConnectionInventory& inventory, const UsageReading& usage,
                                   const HistoryNotes& notes, const TestQueue& tests, QObject* parent)
    : QAbstractTableModel(parent),
      m_inventory(inventory),
      m_usage(usage),
      m_notes(notes),
      m_tests(tests)
{
    m_portions.setSingleShot(true);
    m_portions.setInterval(0);
    connect(&m_portions, &QTimer::timeout, this, &ConnectionsModel::workThrough);
    connect(&m_inventory, &ConnectionInventory::rowsAdded, this, &ConnectionsModel::addRows);
    connect(&m_inventory, &ConnectionInventory::rowsAboutToBeReplaced, this, [this] {
        m_portions.stop();
        beginResetModel();
        m_order.clear();
        endResetModel();
    });
    connect(&m_inventory, &ConnectionInventory::rowsReplaced, this, &ConnectionsModel::rebuildSoon);
    connect(&m_inventory, &ConnectionInventory::rowChanged, this, &ConnectionsModel::noteRow);
    connect(&m_usage, &UsageReading::changed, this, [this] { noteColumn(Usage); });
    connect(&m_notes, &HistoryNotes::changed, this, &ConnectionsModel::rebuildSoon);
    connect(&m_tests, &TestQueue::resultChanged, this,
            [this](const QString& id) { noteRow(m_inventory.rowOf(id)); });
    connect(&m_inventory, &ConnectionInventory::sourceNamesChanged, this, [this] { noteColumn(Source); });
    rebuildSoon();
}

void ConnectionsModel::setSearch(const QString& text)
{
    m_search = text.trimmed().toCaseFolded();
    rebuildSoon();
}

void ConnectionsModel::setFilter(ConnectionFilter filter)
{
    m_filter = filter;
    rebuildSoon();
}

void ConnectionsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuildSoon();
}

void ConnectionsModel::rebuildSoon()
{
    m_next.clear();
    m_keys.clear();
    m_worked = 0;
    countNames();
    workThrough();
}

void ConnectionsModel::countNames()
{
    m_names.clear();
    if (m_filter == ConnectionFilter::Namesakes) {
        for (qsizetype row = 0; row < m_inventory.size(); ++row) {
            ++m_names[m_inventory.name(row)];
        }
    }
}

void ConnectionsModel::workThrough()
{
    const qsizetype end = std::min(m_worked + portion, m_inventory.size());
    for (; m_worked < end; ++m_worked) {
        if (passes(m_worked)) {
            m_next.append(m_worked);
            if (m_sortColumn >= 0) {
                m_keys.append(sortKey(m_worked));
            }
        }
    }
    if (m_worked < m_inventory.size()) {
        m_portions.start();
        return;
    }
    applyOrder();
}

void ConnectionsModel::applyOrder()
{
    if (m_sortColumn >= 0) {
        QList<qsizetype> places(m_next.size());
        std::iota(places.begin(), places.end(), 0);
        const bool descending = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) {
            return descending ? m_keys.at(b) < m_keys.at(a) : m_keys.at(a) < m_keys.at(b);
        });
        QList<qsizetype> sorted;
        sorted.reserve(places.size());
        for (const qsizetype place : places) {
            sorted.append(m_next.at(place));
        }
        m_next = sorted;
    }
    beginResetModel();
    m_order = m_next;
    endResetModel();
    m_keys.clear();
    Q_EMIT rearranged();
}

void ConnectionsModel::addRows(qsizetype first, qsizetype count)
{
    if (m_sortColumn >= 0 || m_filter == ConnectionFilter::Namesakes || m_portions.isActive()) {
        rebuildSoon();
        return;
    }
    QList<qsizetype> added;
    for (qsizetype row = first; row < first + count; ++row) {
        if (passes(row)) {
            added.append(row);
        }
    }
    if (!added.isEmpty()) {
        const int begin = rowCount();
        beginInsertRows({}, begin, begin + static_cast<int>(added.size()) - 1);
        m_order.append(added);
        endInsertRows();
        Q_EMIT rearranged();
    }
}

void ConnectionsModel::noteRow(qsizetype row)
{
    if (const auto place = static_cast<int>(m_order.indexOf(row)); row >= 0 && place >= 0) {
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    }
}

void ConnectionsModel::noteColumn(Column column)
{
    if (m_filter == ConnectionFilter::Unused || m_filter == ConnectionFilter::FailedRuns ||
        m_sortColumn == column) {
        rebuildSoon();
    } else if (!m_order.isEmpty()) {
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

bool ConnectionsModel::passes(qsizetype row) const
{
    if (m_filter == ConnectionFilter::None && m_search.isEmpty()) {
        return true;
    }
    const ConnectionFacts facts = m_notes.completed(m_inventory.facts(row));
    if (!passesFilter(facts)) {
        return false;
    }
    return m_search.isEmpty() || matchesSearch(facts, m_search) ||
           m_inventory.sourceName(facts.specId).toCaseFolded().contains(m_search) ||
           stateText(facts.state).toCaseFolded().contains(m_search) ||
           testText(m_tests.result(facts.id)).toCaseFolded().contains(m_search);
}

bool ConnectionsModel::passesFilter(const ConnectionFacts& facts) const
{
    const auto usedBy = [this, &facts] {
        return m_usage.usedBy(facts.id);
    };
    switch (m_filter) {
    case ConnectionFilter::None:
        return true;
    case ConnectionFilter::NotEnabled:
        return facts.state != "enabled"_L1;
    case ConnectionFilter::Unused:
        return usedBy() && usedBy()->isEmpty();
    case ConnectionFilter::FailedRuns:
        return hasFailedRun(usedBy().value_or(QList<Dataflow>()));
    case ConnectionFilter::CreatedHere:
        return m_notes.isCreatedHere(facts.id);
    case ConnectionFilter::Namesakes:
        return m_names.value(facts.name) > 1;
    case ConnectionFilter::ConnectionString:
        return facts.authentication == authenticationSpecName(AuthenticationKind::ConnectionString);
    case ConnectionFilter::Basic:
        return facts.authentication == authenticationSpecName(AuthenticationKind::Basic);
    }
    return true;
}

int ConnectionsModel::rowOf(const QString& id) const
{
    const qsizetype row = m_inventory.rowOf(id);
    return row < 0 ? -1 : static_cast<int>(m_order.indexOf(row));
}

ConnectionFacts ConnectionsModel::facts(int row) const
{
    return m_inventory.facts(m_order.at(row));
}

void ConnectionsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_order.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ConnectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ConnectionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace flowconnect
