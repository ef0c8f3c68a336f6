#include "manage/browse/TableBrowser.h"

#include "manage/browse/RootReading.h"

#include <utility>

namespace flowconnect {

TableBrowser::TableBrowser(Exploration& exploration, PlatformPlace& place, QString connectionId,
                           QObject* parent)
    : QObject(parent),
      m_exploration(exploration),
      m_connection(std::move(connectionId)),
      m_rootAsk(place),
      m_columnsAsk(place),
      m_rowsAsk(place)
{
    connect(&place, &PlatformPlace::moved, this, &TableBrowser::leave);
}

void TableBrowser::leave()
{
    if (m_isLeft) {
        return;
    }
    m_isLeft = true;
    m_rootAsk.cancel();
    m_columnsAsk.cancel();
    m_rowsAsk.cancel();
    Q_EMIT left();
}

void TableBrowser::load()
{
    if (m_isLeft) {
        return;
    }
    m_rootState = BrowseState::Loading;
    const auto send = [this](const PlatformSite& site, QObject* context, const Answer<QByteArray>& answer) {
        return m_exploration.root(site, m_connection, context, answer);
    };
    const auto read = [filter = m_filter](const QByteArray& body) -> std::optional<Root> {
        TableListPointer list = readRoot(body);
        if (list == nullptr) {
            return std::nullopt;
        }
        TableOutlinePointer outline = TableOutline::make(list, filter);
        return Root{std::move(list), std::move(outline), filter};
    };
    m_rootAsk.ask(send, read, [this](const Outcome<Root>& outcome) { takeRoot(outcome); });
    if (m_rootState == BrowseState::Loading) {
        Q_EMIT rootChanged();
    }
}

void TableBrowser::takeRoot(const Outcome<Root>& outcome)
{
    if (const auto* error = std::get_if<PlatformError>(&outcome)) {
        m_rootState = BrowseState::Failed;
        m_rootError = *error;
        Q_EMIT rootChanged();
        return;
    }
    const Root& root = std::get<Root>(outcome);
    m_rootState = BrowseState::Loaded;
    m_list = root.list;
    m_outline = root.outline;
    m_outlineFilter = root.filter;
    m_readAt = QDateTime::currentDateTimeUtc();
    Q_EMIT rootChanged();
    Q_EMIT outlineChanged();
    filterAgain();
}

void TableBrowser::setFilter(const QString& text)
{
    m_filter = text;
    filterAgain();
}

void TableBrowser::filterAgain()
{
    if (m_isFiltering || m_list == nullptr || m_filter == m_outlineFilter) {
        return;
    }
    m_isFiltering = true;
    const auto work = [list = m_list, filter = m_filter] {
        return TableOutline::make(list, filter);
    };
    inBackground<TableOutlinePointer>(this, work, [this, filter = m_filter](TableOutlinePointer outline) {
        m_isFiltering = false;
        if (outline->list() == m_list) { // else another list has been read meanwhile
            m_outline = std::move(outline);
            m_outlineFilter = filter;
            Q_EMIT outlineChanged();
        }
        filterAgain();
    });
}

void TableBrowser::choose(qsizetype number)
{
    const QString path = m_list->path(number).toString();
    if (path == m_path && m_columnsState != BrowseState::Failed) {
        return;
    }
    m_path = path;
    m_facts = m_list->entry(number);
    m_content = {};
    m_rowsAsk.abandon();
    m_rowsState = BrowseState::Nothing;
    loadColumns();
    Q_EMIT rowsChanged();
}

void TableBrowser::askTable(ExploreAsk<TableContent>& ask, bool preview,
                            void (TableBrowser::*take)(const Outcome<TableContent>&))
{
    const auto send = [this, preview](const PlatformSite& site, QObject* context,
                                      const Answer<QByteArray>& answer) {
        return m_exploration.table(site, m_connection, m_path, preview, context, answer);
    };
    ask.ask(send, readTable, [this, take](const Outcome<TableContent>& outcome) { (this->*take)(outcome); });
}

void TableBrowser::loadColumns()
{
    if (!m_facts.canFetchSchema || m_isLeft) {
        m_columnsAsk.abandon();
        m_columnsState = BrowseState::Nothing;
        Q_EMIT columnsChanged();
        return;
    }
    m_columnsState = BrowseState::Loading;
    askTable(m_columnsAsk, false, &TableBrowser::takeColumns);
    if (m_columnsState == BrowseState::Loading) {
        Q_EMIT columnsChanged();
    }
}

void TableBrowser::takeColumns(const Outcome<TableContent>& outcome)
{
    if (const auto* error = std::get_if<PlatformError>(&outcome)) {
        m_columnsState = BrowseState::Failed;
        m_columnsError = *error;
    } else {
        m_columnsState = BrowseState::Loaded;
        m_content.columns = std::get<TableContent>(outcome).columns;
    }
    Q_EMIT columnsChanged();
}

void TableBrowser::loadRows()
{
    if (m_path.isEmpty() || !m_facts.canPreview || m_isLeft) {
        return;
    }
    m_rowsState = BrowseState::Loading;
    askTable(m_rowsAsk, true, &TableBrowser::takeRows);
    if (m_rowsState == BrowseState::Loading) {
        Q_EMIT rowsChanged();
    }
}

void TableBrowser::takeRows(const Outcome<TableContent>& outcome)
{
    if (const auto* error = std::get_if<PlatformError>(&outcome)) {
        m_rowsState = BrowseState::Failed;
        m_rowsError = *error;
        Q_EMIT rowsChanged();
        return;
    }
    const bool areNew = m_content.columns != std::get<TableContent>(outcome).columns;
    m_content = std::get<TableContent>(outcome);
    m_rowsState = BrowseState::Loaded;
    if (areNew || m_columnsState != BrowseState::Loaded) {
        m_columnsAsk.abandon();
        m_columnsState = BrowseState::Loaded;
        Q_EMIT columnsChanged();
    }
    Q_EMIT rowsChanged();
}

} // namespace flowconnect
