#include "wizard/create/HistoryDialog.h"

#include "texts/DateTexts.h"
#include "ui_HistoryDialog.h"
#include "wizard/widgets/LineBreaks.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString outcomeText(const JournalEntry& entry)
{
    switch (entry.result ? entry.result->outcome : CreationOutcome::Unknown) {
    case CreationOutcome::Created:
        return HistoryDialog::tr("created");
    case CreationOutcome::Found:
        return HistoryDialog::tr("created, looked up");
    case CreationOutcome::NotSent:
        return HistoryDialog::tr("not sent");
    case CreationOutcome::Refused:
        return HistoryDialog::tr("refused");
    case CreationOutcome::Absent:
        return HistoryDialog::tr("not created");
    case CreationOutcome::Unknown:
    case CreationOutcome::Dismissed:
        return HistoryDialog::tr("unknown");
    }
    return {};
}

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

QString placeText(const CreationIntent& intent)
{
    return intent.practice ? HistoryDialog::tr("%1 (practice)").arg(intent.sandboxName) : intent.sandboxName;
}

} // namespace

HistoryDialog::HistoryDialog(Journal& journal, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::HistoryDialog>()),
      m_journal(journal)
{
    m_ui->setupUi(this);
    m_ui->idCard->copyButton()->setObjectName(u"historyCopyIdButton"_s);
    m_ui->idCard->valueEdit()->setObjectName(u"historyIdEdit"_s);
    m_ui->etagCard->copyButton()->setObjectName(u"historyCopyEtagButton"_s);
    m_ui->etagCard->valueEdit()->setObjectName(u"historyEtagEdit"_s);
    m_ui->list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->list->header()->setStretchLastSection(false); // the column of names takes the space that is left
    m_ui->list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_ui->list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_ui->list->setItemDelegate(new RowDelegate(m_ui->list));
    setMinimumSize(qMax(600, 90 * fontMetrics().averageCharWidth()), 400);
    connect(m_ui->list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::showChosen);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_journal, &Journal::changed, this, &HistoryDialog::load);
    retranslate();
    load();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::load()
{
    m_journal.read(this, [this](JournalState state, const QList<JournalEntry>& entries) {
        m_state = state;
        m_entries = entries;
        std::reverse(m_entries.begin(), m_entries.end());
        showEntries();
    });
}

void HistoryDialog::showEntries()
{
    const int chosen = std::max(m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem()), 0);
    m_ui->list->clear();
    for (const JournalEntry& entry : std::as_const(m_entries)) {
        const CreationIntent& intent = entry.intent;
        auto* item = new QTreeWidgetItem(
            m_ui->list, {shownTime(intent.at), intent.name.simplified(), placeText(intent),
                         QString(intent.database + u" · "_s + intent.userName), outcomeText(entry)});
        item->setToolTip(1, item->text(1));
        item->setToolTip(
            3,
            tr("%1 on %2, port %3 · %4").arg(intent.database, intent.server, intent.port, intent.userName));
    }
    m_ui->list->setCurrentItem(
        m_ui->list->topLevelItem(std::min(chosen, m_ui->list->topLevelItemCount() - 1)));
    m_ui->emptyLabel->setVisible(m_entries.isEmpty());
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_ui->leadLabel, m_ui->list, m_ui->idCard, m_ui->etagCard}) {
        part->setVisible(!m_entries.isEmpty());
    }
    showWrapped(m_ui->emptyLabel, m_state == JournalState::Good
                                      ? tr("Nothing has been created from this computer yet.")
                                      : tr("The history can't be read. Check the permissions of %1.")
                                            .arg(QDir::toNativeSeparators(m_journal.path())));
    showChosen();
}

void HistoryDialog::showChosen()
{
    const int row = m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
    const ConnectionReceipt receipt =
        row >= 0 && m_entries.at(row).result ? m_entries.at(row).result->receipt : ConnectionReceipt();
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
    m_ui->list->setHeaderLabels(
        {tr("When"), tr("Name"), tr("Sandbox"), tr("Database and user"), tr("Outcome")});
    m_ui->idCard->setWords(tr("Connection ID"), tr("Copy ID"), tr("none"));
    m_ui->etagCard->setWords(tr("ETag"), tr("Copy ETag"), tr("none"));
    ResultCard::align(*m_ui->idCard, *m_ui->etagCard);
}

} // namespace flowconnect
