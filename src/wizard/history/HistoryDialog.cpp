#include "wizard/history/HistoryDialog.h"

#include "texts/CreationTexts.h"
#include "ui_HistoryDialog.h"
#include "wizard/history/HistoryModel.h"
#include "wizard/widgets/LineBreaks.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

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

} // namespace

HistoryDialog::HistoryDialog(Journal& journal, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::HistoryDialog>()),
      m_journal(journal),
      m_model(new HistoryModel(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->idCard->copyButton()->setObjectName(u"historyCopyIdButton"_s);
    m_ui->idCard->valueEdit()->setObjectName(u"historyIdEdit"_s);
    m_ui->etagCard->copyButton()->setObjectName(u"historyCopyEtagButton"_s);
    m_ui->etagCard->valueEdit()->setObjectName(u"historyEtagEdit"_s);
    m_ui->list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->list->header()->setStretchLastSection(false); // the column of names takes the space that is left
    m_ui->list->header()->setSectionResizeMode(HistoryModel::Name, QHeaderView::Stretch);
    m_ui->list->header()->setSectionResizeMode(HistoryModel::Database, QHeaderView::Stretch);
    m_ui->list->setItemDelegate(new RowDelegate(m_ui->list));
    setMinimumSize(qMax(600, 90 * fontMetrics().averageCharWidth()), 400);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryDialog::showChosen);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_journal, &Journal::changed, this, &HistoryDialog::load);
    retranslate();
    showEntries();
    load();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::load()
{
    m_journal.read(this, [this](JournalState state, const QList<JournalEntry>& entries) {
        m_state = state;
        const QModelIndex current = m_ui->list->currentIndex();
        const QString chosen = current.isValid() ? m_model->entry(current.row()).intent.attempt : QString();
        m_model->setEntries(entries);
        m_ui->list->setCurrentIndex(m_model->index(std::max(m_model->rowOf(chosen), 0), 0));
        showEntries();
    });
}

void HistoryDialog::showEntries()
{
    const bool empty = m_model->rowCount() == 0;
    m_ui->emptyLabel->setVisible(empty);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_ui->leadLabel, m_ui->list, m_ui->idCard, m_ui->etagCard}) {
        part->setVisible(!empty);
    }
    showWrapped(m_ui->emptyLabel,
                m_state ? historyText(*m_state, m_journal.path()) : tr("Reading the history …"));
    showChosen();
}

void HistoryDialog::showChosen()
{
    const QModelIndex current = m_ui->list->currentIndex();
    ConnectionReceipt receipt;
    if (current.isValid() && m_model->entry(current.row()).result) {
        receipt = m_model->entry(current.row()).result->receipt;
    }
    m_ui->idCard->setValue(receipt.id);
    m_ui->etagCard->setValue(receipt.etag);
}

void HistoryDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showEntries();
    }
}

void HistoryDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_model->retranslate();
    m_ui->idCard->setWords(tr("Connection ID"), tr("Copy ID"), tr("none"));
    m_ui->etagCard->setWords(tr("ETag"), tr("Copy ETag"), tr("none"));
    ResultCard::align(*m_ui->idCard, *m_ui->etagCard);
}

} // namespace flowconnect
