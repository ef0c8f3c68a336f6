#pragma once

#include "journal/Journal.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

namespace flowconnect {

namespace Ui {
class HistoryDialog;
}

class ChangeRecovery;
class HistoryExport;
class HistoryModel;
class HistoryQuery;

/// Every connection that was created from this computer, and every change of one, newest first, with ID and
/// ETag to copy; and how those ended that were not done.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `journal` outlives the dialog. `recovery`, where there is one, looks up what became of the changes
    /// that nobody knows of; that begins now.
    explicit HistoryDialog(Journal& journal, ChangeRecovery* recovery = nullptr, QWidget* parent = nullptr);
    ~HistoryDialog() override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void load();
    void search();
    void retranslate();
    void fitColumns();
    void takeRows();
    void choose(const QString& attempt, int rowsAbove);
    void showEntries();
    void showChosen();
    void showLook();

    std::unique_ptr<Ui::HistoryDialog> m_ui;
    Journal& m_journal;
    QPointer<ChangeRecovery> m_recovery;
    HistoryModel* m_model;
    HistoryQuery* m_query;
    HistoryExport* m_export = nullptr;
    std::optional<JournalState> m_state; ///< of the last reading; without a value before the first
    bool m_reads = false;
    bool m_again = false; ///< something was noted while it read
};

} // namespace flowconnect
