#include "wizard/history/HistoryExport.h"

#include "manage/CsvLine.h"
#include "texts/manage/HistoryTexts.h"
#include "wizard/history/HistoryQuery.h"
#include "wizard/widgets/FileDialogs.h"
#include "wizard/widgets/LineBreaks.h"

#include <QFileDialog>
#include <QIODevice>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// In the thread that saves. Times are the same in all languages: ISO 8601, UTC.
QByteArray exportedLine(const HistoryEntry& entry, const HistoryWords& words)
{
    return csvLine({entry.at().toUTC().toString(Qt::ISODate), words.what(entry), words.outcome(entry),
                    entry.name(), entry.newName(), entry.sandboxName(),
                    entry.isPractice() ? words.practice : QString(), entry.server(), entry.database(),
                    entry.userName(), entry.connectionId(), entry.etag(),
                    entry.httpStatus() != 0 ? QString::number(entry.httpStatus()) : QString(), entry.code(),
                    entry.requestId()});
}

} // namespace

HistoryExport::HistoryExport(QPushButton* button, QLabel* label, const HistoryQuery& query)
    : QObject(button->window()),
      m_button(button),
      m_label(label),
      m_query(query)
{
    connect(button, &QPushButton::clicked, this, &HistoryExport::choose);
    connect(&m_saver, &FileSaver::ended, this, [this](const FileSaved& saved) {
        m_saved = saved;
        showState();
    });
    showState();
}

void HistoryExport::choose()
{
    auto* dialog = newFileDialog(FileUse::Save, u"historyExportDialog"_s, tr("Export history"),
                                 tr("CSV files (*.csv)"), m_button->window());
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"history.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryExport::saveTo);
    dialog->open();
}

void HistoryExport::saveTo(const QString& path)
{
    const auto content = m_query.content();
    if (!content || m_saver.isBusy()) {
        return;
    }
    m_saved.reset();
    m_saver.save(path, [content, shown = m_query.shown(), words = historyWords()](QIODevice& to) {
        const auto put = [&to](const QByteArray& bytes) {
            return to.write(bytes) == bytes.size();
        };
        return put(csvStart() + csvLine(words.columns)) &&
               std::all_of(shown.begin(), shown.end(), [&](HistoryPlace place) {
                   return put(exportedLine(entryAt(*content, place), words));
               });
    });
    showState();
}

void HistoryExport::showState()
{
    m_button->setEnabled(!m_saver.isBusy());
    m_label->setVisible(m_saver.isBusy() || m_saved);
    showWrapped(m_label, m_saved ? historySavedText(*m_saved) : tr("Saving …"));
}

} // namespace flowconnect
