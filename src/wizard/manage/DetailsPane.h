#pragma once

#include "manage/list/DetailsReading.h"
#include "manage/list/HistoryNotes.h"
#include "texts/manage/DetailTexts.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace flowconnect {

namespace Ui {
class DetailsPane;
}

/// All that is known of the chosen connection: every field of Platform's answer, who uses it, its test, and
/// what the history of this computer has of it; with ID, ETag and JSON to copy.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);
    ~DetailsPane() override;

    /// `reading` reads the chosen one; `known` tells what the list has of it. Both outlive the pane.
    void follow(DetailsReading& reading, const std::function<KnownConnection()>& known);
    /// Nothing is chosen.
    void clear();
    /// Shows what is known now.
    void refresh();
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void copyJson();

    std::unique_ptr<Ui::DetailsPane> m_ui;
    DetailsReading* m_reading = nullptr;
    std::function<KnownConnection()> m_known;
    bool m_isEmpty = true;
    QTimer m_copied; ///< two seconds of "Copied"
};

} // namespace flowconnect
