#include "wizard/browse/BrowseWindow.h"

#include "connection/Characters.h"
#include "texts/AdobePages.h"
#include "texts/manage/BrowseTexts.h"
#include "ui_BrowseWindow.h"
#include "wizard/browse/TableTreeModel.h"
#include "wizard/widgets/LineBreaks.h"
#include "wizard/widgets/ScrolledRows.h"
#include "wizard/widgets/WebPages.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace flowconnect {

BrowseWindow::BrowseWindow(Exploration& exploration, PlatformPlace& place, const QString& connectionId,
                           const QString& connectionName, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::BrowseWindow>()),
      m_place(place),
      m_connectionName(connectionName),
      m_browser(new TableBrowser(exploration, place, connectionId, this)),
      m_model(new TableTreeModel(this))
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_ui->tree->setModel(m_model);
    m_ui->tree->header()->setStretchLastSection(false);
    m_ui->tree->header()->setSectionResizeMode(TableTreeModel::Name, QHeaderView::Stretch);
    m_ui->tree->header()->setSectionResizeMode(TableTreeModel::Kind, QHeaderView::Fixed);
    m_ui->tree->header()->resizeSection(TableTreeModel::Kind, 12 * fontMetrics().averageCharWidth());
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->tablesPart->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    m_ui->splitter->setSizes({qMax(300, 40 * fontMetrics().averageCharWidth()), 520});
    m_choice.setSingleShot(true);
    m_choice.setInterval(150);
    noteSecrets();
    m_ui->rootPanel->setDraft(m_draft);
    // Before the pane shows an error: the token may be a new one.
    connect(m_browser, &TableBrowser::columnsChanged, this, &BrowseWindow::noteSecrets);
    connect(m_browser, &TableBrowser::rowsChanged, this, &BrowseWindow::noteSecrets);
    m_ui->pane->follow(*m_browser, m_draft);
    m_ui->filterEdit->installEventFilter(this);
    connectParts();
    m_ui->splitter->hide(); // until there is something in it
    retranslate();
    ScrolledRows::of(*this);
}

BrowseWindow::~BrowseWindow() = default;

void BrowseWindow::connectParts()
{
    connect(m_browser, &TableBrowser::rootChanged, this, &BrowseWindow::showRoot);
    connect(m_browser, &TableBrowser::outlineChanged, this, &BrowseWindow::showOutline);
    connect(m_browser, &TableBrowser::left, this, &BrowseWindow::showTexts);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_browser, &TableBrowser::setFilter);
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, this, &BrowseWindow::chooseFirst);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_choice.start(); });
    connect(&m_choice, &QTimer::timeout, this, &BrowseWindow::chooseCurrent);
    connect(m_ui->tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (m_model->entryAt(index) >= 0) {
            chooseCurrent();
            m_ui->pane->focusColumns();
        }
    });
    connect(m_ui->tree, &TableTree::copyWanted, this, [this] {
        chooseCurrent();
        m_ui->pane->copyPath();
    });
    connect(m_ui->refreshButton, &QPushButton::clicked, m_browser, &TableBrowser::load);
    connect(m_ui->cancelRootButton, &QPushButton::clicked, m_browser, &TableBrowser::cancelLoad);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->rootPanel, &StatusPanel::actionWanted, this, &BrowseWindow::follow);
    connect(m_ui->pane, &TablePane::actionWanted, this, &BrowseWindow::follow);
}

void BrowseWindow::follow(ErrorAction action)
{
    if (action == ErrorAction::TryAgain) {
        m_browser->load();
    } else if (action == ErrorAction::OpenAllowList) {
        openPage(QUrl(allowListPage.toString()), this);
    } else {
        Q_EMIT actionWanted(action);
    }
}

// Answers may echo what we sent.
void BrowseWindow::noteSecrets()
{
    m_draft.signIn = SignIn::AccessToken;
    m_draft.destination = m_place.isPractice() ? Destination::Practice : Destination::Platform;
    m_draft.platformAccess = m_place.site().access;
}

void BrowseWindow::showRoot()
{
    noteSecrets();
    const BrowseState state = m_browser->rootState();
    if (state == BrowseState::Loading) {
        m_ui->rootPanel->showWork(
            [] { return tr("Platform reads the tables and views …"); },
            [] { return tr("It may take up to 90 seconds. Cancel stops waiting; nothing is changed."); });
    } else if (state == BrowseState::Failed) {
        m_ui->rootPanel->showError(m_browser->rootError(), ErrorContext::Browse);
    } else {
        m_ui->rootPanel->clear();
    }
    showTexts();
}

void BrowseWindow::showOutline()
{
    const qsizetype chosen =
        m_browser->chosenPath().isEmpty() ? -1 : m_browser->list()->find(m_browser->chosenPath());
    m_model->setOutline(m_browser->outline());
    expandSome();
    const QModelIndex still = m_model->indexOfEntry(chosen);
    if (m_browser->outline()->size() == 1) {
        m_ui->tree->setCurrentIndex(m_model->firstEntry());
    } else if (still.isValid() && m_ui->tree->isExpanded(still.parent())) {
        m_ui->tree->setCurrentIndex(still);
    }
    showTexts();
    if (std::exchange(m_choosesFirst, false)) {
        chooseFirst();
    }
}

// The only schema, or what a filter has found: as many nodes as lay out in no time.
void BrowseWindow::expandSome()
{
    const bool isFiltered = !m_ui->filterEdit->text().isEmpty();
    qsizetype left = TableOutline::mostChildren;
    QModelIndexList nodes{QModelIndex()};
    while (!nodes.isEmpty()) {
        const QModelIndex node = nodes.takeFirst();
        const int rows = m_model->rowCount(node);
        left -= rows;
        if (left < 0) {
            return;
        }
        m_ui->tree->expand(node);
        if ((isFiltered || rows == 1) && rows > 0 && m_model->entryAt(m_model->index(0, 0, node)) < 0) {
            for (int row = 0; row < rows; ++row) {
                nodes.append(m_model->index(row, 0, node));
            }
        }
    }
}

void BrowseWindow::chooseFirst()
{
    if (m_browser->outline() == nullptr || !m_browser->isFilteredBy(m_ui->filterEdit->text())) {
        m_choosesFirst = true; // as soon as it is found
        return;
    }
    const QModelIndex first = m_model->firstEntry();
    if (first.isValid()) {
        m_ui->tree->setCurrentIndex(first);
        chooseCurrent();
        m_ui->pane->focusColumns();
    }
}

void BrowseWindow::chooseCurrent()
{
    m_choice.stop();
    const qsizetype number = m_model->entryAt(m_ui->tree->currentIndex());
    if (number >= 0 && !m_browser->isLeft()) {
        m_browser->choose(number);
    }
}

void BrowseWindow::showTexts()
{
    const bool isFiltered = m_browser->outline() != nullptr && !m_browser->isFilteredBy({});
    const bool isLoading = m_browser->rootState() == BrowseState::Loading;
    const QString none = noTablesText(*m_browser, isFiltered);
    const QString leftText = m_browser->isLeft()
                                 ? tr("Sandbox or sign-in have been changed since. What is shown here is of "
                                      "before; close this window and browse anew.")
                                 : QString();
    if (m_browser->list() != nullptr && m_ui->splitter->isHidden()) {
        m_ui->splitter->show();
        m_ui->filterEdit->setFocus(Qt::OtherFocusReason); // one types at once
    }
    m_ui->spaceBelow->setVisible(m_browser->list() == nullptr);
    m_ui->tree->setVisible(none.isEmpty());
    showWrapped(m_ui->noTablesLabel, none);
    m_ui->noTablesArea->setAccessibleName(none);
    m_ui->noTablesArea->setVisible(!none.isEmpty());
    showWrapped(m_ui->leftLabel, leftText);
    m_ui->leftLabel->setVisible(!leftText.isEmpty());
    m_ui->countLabel->setText(tableCountText(*m_browser, isFiltered));
    m_ui->cancelRootButton->setVisible(isLoading);
    m_ui->refreshButton->setEnabled(!isLoading && !m_browser->isLeft());
}

bool BrowseWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        const QModelIndex current = m_ui->tree->currentIndex();
        m_ui->tree->setFocus(Qt::TabFocusReason);
        m_ui->tree->setCurrentIndex(
            current.isValid() && m_model->entryAt(current) >= 0 ? current : m_model->firstEntry());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void BrowseWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (m_browser->rootState() == BrowseState::Nothing) {
        m_browser->load();
    }
}

void BrowseWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BrowseWindow::retranslate()
{
    m_ui->retranslateUi(this);
    const QString name = withoutHidden(m_connectionName);
    setWindowTitle(tr("Browse: %1").arg(name));
    m_ui->leadLabel->setText(tr("What Platform sees through the connection “%1”.").arg(breakable(name)));
    m_model->retranslate();
    m_ui->tree->viewport()->update();
    m_ui->rootPanel->retranslate();
    m_ui->pane->retranslate();
    showTexts();
}

} // namespace flowconnect
