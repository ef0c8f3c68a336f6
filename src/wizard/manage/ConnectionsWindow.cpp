#include "wizard/manage/ConnectionsWindow.h"

#include "ui_ConnectionsWindow.h"
#include "wizard/manage/ConnectionsModel.h"
#include "wizard/widgets/ChoiceBox.h"
#include "wizard/widgets/ScrolledRows.h"
#include "wizard/widgets/WrappingRow.h"

#include <QCloseEvent>
#include <QEvent>
#include <QScopedValueRollback>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace flowconnect {

ConnectionsWindow::ConnectionsWindow(const ManageDesk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_ui(std::make_unique<Ui::ConnectionsWindow>()),
      m_desk(desk),
      m_settings(settings),
      m_inventory(desk.place, desk.connections, desk.exploration),
      m_usage(desk.place, desk.dataflows),
      m_notes(desk.journal),
      m_tests(desk.place, desk.connections),
      m_details(desk.place, desk.connections, desk.dataflows),
      m_model(new ConnectionsModel(m_inventory, m_usage, m_notes, m_tests, this))
{
    setObjectName(u"connectionsWindow"_s);
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_ui->list->setSortingEnabled(true);
    m_ui->detailsPane->follow(m_details, [this] {
        const qsizetype row = m_inventory.rowOf(m_details.id());
        KnownConnection known;
        if (row >= 0) {
            known.facts = m_inventory.facts(row);
            known.completed = m_notes.completed(known.facts);
            known.sourceName = m_model->sourceName(known.facts);
            known.test = m_tests.result(known.facts.id);
            known.creation = m_notes.creationOf(known.facts.id);
        }
        return known;
    });
    m_ui->splitter->setStretchFactor(0, 1); // the list takes what a larger window has
    m_ui->splitter->setSizes({700, 460});
    bindReadings();
    bindControls();
    bindKeys();
    retranslate();
    loadColumns();
    WrappingRow::replace(m_ui->actionRow);
    ScrolledRows::of(*this);
    m_ui->searchEdit->setFocus();
    readAll();
}

ConnectionsWindow::~ConnectionsWindow()
{
    // What they tell at their own end is about a window that is half gone.
    for (QObject* part :
         std::initializer_list<QObject*>{&m_inventory, &m_usage, &m_notes, &m_tests, &m_details}) {
        part->disconnect();
    }
    m_desk.place.disconnect(this);
    delete m_model;
}

void ConnectionsWindow::bindReadings()
{
    connect(&m_desk.place, &PlatformPlace::moved, this, &ConnectionsWindow::readAll);
    connect(&m_inventory, &ConnectionInventory::stateChanged, this, [this] {
        if (m_inventory.state() == ReadingState::Complete) {
            m_usage.start(); // one request after the other: the list comes first
        }
        showState();
    });
    connect(&m_inventory, &ConnectionInventory::rowsAdded, this, &ConnectionsWindow::showState);
    connect(&m_inventory, &ConnectionInventory::rowsReplaced, this, &ConnectionsWindow::showState);
    connect(&m_usage, &UsageReading::changed, this, &ConnectionsWindow::showState);
    connect(&m_tests, &TestQueue::progressed, this, &ConnectionsWindow::showState);
    connect(&m_tests, &TestQueue::resultChanged, m_ui->detailsPane, &DetailsPane::refresh);
    connect(&m_notes, &HistoryNotes::changed, m_ui->detailsPane, &DetailsPane::refresh);
    connect(&m_details, &DetailsReading::read, this,
            [this](const ShownConnection& shown) { m_inventory.refreshOne(shown.facts.id); });
    connect(m_model, &ConnectionsModel::rearranged, this, &ConnectionsWindow::restoreChoice);
}

void ConnectionsWindow::bindControls()
{
    connect(m_ui->searchEdit, &QLineEdit::textChanged, m_model, &ConnectionsModel::setSearch);
    connect(m_ui->filterBox, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setFilter(choiceAt<ConnectionFilter>(m_ui->filterBox, index)); });
    connect(m_ui->allSourcesCheck, &QCheckBox::toggled, this, [this](bool all) {
        m_ui->list->setColumnHidden(ConnectionsModel::Source, !all);
        readAll();
    });
    connect(m_ui->columnsButton, &QPushButton::clicked, this, &ConnectionsWindow::chooseColumns);
    connect(m_ui->list->header(), &QWidget::customContextMenuRequested, this,
            &ConnectionsWindow::chooseColumns);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionsWindow::showChosen);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConnectionsWindow::showChosen);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &ConnectionsWindow::readAll);
    connect(m_ui->failureButton, &QPushButton::clicked, this, [this] {
        m_inventory.error().kind == ErrorKind::NotSignedIn ? Q_EMIT signInWanted() : readAll();
    });
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        m_inventory.stop();
        m_usage.stop();
        m_tests.stop();
    });
    connect(m_ui->testButton, &QPushButton::clicked, this, [this] { m_tests.add(chosenIds()); });
    connect(m_ui->renameButton, &QPushButton::clicked, this,
            [this] { Q_EMIT renameWanted(chosenFacts().value(0)); });
    connect(m_ui->credentialsButton, &QPushButton::clicked, this,
            [this] { Q_EMIT credentialsWanted(chosenFacts()); });
    connect(m_ui->deleteButton, &QPushButton::clicked, this,
            [this] { Q_EMIT deleteWanted(chosenFacts().value(0)); });
    connect(m_ui->duplicateButton, &QPushButton::clicked, this,
            [this] { Q_EMIT duplicateWanted(chosenFacts().value(0)); });
    connect(m_ui->browseButton, &QPushButton::clicked, this, [this] {
        const ConnectionFacts facts = chosenFacts().value(0);
        Q_EMIT browseWanted(facts.id, facts.name);
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ConnectionsWindow::exportRows);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
}

void ConnectionsWindow::bindKeys()
{
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this,
            &ConnectionsWindow::readAll);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_ui->searchEdit, [this] {
        m_ui->searchEdit->setFocus();
        m_ui->searchEdit->selectAll();
    });
    auto* copy = new QShortcut(QKeySequence::Copy, m_ui->list);
    copy->setContext(Qt::WidgetShortcut); // in fields Ctrl+C copies their text
    connect(copy, &QShortcut::activated, this, &ConnectionsWindow::copyIds);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this,
            [this] { m_ui->stopButton->isEnabled() ? m_ui->stopButton->click() : void(close()); });
}

void ConnectionsWindow::readAll()
{
    m_exportText.clear();
    m_usage.clear();
    m_inventory.read(m_ui->allSourcesCheck->isChecked() ? SourceScope::All : SourceScope::PostgreSql);
    m_details.again();
    showState();
}

void ConnectionsWindow::retryAfterSignIn()
{
    if (m_inventory.state() == ReadingState::Failed && m_inventory.error().kind == ErrorKind::NotSignedIn) {
        readAll();
    }
}

void ConnectionsWindow::refreshOne(const QString& id)
{
    m_tests.forget(id);
    m_inventory.refreshOne(id);
    if (m_details.id() == id) {
        m_details.again();
    }
}

void ConnectionsWindow::noteDeleted(const QString& id)
{
    m_inventory.remove(id);
    if (m_details.id() == id) {
        m_details.choose({});
    }
    m_ui->detailsPane->refresh();
    showState();
}

void ConnectionsWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConnectionsWindow::closeEvent(QCloseEvent* event)
{
    saveColumns();
    m_inventory.stop();
    m_usage.stop();
    m_tests.stop();
    QWidget::closeEvent(event);
}

} // namespace flowconnect
