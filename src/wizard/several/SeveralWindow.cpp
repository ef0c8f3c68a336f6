#include "wizard/several/SeveralWindow.h"

#include "texts/FileTexts.h"
#include "texts/manage/HistoryTexts.h"
#include "texts/manage/ListTexts.h"
#include "texts/manage/SeveralTexts.h"
#include "ui_SeveralWindow.h"
#include "wizard/several/SeveralModel.h"
#include "wizard/widgets/LineBreaks.h"
#include "wizard/widgets/Mnemonics.h"
#include "wizard/widgets/ScrolledRows.h"
#include "wizard/widgets/WrappingRow.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace flowconnect {

SeveralWindow::SeveralWindow(const RunParts& parts, Keychain& keychain, const NetworkControl& network,
                             const CheckLoader& checker, const ConnectionDraft& base, bool mayBeProduction,
                             QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_ui(std::make_unique<Ui::SeveralWindow>()),
      m_journal(parts.journal),
      m_place(parts.place),
      m_network(network),
      m_base(base),
      m_mayBeProduction(mayBeProduction),
      m_run(parts),
      m_existing(parts.place, parts.connections),
      m_tests(checker),
      m_entries(keychain, this),
      m_model(new SeveralModel(m_list, m_run, m_tests, this))
{
    forgetConnection(m_base);
    m_ui->setupUi(this);
    m_ui->rowsView->setModel(m_model);
    m_ui->rowsView->verticalHeader()->hide();
    m_ui->rowsView->horizontalHeader()->setSectionResizeMode(SeveralModel::State, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    m_ui->rowsView->setColumnWidth(SeveralModel::Row, 7 * character);
    m_ui->rowsView->setColumnWidth(SeveralModel::Name, 24 * character);
    m_ui->rowsView->setColumnWidth(SeveralModel::Database, 30 * character);
    m_ui->rowsView->setColumnWidth(SeveralModel::User, 14 * character);
    m_refresh.setSingleShot(true);
    fillTakenBox();
    connectParts();
    bindChecks();
    WrappingRow::replace(m_ui->buttonRow);
    ScrolledRows::of(*this);
    retranslate();
}

SeveralWindow::~SeveralWindow() = default;

void SeveralWindow::connectParts()
{
    connect(&m_refresh, &QTimer::timeout, this, &SeveralWindow::refresh);
    const auto later = [this] {
        m_refresh.start(0);
    };
    connect(m_ui->chooseFileButton, &QPushButton::clicked, this, &SeveralWindow::chooseFile);
    connect(m_ui->templateButton, &QPushButton::clicked, this, [this] {
        chooseTarget(tr("Save a template"), u"connections.csv"_s, &SeveralWindow::saveTemplate);
    });
    connect(m_ui->saveResultButton, &QPushButton::clicked, this,
            [this] { chooseTarget(tr("Save result"), u"result.csv"_s, &SeveralWindow::saveResult); });
    connect(m_ui->copyIdsButton, &QPushButton::clicked, this, &SeveralWindow::copyIds);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &SeveralWindow::check);
    connect(m_ui->createButton, &QPushButton::clicked, this, &SeveralWindow::start);
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        if (m_tests.isBusy()) {
            m_tests.stop();
        } else {
            m_existing.isBusy() ? m_existing.cancel() : m_run.stop();
        }
        refresh();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->takenBox, &QComboBox::currentIndexChanged, this, later);
    connect(m_ui->rowsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SeveralWindow::showDetails);
    connect(&m_existing, &WholeList::grew, this, later);
    connect(&m_reader, &FileReader::readingChanged, this, later);
    connect(&m_saver, &FileSaver::ended, this, [this](const FileSaved& saved) {
        m_saved = saved;
        refresh();
    });
    connect(&m_run, &SeveralRun::changed, this, later);
    connect(&m_run, &SeveralRun::rowChanged, this, [this, later](int number) {
        m_model->noteRow(number);
        later();
    });
    connect(&m_run, &SeveralRun::finished, this, &SeveralWindow::noteEnd);
    connect(&m_place, &PlatformPlace::moved, this, &SeveralWindow::leave);
}

QString SeveralWindow::problemWords() const
{
    if (m_isLeft) {
        return tr("Sandbox or sign-in have been changed since. Nothing more is sent from here; close this "
                  "window and open it anew.");
    }
    if (m_reader.isReading()) {
        return readingFileText(m_path);
    }
    if (m_file.problem != FileProblem::None) {
        return fileProblemText(m_file, largestCsvBytes);
    }
    if (m_path.isEmpty()) {
        return {};
    }
    QString problem = listProblemText(m_list);
    if (!problem.isEmpty()) {
        return problem;
    }
    QStringList lines{tr("Rows: %1 · faulty, left out: %2").arg(m_list.rows.size()).arg(m_list.faultyRows())};
    if (!m_list.columns.unknown.isEmpty()) {
        lines += tr("Columns that are not known and ignored: %1").arg(m_list.columns.unknown.join(u", "_s));
    }
    return lines.join(u'\n');
}

QString SeveralWindow::summaryWords() const
{
    QStringList lines;
    if (m_hasRun) {
        lines += severalSummary(m_run);
        lines += runEndText(m_run, m_journal.path());
        if (!m_run.isBusy() && sendable() > 0) {
            lines += againText();
        }
    } else if (m_isChecked || m_existing.isBusy()) {
        lines += comparisonText(m_existing);
    }
    lines += rowTestsSummary(m_tests);
    if (!m_run.isBusy()) {
        lines += obstacle();
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void SeveralWindow::showDetails()
{
    const int row = m_ui->rowsView->currentIndex().row();
    const QString password = row >= 0 && row < m_list.rows.size()
                                 ? m_ui->passwords->passwords().value(accountOf(m_list.rows.at(row)))
                                 : QString();
    const QString words = m_model->details(row, m_base, password);
    showWrapped(m_ui->detailsLabel, words);
    m_ui->detailsLabel->setVisible(!words.isEmpty());
}

void SeveralWindow::refresh()
{
    const auto tell = [](QLabel* label, const QString& words) {
        showWrapped(label, words);
        label->setVisible(!words.isEmpty());
    };
    tell(m_ui->problemLabel, problemWords());
    tell(m_ui->summaryLabel, summaryWords());
    tell(m_ui->savedLabel, m_saver.isBusy() ? tr("Saving …")
                           : m_saved        ? historySavedText(*m_saved)
                                            : QString());
    tell(m_ui->passwordsLabel, passwordsWords());
    m_ui->progressBar->setVisible(m_run.isBusy() || m_tests.isBusy());
    m_ui->progressBar->setRange(0, qMax(1, m_tests.isBusy() ? m_tests.allRows() : m_run.goodRows()));
    m_ui->progressBar->setValue(m_tests.isBusy() ? m_tests.doneRows() : m_run.doneRows());
    showDetails();
    showButtons();
}

void SeveralWindow::showButtons()
{
    const bool isUsable = !isBusy() && !m_isLeft && m_list.isUsable();
    m_ui->chooseFileButton->setEnabled(!isBusy() && !m_isLeft);
    m_ui->templateButton->setEnabled(!m_saver.isBusy());
    m_ui->checkButton->setEnabled(isUsable);
    m_ui->testButton->setEnabled(isUsable && sendable() > 0 && obstacle().isEmpty());
    m_ui->createButton->setEnabled(isUsable && sendable() > 0 && obstacle().isEmpty());
    m_ui->stopButton->setEnabled(m_run.isBusy() || m_existing.isBusy() || m_tests.isBusy());
    m_ui->saveResultButton->setEnabled(m_hasRun && !m_run.isBusy() && !m_saver.isBusy());
    m_ui->copyIdsButton->setEnabled(!madeIds().isEmpty());
    m_ui->takenBox->setEnabled(!m_run.isBusy());
    m_ui->passwords->setEnabled(!m_run.isBusy() && !m_tests.isBusy());
    m_ui->endActionButton->setVisible(endAction() != ErrorAction::None);
    m_ui->endActionButton->setText(actionWords(endAction()));
    const int count = sendable();
    label(m_ui->createButton,
          m_list.isUsable() ? tr("&Create %n connection(s)", nullptr, count) : tr("&Create"));
}

void SeveralWindow::fillTakenBox()
{
    const QSignalBlocker quiet(m_ui->takenBox);
    const int chosen = qMax(0, m_ui->takenBox->currentIndex());
    m_ui->takenBox->clear();
    m_ui->takenBox->addItems({tr("Skip these rows"), tr("Create anyway")});
    m_ui->takenBox->setCurrentIndex(chosen);
}

void SeveralWindow::retranslate()
{
    m_ui->retranslateUi(this);
    fillTakenBox();
    QString lead =
        tr("One connection for each row of a CSV file, one after the other. %1").arg(placeText(m_place));
    if (m_mayBeProduction) {
        lead += u'\n' + tr("This sandbox is in production, or may be: %1").arg(m_base.access().sandboxName);
    }
    showWrapped(m_ui->leadLabel, lead);
    m_model->retranslate();
    m_ui->passwords->retranslate();
    m_ui->question->retranslate();
    refresh();
}

void SeveralWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace flowconnect
