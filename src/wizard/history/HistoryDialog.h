#pragma once

#include "journal/Journal.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace flowconnect {

namespace Ui {
class HistoryDialog;
}

class HistoryModel;

/// Every connection that was created from this computer, newest first, with ID and ETag to copy; and how the
/// attempts ended that created none.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `journal` outlives the dialog.
    explicit HistoryDialog(Journal& journal, QWidget* parent = nullptr);
    ~HistoryDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void retranslate();
    void showEntries();
    void showChosen();

    std::unique_ptr<Ui::HistoryDialog> m_ui;
    Journal& m_journal;
    HistoryModel* m_model;
    std::optional<JournalState> m_state; ///< of the last reading; without a value before the first
};

} // namespace flowconnect
