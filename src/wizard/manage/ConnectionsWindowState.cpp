// What the window of connections shows of its state: counts, failures, which buttons make sense, columns; and
// export.

#include "connection/ConnectionPayload.h"
#include "texts/manage/ExportTexts.h"
#include "texts/manage/ListTexts.h"
#include "ui_ConnectionsWindow.h"
#include "wizard/manage/ConnectionsModel.h"
#include "wizard/manage/ConnectionsWindow.h"
#include "wizard/widgets/ChoiceBox.h"
#include "wizard/widgets/FileDialogs.h"
#include "wizard/widgets/Icons.h"
#include "wizard/widgets/LineBreaks.h"
#include "wizard/widgets/Mnemonics.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const QString columnsKey = QStringLiteral("connections/columns");
const QString sizeKey = QStringLiteral("connections/size");

} // namespace

void ConnectionsWindow::showState()
{
    QStringList lines{listStatusText(m_inventory, m_model->rowCount()), usageStatusText(m_usage),
                      testStatusText(m_tests), m_exportText};
    lines.removeAll(QString());
    const QString status = lines.join(u" · "_s);
    if (m_ui->statusLabel->text() != status) {
        showWrapped(m_ui->statusLabel, status);
    }
    const bool empty = m_model->rowCount() == 0;
    m_ui->emptyLabel->setVisible(empty);
    m_ui->list->setVisible(!empty);
    showWrapped(m_ui->emptyLabel,
                emptyListText(m_inventory, m_model->isFiltered() && m_inventory.size() > 0));
    showWrapped(m_ui->placeLabel, placeText(m_desk.place));
    showFailure();
    enableActions();
}

void ConnectionsWindow::showFailure()
{
    const bool broken = isBroken(m_inventory.state());
    m_ui->failureIcon->setVisible(broken);
    m_ui->failureLabel->setVisible(broken);
    m_ui->failureButton->setVisible(broken);
    if (!broken) {
        return;
    }
    const ErrorText text = listFailureText(m_inventory);
    QStringList parts{text.what, text.why, text.words, text.next};
    parts.removeAll(QString());
    showWrapped(m_ui->failureLabel, parts.join(u'\n'));
    m_ui->failureIcon->setPixmap(iconFor(u"stop"_s, palette()).pixmap(16, 16));
    label(m_ui->failureButton,
          m_inventory.error().kind == ErrorKind::NotSignedIn && m_inventory.state() == ReadingState::Failed
              ? tr("To the &sign-in")
              : tr("Tr&y again"));
}

void ConnectionsWindow::enableActions()
{
    const QList<ConnectionFacts> chosen = chosenFacts();
    const bool one = chosen.size() == 1;
    const bool postgres =
        !chosen.isEmpty() && std::all_of(chosen.begin(), chosen.end(), [](const auto& facts) {
            return facts.specId.isEmpty() || facts.specId == postgresqlSpecId;
        });
    m_ui->refreshButton->setEnabled(!m_inventory.isReading());
    m_ui->stopButton->setEnabled(m_inventory.isReading() || m_usage.isReading() || m_tests.isBusy());
    m_ui->testButton->setEnabled(!chosen.isEmpty());
    m_ui->renameButton->setEnabled(one);
    m_ui->deleteButton->setEnabled(one);
    m_ui->credentialsButton->setEnabled(postgres);
    m_ui->duplicateButton->setEnabled(one && postgres);
    m_ui->browseButton->setEnabled(one);
    m_ui->exportButton->setEnabled(m_model->rowCount() > 0 && !m_writer.isWriting());
}

void ConnectionsWindow::fillFilters()
{
    const QSignalBlocker quiet(m_ui->filterBox);
    const int chosen = m_ui->filterBox->currentIndex();
    m_ui->filterBox->clear();
    using Filter = ConnectionFilter;
    addChoice(m_ui->filterBox, Filter::None, tr("all"));
    addChoice(m_ui->filterBox, Filter::NotEnabled, tr("not enabled"));
    addChoice(m_ui->filterBox, Filter::Unused, tr("used by no dataflow"));
    addChoice(m_ui->filterBox, Filter::FailedRuns, tr("with failed dataflows"));
    addChoice(m_ui->filterBox, Filter::CreatedHere, tr("created on this computer"));
    addChoice(m_ui->filterBox, Filter::Namesakes, tr("with the same name as another"));
    addChoice(m_ui->filterBox, Filter::ConnectionString, tr("by connection string"));
    addChoice(m_ui->filterBox, Filter::Basic, tr("by Basic Authentication"));
    m_ui->filterBox->setCurrentIndex(std::max(chosen, 0));
}

void ConnectionsWindow::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = ConnectionsModel::Name + 1; column < ConnectionsModel::ColumnCount; ++column) {
        QAction* const action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_ui->list->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_ui->list->setColumnHidden(column, !shown); });
    }
    menu->popup(m_ui->columnsButton->mapToGlobal(QPoint(0, m_ui->columnsButton->height())));
}

void ConnectionsWindow::loadColumns()
{
    QHeaderView* const header = m_ui->list->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto& [column, widthInLetters] :
         std::initializer_list<std::pair<int, int>>{{ConnectionsModel::Name, 28},
                                                    {ConnectionsModel::Server, 24},
                                                    {ConnectionsModel::Database, 14},
                                                    {ConnectionsModel::User, 14},
                                                    {ConnectionsModel::State, 10},
                                                    {ConnectionsModel::Usage, 12},
                                                    {ConnectionsModel::Test, 16},
                                                    {ConnectionsModel::Created, 22},
                                                    {ConnectionsModel::CreatedBy, 20},
                                                    {ConnectionsModel::Changed, 22},
                                                    {ConnectionsModel::Id, 38}}) {
        m_ui->list->setColumnWidth(column, widthInLetters * unit);
    }
    for (const int column : {ConnectionsModel::Authentication, ConnectionsModel::CreatedBy,
                             ConnectionsModel::Changed, ConnectionsModel::Source}) {
        m_ui->list->setColumnHidden(column, true);
    }
    header->restoreState(QByteArray::fromBase64(m_settings.value(columnsKey).toByteArray()));
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->sort(-1);
    if (const QSize size = m_settings.value(sizeKey).toSize(); size.isValid()) {
        resize(size);
    }
}

void ConnectionsWindow::saveColumns()
{
    m_settings.setValue(columnsKey, m_ui->list->header()->saveState().toBase64());
    m_settings.setValue(sizeKey, size());
}

void ConnectionsWindow::copyIds()
{
    if (const QStringList ids = chosenIds(); !ids.isEmpty()) {
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
        m_exportText = QGuiApplication::clipboard()->text() == ids.join(u'\n')
                           ? tr("%n ID(s) copied", nullptr, static_cast<int>(ids.size()))
                           : QString();
        showState();
    }
}

void ConnectionsWindow::exportRows()
{
    auto* dialog =
        newFileDialog(FileUse::Save, u"connectionsExportDialog"_s, tr("Export connections"), {}, this);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u".json"_s) ? u"json"_s : u"csv"_s);
    });
    dialog->selectFile(u"connections.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsWindow::writeTo);
    dialog->open();
}

void ConnectionsWindow::writeTo(const QString& path)
{
    const PlatformSite site = m_desk.place.site();
    ConnectionExport all;
    all.platform = site.url.toString(QUrl::RemoveUserInfo);
    all.practice = m_desk.place.isPractice();
    all.organizationId = site.access.organizationId;
    all.sandboxName = site.access.sandboxName;
    all.readAt = m_inventory.readAt();
    QList<ConnectionFacts> chosen = chosenFacts();
    const bool listed = chosen.size() < 2; // one row is chosen whenever somebody looks at it
    if (listed) {
        chosen.clear();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            chosen.append(m_model->facts(row));
        }
    }
    all.complete = listed && m_inventory.isComplete() && !m_model->isFiltered();
    for (const ConnectionFacts& facts : std::as_const(chosen)) {
        const auto usedBy = m_usage.usedBy(facts.id);
        all.connections.append({facts, m_notes.completed(facts), m_inventory.sourceName(facts.specId),
                                usedBy ? std::optional(static_cast<int>(usedBy->size())) : std::nullopt,
                                m_notes.isCreatedHere(facts.id), m_tests.result(facts.id)});
    }
    const ExportFormat format =
        path.endsWith(u".json"_s, Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
    m_writer.write(path, format, all, [this, path, count = chosen.size()](const WriteEnd& end) {
        m_exportText = exportEndText(end, QDir::toNativeSeparators(path), count);
        showState();
    });
    enableActions();
}

void ConnectionsWindow::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Connections · Flow Connect"));
    fillFilters();
    m_model->retranslate();
    m_ui->detailsPane->retranslate();
    showState();
}

} // namespace flowconnect
