#include "wizard/change/BatchDialog.h"

#include "connection/DraftValidation.h"
#include "connection/Encryption.h"
#include "journal/Journal.h"
#include "settings/NetworkControl.h"
#include "texts/AuthenticationTexts.h"
#include "texts/manage/BatchTexts.h"
#include "texts/manage/ChangeTexts.h"
#include "ui_BatchDialog.h"
#include "wizard/change/BatchModel.h"
#include "wizard/details/LocalCheck.h"
#include "wizard/widgets/ChoiceBox.h"
#include "wizard/widgets/LineBreaks.h"
#include "wizard/widgets/LossQuestion.h"
#include "wizard/widgets/Mnemonics.h"
#include "wizard/widgets/QuestionPanel.h"
#include "wizard/widgets/RevealButton.h"
#include "wizard/widgets/ScrolledRows.h"
#include "wizard/widgets/TextDoor.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

BatchDialog::BatchDialog(const ManageDesk& desk, const NetworkControl& network, const QList<BatchRow>& rows,
                         QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::BatchDialog>()),
      m_desk(desk),
      m_network(network),
      m_batch(desk.connections, desk.writes, desk.place, desk.journal),
      m_model(new BatchModel(m_batch, this))
{
    m_batch.setRows(rows);
    if (const Encryption common = commonEncryption(rows); common != Encryption::Default) {
        m_encryption = common;
        m_encryptionKnown = true;
    }
    m_ui->setupUi(this);
    m_ui->rowsView->setModel(m_model);
    m_ui->rowsView->horizontalHeader()->setSectionResizeMode(BatchModel::State, QHeaderView::Stretch);
    m_ui->rowsView->horizontalHeader()->setMinimumSectionSize(8 * fontMetrics().averageCharWidth());
    m_ui->rowsView->setColumnWidth(BatchModel::Name, 26 * fontMetrics().averageCharWidth());
    m_ui->rowsView->setColumnWidth(BatchModel::Database, 18 * fontMetrics().averageCharWidth());
    TextDoor::of(m_ui->passwordEdit)->guardSelection();
    bindRevealButton(m_ui->showPasswordButton, m_ui->passwordEdit);
    m_check = new LocalCheck(m_ui->checkDatabaseButton, m_ui->checkSteps, m_ui->checkDatabaseHint, desk.check,
                             this);
    connect(m_ui->checkDatabaseButton, &QPushButton::clicked, this, &BatchDialog::test);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this, [this] {
        m_check->forget();
        refresh();
    });
    connect(m_ui->encryptionBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_encryption = choiceAt<Encryption>(m_ui->encryptionBox, index);
        m_check->forget();
        refresh();
    });
    new EscapeGuard(
        this, [this] { return !m_batch.isRunning() && !m_hasRun && !m_ui->passwordEdit->text().isEmpty(); });
    connect(m_ui->startButton, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_ui->rowsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchDialog::refresh);
    connect(&m_batch, &CredentialsBatch::rowChanged, this, &BatchDialog::noteRow);
    connect(&m_batch, &CredentialsBatch::ended, this, [this] {
        m_model->retranslate();
        refresh();
    });
    retranslate();
    ScrolledRows::of(*this);
    m_ui->passwordEdit->setFocus();
    markEarlierRuns();
}

BatchDialog::~BatchDialog() = default;

QString BatchDialog::obstacle() const
{
    const QList<BatchRow>& rows = m_batch.rows();
    for (const BatchRow& row : rows) {
        if (row.draft.server.isEmpty() || row.draft.database.isEmpty() || row.draft.userName.isEmpty()) {
            return tr("Neither Platform nor the history of this computer tells server, database and user of "
                      "“%1”: "
                      "change that one by itself.")
                .arg(row.facts.name.simplified());
        }
        if (row.draft.server != rows.constFirst().draft.server ||
            row.draft.userName != rows.constFirst().draft.userName) {
            return tr("Choose connections of one server and one user: “%1” is of another.")
                .arg(row.facts.name.simplified());
        }
    }
    return {};
}

void BatchDialog::markEarlierRuns()
{
    m_desk.journal.readChanges(this, [this](JournalState, const QList<ChangeEntry>& entries) {
        if (m_batch.isRunning() || m_hasRun) {
            return;
        }
        QList<BatchRow> rows = m_batch.rows();
        markChangedBefore(rows, entries, QDateTime::currentDateTimeUtc());
        m_batch.setRows(rows);
        m_model->reset();
        refresh();
    });
}

void BatchDialog::test()
{
    if (m_check->isRunning()) {
        m_check->cancel();
        return;
    }
    ConnectionDraft draft = m_batch.rows().constFirst().draft;
    draft.password = m_ui->passwordEdit->text();
    draft.encryption = m_encryption;
    m_check->start(tidied(draft), m_network.authorities());
}

void BatchDialog::start()
{
    m_hasRun = true;
    m_batch.start(m_ui->passwordEdit->text(), m_encryption);
    refresh();
}

void BatchDialog::noteRow(int row)
{
    m_model->noteRow(row);
    if (row >= 0 && row < m_batch.rows().size() && m_batch.rows().at(row).isChanged()) {
        Q_EMIT changed(m_batch.rows().at(row).facts.id);
    }
    if (m_batch.change().state() == ChangeState::AskingAboutJournal && !m_ui->question->isAsking()) {
        askAboutJournal();
    }
    m_ui->rowsView->scrollTo(m_model->index(row, 0));
    refresh();
}

void BatchDialog::askAboutJournal()
{
    m_ui->question->ask(
        [this] { return changeJournalQuestion(m_batch.change().journalState(), m_desk.journal.path()); },
        {{u"goOnButton"_s,
          [this] {
              m_ui->question->clear();
              m_batch.change().proceed();
          }},
         {u"stopButton"_s,
          [this] {
              m_ui->question->clear();
              m_batch.stop();
          }}},
        true);
}

void BatchDialog::reject()
{
    if (m_batch.isRunning()) {
        m_batch.stop();
        return;
    }
    QDialog::reject();
}

void BatchDialog::refresh()
{
    const bool running = m_batch.isRunning();
    const QString problem = obstacle();
    m_ui->problemHint->show(problem.isEmpty() ? FieldHint::Kind::Hint : FieldHint::Kind::Stop, problem);
    m_ui->problemHint->setVisible(!problem.isEmpty());
    const bool ready = problem.isEmpty() && !m_ui->passwordEdit->text().isEmpty();
    const QList<BatchRow>& rows = m_batch.rows();
    const bool anyLeft = std::any_of(rows.begin(), rows.end(), [](const BatchRow& row) {
        return !row.isChanged() && row.state != BatchRow::State::ChangedBefore;
    });
    m_ui->startButton->setEnabled(!running && ready && anyLeft);
    m_ui->checkDatabaseButton->setEnabled(!running && ready);
    for (QWidget* field : std::initializer_list<QWidget*>{m_ui->passwordEdit, m_ui->encryptionBox}) {
        field->setEnabled(!running);
    }
    label(m_ui->closeButton, running ? tr("&Stop") : tr("Close"));
    showWrapped(m_ui->summaryLabel, batchSummary(m_batch, m_hasRun));
    const QModelIndex current = m_ui->rowsView->currentIndex();
    const int told = running ? -1 : current.isValid() ? current.row() : -1;
    showWrapped(m_ui->detailsLabel,
                told >= 0 && told < rows.size() ? batchRowDetails(rows.at(told)) : QString());
    for (QLabel* text : {m_ui->summaryLabel, m_ui->detailsLabel}) {
        text->setVisible(!text->text().isEmpty()); // Tab stops at them, and would read nothing
    }
    m_ui->encryptionHint->show(m_encryptionKnown ? FieldHint::Kind::Hint : FieldHint::Kind::Advice,
                               m_encryptionKnown
                                   ? tr("As all of them have it now")
                                   : tr("Platform does not show the same encryption for all of them: "
                                        "all will get the one chosen here."));
}

void BatchDialog::fillEncryption()
{
    const QSignalBlocker quiet(m_ui->encryptionBox);
    m_ui->encryptionBox->clear();
    for (const Encryption encryption : {Encryption::Off, Encryption::Prefer, Encryption::Require,
                                        Encryption::VerifyCertificate, Encryption::VerifyHost}) {
        addChoice(m_ui->encryptionBox, encryption, encryptionName(encryption));
    }
    showChoice(m_ui->encryptionBox, m_encryption);
}

void BatchDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const BatchRow first = m_batch.rows().value(0);
    showWrapped(m_ui->leadLabel,
                tr("%n connection(s) of the user %1 on %2 get one new password, one after the other. "
                   "Platform tests each; it stops at the first that does not work.",
                   nullptr, static_cast<int>(m_batch.rows().size()))
                    .arg(first.draft.userName, first.draft.server));
    labelRevealButton(m_ui->showPasswordButton);
    fillEncryption();
    m_model->retranslate();
    m_check->retranslate();
    m_ui->question->retranslate();
    refresh();
}

void BatchDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace flowconnect
