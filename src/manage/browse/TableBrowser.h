#pragma once

#include "manage/browse/ExploreAsk.h"
#include "manage/browse/TableOutline.h"
#include "manage/browse/TableReading.h"
#include "platform/existing/Exploration.h"

#include <QDateTime>

namespace flowconnect {

/// How one question of a TableBrowser stands.
enum class BrowseState {
    Nothing, ///< not asked
    Loading,
    Loaded,
    Failed, ///< or cancelled: the error tells
};

/// Tables and views of one connection; of the chosen one its columns, and on request rows. Rows are data of
/// the person's database: they stay in memory and go with the choice.
class TableBrowser : public QObject
{
    Q_OBJECT

public:
    /// `exploration` and `place` outlive it. The connection is `connectionId`, for good.
    TableBrowser(Exploration& exploration, PlatformPlace& place, QString connectionId,
                 QObject* parent = nullptr);

    /// Reads the tables, anew where they are there; these stay until the answer has come.
    void load();
    void cancelLoad() { m_rootAsk.cancel(); }
    BrowseState rootState() const { return m_rootState; }
    const PlatformError& rootError() const { return m_rootError; }
    /// What was read last, or null.
    const TableListPointer& list() const { return m_list; }
    /// When that was, in UTC.
    const QDateTime& readAt() const { return m_readAt; }
    /// The sandbox is another one since: nothing is asked any more, the connection is of elsewhere.
    bool isLeft() const { return m_isLeft; }

    /// Shows those only that contain `text`, without regard to upper and lower case. Worked out in another
    /// thread; of texts that follow each other fast some are passed over, never the last.
    void setFilter(const QString& text);
    /// outline() is there and shows what contains `text`: the filter is through.
    bool isFilteredBy(const QString& text) const { return m_outline != nullptr && m_outlineFilter == text; }
    /// The tree of what was read and filtered last, or null.
    const TableOutlinePointer& outline() const { return m_outline; }

    /// Chooses entry `number` of list() and reads its columns; the same entry again does nothing while these
    /// are read or there.
    void choose(qsizetype number);
    /// Reads the columns of the chosen entry anew.
    void loadColumns();
    void cancelColumns() { m_columnsAsk.cancel(); }
    /// The path of the chosen entry, as Platform calls it; empty where none is chosen.
    const QString& chosenPath() const { return m_path; }
    /// What Platform says of the chosen entry.
    const TableList::Entry& chosenFacts() const { return m_facts; }
    BrowseState columnsState() const { return m_columnsState; }
    const PlatformError& columnsError() const { return m_columnsError; }
    const TableContent& content() const { return m_content; }

    /// Reads rows of the chosen entry. Their answer has the columns too: they are taken anew from it.
    void loadRows();
    void cancelRows() { m_rowsAsk.cancel(); }
    BrowseState rowsState() const { return m_rowsState; }
    const PlatformError& rowsError() const { return m_rowsError; }

Q_SIGNALS:
    void rootChanged();
    void outlineChanged();
    /// Another entry is chosen, or how its columns stand.
    void columnsChanged();
    void rowsChanged();
    void left();

private:
    struct Root
    {
        TableListPointer list;
        TableOutlinePointer outline;
        QString filter;
    };

    void takeRoot(const Outcome<Root>& outcome);
    void takeColumns(const Outcome<TableContent>& outcome);
    void takeRows(const Outcome<TableContent>& outcome);
    void askTable(ExploreAsk<TableContent>& ask, bool preview,
                  void (TableBrowser::*take)(const Outcome<TableContent>&));
    void filterAgain();
    void leave();

    Exploration& m_exploration;
    QString m_connection;
    bool m_isLeft = false;

    BrowseState m_rootState = BrowseState::Nothing;
    PlatformError m_rootError;
    TableListPointer m_list;
    QDateTime m_readAt;

    QString m_filter;
    QString m_outlineFilter; ///< what m_outline is of
    TableOutlinePointer m_outline;
    bool m_isFiltering = false;

    QString m_path;
    TableList::Entry m_facts;
    BrowseState m_columnsState = BrowseState::Nothing;
    PlatformError m_columnsError;
    TableContent m_content;
    BrowseState m_rowsState = BrowseState::Nothing;
    PlatformError m_rowsError;

    ExploreAsk<Root> m_rootAsk;
    ExploreAsk<TableContent> m_columnsAsk;
    ExploreAsk<TableContent> m_rowsAsk;
};

} // namespace flowconnect
