#pragma once

#include "manage/browse/TableBrowser.h"

#include <QWidget>

#include <memory>

namespace flowconnect {

namespace Ui {
class TablePane;
}

struct ConnectionDraft;
class ColumnsModel;
class RowsModel;
enum class ErrorAction;

/// The chosen table: its columns to look at and to copy, and rows on request.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    explicit TablePane(QWidget* parent = nullptr);
    ~TablePane() override;

    /// Shows what `browser` has chosen. `draft` has the secrets that no text may show. Both outlive the pane.
    void follow(TableBrowser& browser, const ConnectionDraft& draft);
    void copyPath();
    void focusColumns();
    /// Sets all texts, in the current language.
    void retranslate();

Q_SIGNALS:
    /// The button below an error that this pane can't follow itself.
    void actionWanted(flowconnect::ErrorAction action);

private:
    void connectButtons();
    void showColumns();
    void showRows();
    void showPanel();
    void showNotes();
    void tryAgain();
    void cancel();
    void copyChosenColumns();
    void copyCsv();

    std::unique_ptr<Ui::TablePane> m_ui;
    TableBrowser* m_browser = nullptr;
    ColumnsModel* m_columns;
    RowsModel* m_rows;
};

} // namespace flowconnect
