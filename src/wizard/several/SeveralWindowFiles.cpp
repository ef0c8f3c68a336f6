#include "texts/manage/SeveralTexts.h"
#include "ui_SeveralWindow.h"
#include "wizard/several/SeveralModel.h"
#include "wizard/several/SeveralWindow.h"
#include "wizard/widgets/FileDialogs.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// The files that are read and saved.
namespace flowconnect {

void SeveralWindow::chooseFile()
{
    auto* dialog = newFileDialog(FileUse::Open, u"severalFileDialog"_s, tr("Choose a file"),
                                 tr("CSV files (*.csv *.tsv *.txt);;All files (*)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &SeveralWindow::load);
    dialog->open();
}

void SeveralWindow::chooseTarget(const QString& title, const QString& fileName,
                                 void (SeveralWindow::*save)(const QString&))
{
    auto* dialog = newFileDialog(FileUse::Save, u"severalSaveDialog"_s, title, tr("CSV files (*.csv)"), this);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void SeveralWindow::load(const QString& path)
{
    if (m_run.isBusy()) {
        return;
    }
    m_existing.cancel();
    m_tests.forget();
    m_path = path;
    m_reader.read(path, largestCsvBytes, [this](const FileContent& content) { takeFile(content); });
    refresh();
}

void SeveralWindow::takeFile(const FileContent& content)
{
    if (m_run.isBusy()) {
        return;
    }
    m_file = {content.problem, {}, content.reason};
    m_list = content.problem == FileProblem::None ? readRows(readCsv(content.bytes), m_base) : SeveralRows();
    m_hasRun = false;
    m_isChecked = false;
    m_saved.reset();
    m_model->reset(false);
    m_ui->passwords->ask(m_list.isUsable() ? m_list : SeveralRows());
    readKeychain();
    refresh();
}

void SeveralWindow::saveTemplate(const QString& path)
{
    m_saved.reset();
    m_saver.save(path, [bytes = csvTemplate()](QIODevice& to) { return to.write(bytes) == bytes.size(); });
    refresh();
}

void SeveralWindow::saveResult(const QString& path)
{
    if (!m_hasRun || m_run.isBusy()) {
        return;
    }
    m_saved.reset();
    const QByteArray bytes = severalResult(m_list, m_run.outcomes(), m_base, m_ui->passwords->passwords());
    m_saver.save(path, [bytes](QIODevice& to) { return to.write(bytes) == bytes.size(); });
    refresh();
}

QStringList SeveralWindow::madeIds() const
{
    QStringList ids;
    for (const SeveralRow& row : m_list.rows) {
        const RowOutcome outcome = m_hasRun ? m_run.outcomes().value(row.number) : RowOutcome();
        if (isMade(outcome.state) && !outcome.receipt.id.isEmpty()) {
            ids += outcome.receipt.id;
        }
    }
    return ids;
}

void SeveralWindow::copyIds()
{
    QGuiApplication::clipboard()->setText(madeIds().join(u'\n'));
}

} // namespace flowconnect
