#include "texts/manage/BrowseTexts.h"

#include "texts/DateTexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace flowconnect {

namespace {

struct BrowseTexts
{
    Q_DECLARE_TR_FUNCTIONS(BrowseTexts)
};

int number(qsizetype count)
{
    return int(count); // an answer is far too short for more than an int holds
}

} // namespace

QString shownCount(qsizetype count)
{
    return QLocale().toString(qlonglong(count));
}

QString tableCountText(const TableBrowser& browser, bool isFiltered)
{
    if (browser.list() == nullptr) {
        return {};
    }
    const qsizetype all = browser.list()->size();
    QString text = BrowseTexts::tr("%Ln table(s) and view(s), read at %1", nullptr, number(all))
                       .arg(shownClock(browser.readAt()));
    if (isFiltered && browser.outline() != nullptr) {
        text = BrowseTexts::tr("%1 of %2 match, read at %3")
                   .arg(shownCount(browser.outline()->size()), shownCount(all), shownClock(browser.readAt()));
    }
    if (browser.list()->skipped() > 0) {
        text += u'\n' + BrowseTexts::tr("%Ln entry(ies) of the answer could not be read.", nullptr,
                                        number(browser.list()->skipped()));
    }
    return text;
}

QString noTablesText(const TableBrowser& browser, bool isFiltered)
{
    if (browser.list() == nullptr) {
        return {};
    }
    if (browser.list()->size() == 0) {
        return BrowseTexts::tr("The connection's user sees no tables and no views in this database.\n\nIf "
                               "there are some, the user lacks the rights: USAGE on their schema and SELECT "
                               "on the tables. Ask the database's administrator to GRANT both, then "
                               "press “Refresh”.");
    }
    return isFiltered && browser.outline() != nullptr && browser.outline()->size() == 0
               ? BrowseTexts::tr("No table or view has this in its name. Shorten the filter.")
               : QString();
}

QString noColumnsText(const TableBrowser& browser)
{
    if (browser.chosenPath().isEmpty()) {
        return BrowseTexts::tr("Choose a table or view on the left to see its columns.");
    }
    if (!browser.chosenFacts().canFetchSchema) {
        return BrowseTexts::tr("Platform gives no columns for this entry.");
    }
    return browser.columnsState() == BrowseState::Loaded && browser.content().columns.isEmpty()
               ? BrowseTexts::tr("Platform names no columns for it.")
               : QString();
}

QString rowsText(const TableBrowser& browser)
{
    if (browser.chosenPath().isEmpty()) {
        return BrowseTexts::tr("Choose a table or view on the left first.");
    }
    if (!browser.chosenFacts().canPreview) {
        return BrowseTexts::tr("Platform gives no rows for this source.");
    }
    switch (browser.rowsState()) {
    case BrowseState::Nothing:
        return BrowseTexts::tr("Rows are read when you press “Rows”. They are kept nowhere.");
    case BrowseState::Loaded:
        break;
    case BrowseState::Loading:
    case BrowseState::Failed:
        return {};
    }
    if (browser.content().rows.isEmpty()) {
        return browser.content().hasData
                   ? BrowseTexts::tr("Platform sent no rows: the table is empty, or Platform gives none "
                                     "for this source.")
                   : BrowseTexts::tr("Platform gives no rows for this source.");
    }
    return BrowseTexts::tr("%Ln row(s), as Platform sent them; at most 100. They are kept nowhere.", nullptr,
                           number(browser.content().rows.size()));
}

QString tableKindWord(TableKind kind)
{
    switch (kind) {
    case TableKind::Table:
        return BrowseTexts::tr("table");
    case TableKind::View:
        return BrowseTexts::tr("view");
    case TableKind::Folder:
        return BrowseTexts::tr("folder");
    case TableKind::File:
        return BrowseTexts::tr("file");
    case TableKind::Unknown:
        break;
    }
    return BrowseTexts::tr("not known");
}

} // namespace flowconnect
