#include "wizard/history/HistoryDialog.h"

#include "manage/change/ChangeRecovery.h"
#include "texts/CreationTexts.h"
#include "texts/DateTexts.h"
#include "texts/manage/HistoryTexts.h"
#include "ui_HistoryDialog.h"
#include "wizard/history/HistoryExport.h"
#include "wizard/history/HistoryModel.h"
#include "wizard/history/HistoryQuery.h"
#include "wizard/widgets/LineBreaks.h"
#include "wizard/widgets/ScrolledRows.h"
#include "wizard/widgets/WrappingRow.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Rows with some space between them.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 6);
    }
};

/// In the order of the box, whose first entry stands for all.
std::optional<HistoryKind> kindAt(int index)
{
    constexpr std::array kinds{HistoryKind::Creation, HistoryKind::Naming, HistoryKind::Credentials,
                               HistoryKind::Deletion};
    return index > 0 ? std::optional(kinds.at(static_cast<std::size_t>(index) - 1)) : std::nullopt;
}

} // namespace

HistoryDialog::HistoryDialog(Journal& journal, ChangeRecovery* recovery, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::HistoryDialog>()),
      m_journal(journal),
      m_recovery(recovery),
      m_model(new HistoryModel(this)),
      m_query(new HistoryQuery(this))
{
    m_ui->setupUi(this);
    m_export = new HistoryExport(m_ui->exportButton, m_ui->exportLabel, *m_query);
    m_ui->list->setModel(m_model);
    m_ui->idCard->copyButton()->setObjectName(u"historyCopyIdButton"_s);
    m_ui->idCard->valueEdit()->setObjectName(u"historyIdEdit"_s);
    m_ui->etagCard->copyButton()->setObjectName(u"historyCopyEtagButton"_s);
    m_ui->etagCard->valueEdit()->setObjectName(u"historyEtagEdit"_s);
    // Widths are not asked of the rows: there may be 100,000.
    m_ui->list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_ui->list->header()->setStretchLastSection(false); // the column of names takes the space that is left
    m_ui->list->header()->setSectionResizeMode(HistoryModel::Name, QHeaderView::Stretch);
    m_ui->list->header()->setMinimumSectionSize(12 * fontMetrics().averageCharWidth());
    m_ui->list->setItemDelegate(new RowDelegate(m_ui->list));
    m_ui->detailsEdit->setFixedHeight(7 * fontMetrics().lineSpacing());
    resize(qMax(640, 90 * fontMetrics().averageCharWidth()), 640);
    connectParts();
    retranslate();
    WrappingRow::replace(m_ui->filterRow);
    ScrolledRows::of(*this);
    showEntries();
    load();
    if (m_recovery) {
        m_recovery->begin();
    }
    showLook();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::connectParts()
{
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryDialog::showChosen);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &HistoryDialog::search);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &HistoryDialog::search);
    connect(m_ui->unknownBox, &QCheckBox::toggled, this, &HistoryDialog::search);
    connect(m_query, &HistoryQuery::answered, this, &HistoryDialog::takeRows);
    connect(&m_journal, &Journal::changed, this, &HistoryDialog::load);
    if (m_recovery) {
        connect(m_recovery, &ChangeRecovery::leftChanged, this, &HistoryDialog::showLook);
    }
}

void HistoryDialog::load()
{
    m_again = m_reads;
    if (m_reads) {
        return;
    }
    m_reads = true;
    m_journal.readAll(this, [this](JournalState state, const std::shared_ptr<const JournalContent>& content) {
        m_state = state;
        m_reads = false;
        m_query->setContent(content);
        if (std::exchange(m_again, false)) {
            load();
        }
    });
}

void HistoryDialog::search()
{
    HistoryFilter filter;
    filter.kind = kindAt(m_ui->kindBox->currentIndex());
    filter.unknownOnly = m_ui->unknownBox->isChecked();
    filter.text = m_ui->searchEdit->text().trimmed();
    m_query->setFilter(filter);
}

void HistoryDialog::takeRows()
{
    const QModelIndex current = m_ui->list->currentIndex();
    const QString chosen = current.isValid() ? m_model->entry(current.row()).attempt() : QString();
    const int rowsAbove = current.isValid() ? current.row() - m_ui->list->verticalScrollBar()->value() : 0;
    m_model->setRows(m_query->content(), m_query->shown());
    choose(chosen, rowsAbove);
    showEntries();
}

/// Makes the row of `attempt` the current one, or the first where it is not shown; it stands so many rows
/// below the top of the list as before.
void HistoryDialog::choose(const QString& attempt, int rowsAbove)
{
    const int row = attempt.isEmpty() ? -1 : m_model->rowOf(attempt);
    m_ui->list->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    if (row >= 0) {
        m_ui->list->verticalScrollBar()->setValue(row - rowsAbove);
    }
}

void HistoryDialog::showEntries()
{
    const bool empty = m_query->total() == 0;
    const bool none = m_model->rowCount() == 0;
    m_ui->emptyLabel->setVisible(empty);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->leadLabel, m_ui->searchLabel, m_ui->searchEdit,
                                                         m_ui->kindLabel, m_ui->kindBox, m_ui->unknownBox,
                                                         m_ui->list, m_ui->countLabel, m_ui->detailsEdit,
                                                         m_ui->idCard, m_ui->exportButton, m_ui->etagCard}) {
        part->setVisible(!empty);
    }
    m_ui->noMatchLabel->setVisible(none && !empty);
    m_ui->noMatchLabel->setText(
        tr("No entry matches. Clear the search, show everything, or untick “Not known only”."));
    m_ui->countLabel->setText(historyCountText(m_model->rowCount(), m_query->total()));
    const auto content = m_query->content();
    m_ui->leftOutLabel->setVisible(content && content->leftOut);
    showWrapped(m_ui->leftOutLabel, historyLeftOutText(m_journal.path()));
    showWrapped(m_ui->emptyLabel,
                content && m_state ? historyText(*m_state, m_journal.path()) : tr("Reading the history …"));
    showChosen();
}

void HistoryDialog::showChosen()
{
    const QModelIndex current = m_ui->list->currentIndex();
    const bool one = current.isValid();
    const HistoryEntry entry = one ? m_model->entry(current.row()) : HistoryEntry();
    m_ui->idCard->setValue(one ? entry.connectionId() : QString());
    m_ui->etagCard->setValue(one ? entry.etag() : QString());
    const QString details = one ? historyDetails(entry) : QString();
    if (m_ui->detailsEdit->toPlainText() != details) { // else what is selected there stays so
        m_ui->detailsEdit->setPlainText(details);
    }
}

void HistoryDialog::showLook()
{
    const qsizetype left = m_recovery ? m_recovery->left() : 0;
    m_ui->lookLabel->setVisible(left > 0);
    m_ui->lookLabel->setText(left > 0 ? historyLookText(left) : QString());
}

void HistoryDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_ui->searchEdit->hasFocus()) {
        m_ui->list->setFocus(Qt::OtherFocusReason); // not a press of some button
        return;
    }
    QDialog::keyPressEvent(event);
}

void HistoryDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showEntries();
        showLook();
    }
}

void HistoryDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_model->retranslate();
    m_ui->idCard->setWords(tr("Connection ID"), tr("Copy ID"), tr("none"));
    m_ui->etagCard->setWords(tr("ETag after it"), tr("Copy ETag"), tr("none"));
    ResultCard::align(*m_ui->idCard, *m_ui->etagCard);
    m_export->retranslate();
    fitColumns();
}

/// As wide as the longest text that may stand in them.
void HistoryDialog::fitColumns()
{
    const QDateTime wide(QDate(2028, 12, 28), QTime(20, 28));
    const auto fit = [this](int column, QStringList texts) {
        texts += m_model->headerData(column, Qt::Horizontal).toString();
        int width = 0;
        for (const QString& text : std::as_const(texts)) {
            width = std::max(width, m_ui->list->fontMetrics().horizontalAdvance(text));
        }
        m_ui->list->header()->resizeSection(column, width + 24);
    };
    fit(HistoryModel::When, {shownTime(wide)});
    fit(HistoryModel::What, historyWhatTexts());
    fit(HistoryModel::Outcome, historyOutcomeTexts());
    fit(HistoryModel::Sandbox, {u"production"_s});
    fit(HistoryModel::Server, {u"db.example.com · reader"_s});
}

} // namespace flowconnect
