#include "wizard/browse/TablePane.h"

#include "connection/Characters.h"
#include "manage/browse/ColumnCopy.h"
#include "texts/manage/BrowseTexts.h"
#include "texts/manage/ColumnTypeWords.h"
#include "ui_TablePane.h"
#include "wizard/browse/ColumnsModel.h"
#include "wizard/widgets/LineBreaks.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

TablePane::TablePane(QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::TablePane>()),
      m_columns(new ColumnsModel(this)),
      m_rows(new RowsModel(this))
{
    m_ui->setupUi(this);
    m_ui->columnsView->setModel(m_columns);
    m_ui->rowsView->setModel(m_rows);
    m_ui->columnsView->verticalHeader()->hide();
    m_ui->columnsView->horizontalHeader()->setStretchLastSection(true);
    m_ui->columnsView->horizontalHeader()->setHighlightSections(false);
    m_ui->columnsView->setColumnWidth(ColumnsModel::Name, 26 * fontMetrics().averageCharWidth());
    m_ui->columnsView->setColumnWidth(ColumnsModel::PlainType, 22 * fontMetrics().averageCharWidth());
    for (QTableView* view : {m_ui->columnsView, m_ui->rowsView}) {
        view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    }
    connectButtons();
}

TablePane::~TablePane() = default;

void TablePane::connectButtons()
{
    connect(m_ui->copyPathButton, &QPushButton::clicked, this, &TablePane::copyPath);
    connect(m_ui->copyListButton, &QPushButton::clicked, this,
            [this] { m_ui->copyListButton->copy(columnList(m_columns->columns())); });
    connect(m_ui->copyCsvButton, &QPushButton::clicked, this, &TablePane::copyCsv);
    connect(m_ui->rowsButton, &QPushButton::clicked, this, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->rowsTab);
        m_browser->loadRows();
    });
    connect(m_ui->cancelTableButton, &QPushButton::clicked, this, &TablePane::cancel);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &TablePane::showPanel);
    connect(m_ui->tablePanel, &StatusPanel::actionWanted, this, [this](ErrorAction action) {
        if (action == ErrorAction::TryAgain) {
            tryAgain();
        } else {
            Q_EMIT actionWanted(action);
        }
    });
    auto* copy = new QShortcut(QKeySequence::Copy, m_ui->columnsView);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &TablePane::copyChosenColumns);
}

void TablePane::follow(TableBrowser& browser, const ConnectionDraft& draft)
{
    m_browser = &browser;
    m_ui->tablePanel->setDraft(draft);
    connect(&browser, &TableBrowser::columnsChanged, this, &TablePane::showColumns);
    connect(&browser, &TableBrowser::rowsChanged, this, &TablePane::showRows);
    connect(&browser, &TableBrowser::left, this, &TablePane::showNotes);
    retranslate();
    showPanel();
}

void TablePane::copyPath()
{
    if (!m_browser->chosenPath().isEmpty()) {
        m_ui->copyPathButton->copy(m_browser->chosenPath());
    }
}

void TablePane::focusColumns()
{
    m_ui->tabs->setCurrentWidget(m_ui->columnsTab);
    m_ui->columnsView->setFocus(Qt::OtherFocusReason);
}

void TablePane::copyChosenColumns()
{
    QList<TableColumn> chosen;
    QModelIndexList rows = m_ui->columnsView->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        chosen.append(m_columns->columns().at(row.row()));
    }
    const QString text = columnList(chosen.isEmpty() ? m_columns->columns() : chosen);
    if (!text.isEmpty()) {
        m_ui->copyListButton->copy(text);
    }
}

void TablePane::copyCsv()
{
    QStringList header;
    for (int column = 0; column < ColumnsModel::ColumnCount; ++column) {
        header.append(m_columns->headerData(column, Qt::Horizontal).toString());
    }
    m_ui->copyCsvButton->copy(columnCsv(m_columns->columns(), header, columnTypeWords));
}

void TablePane::showColumns()
{
    m_columns->setColumns(m_browser->content().columns);
    showPanel();
}

void TablePane::showRows()
{
    m_rows->setContent(m_browser->rowsState() == BrowseState::Loaded ? m_browser->content() : TableContent());
    showPanel();
}

// One panel for both tabs: it tells of what the tab in front shows.
void TablePane::showPanel()
{
    if (m_browser == nullptr) {
        return;
    }
    const bool ofRows = m_ui->tabs->currentWidget() == m_ui->rowsTab;
    const BrowseState state = ofRows ? m_browser->rowsState() : m_browser->columnsState();
    if (state == BrowseState::Loading) {
        m_ui->tablePanel->showWork(
            ofRows ? [] { return tr("Platform reads rows …"); } : [] { return tr("Platform reads the columns …"); },
            [] { return tr("It may take up to 90 seconds. Cancel stops waiting; nothing is changed."); });
    } else if (state == BrowseState::Failed) {
        m_ui->tablePanel->showError(ofRows ? m_browser->rowsError() : m_browser->columnsError(),
                                    ErrorContext::Browse);
    } else {
        m_ui->tablePanel->clear();
    }
    m_ui->cancelTableButton->setVisible(state == BrowseState::Loading);
    showNotes();
}

void TablePane::showNotes()
{
    const QString path = m_browser->chosenPath();
    m_ui->pathLabel->setText(path.isEmpty() ? tr("No table chosen") : withoutHidden(path));
    showWrapped(m_ui->columnsNote, noColumnsText(*m_browser));
    m_ui->columnsNote->setVisible(!m_ui->columnsNote->text().isEmpty());
    showWrapped(m_ui->rowsNote, rowsText(*m_browser));
    m_ui->rowsNote->setVisible(!m_ui->rowsNote->text().isEmpty());
    m_ui->columnsView->setVisible(m_columns->rowCount() > 0);
    m_ui->rowsView->setVisible(m_rows->rowCount() > 0);
    const bool hasColumns = m_columns->rowCount() > 0;
    m_ui->copyPathButton->setEnabled(!path.isEmpty());
    m_ui->copyListButton->setEnabled(hasColumns);
    m_ui->copyCsvButton->setEnabled(hasColumns);
    m_ui->rowsButton->setEnabled(!path.isEmpty() && m_browser->chosenFacts().canPreview &&
                                 m_browser->rowsState() != BrowseState::Loading && !m_browser->isLeft());
}

void TablePane::tryAgain()
{
    if (m_ui->tabs->currentWidget() == m_ui->rowsTab) {
        m_browser->loadRows();
    } else {
        m_browser->loadColumns();
    }
}

void TablePane::cancel()
{
    if (m_ui->tabs->currentWidget() == m_ui->rowsTab) {
        m_browser->cancelRows();
    } else {
        m_browser->cancelColumns();
    }
}

void TablePane::retranslate()
{
    m_ui->retranslateUi(this);
    m_columns->retranslate();
    m_ui->copyPathButton->setWords(tr("Copy &path"));
    m_ui->copyListButton->setWords(tr("Copy column &list"));
    m_ui->copyCsvButton->setWords(tr("Copy all as CS&V"));
    m_ui->tablePanel->retranslate();
    if (m_browser != nullptr) {
        showNotes();
    }
}

} // namespace flowconnect
