#pragma once

#include "files/FileSaver.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;

namespace flowconnect {

class HistoryQuery;

/// The button that saves the entries that are shown as a CSV file, and the label that tells how that went.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; its parent is the window of the button.
    HistoryExport(QPushButton* button, QLabel* label, const HistoryQuery& query);

    /// Says everything again, in the current language.
    void retranslate() { showState(); }
    /// Saves to `path`. Nothing while it saves.
    void saveTo(const QString& path);

private:
    void choose();
    void showState();

    QPushButton* m_button;
    QLabel* m_label;
    const HistoryQuery& m_query;
    FileSaver m_saver;
    std::optional<FileSaved> m_saved; ///< how the last one went
};

} // namespace flowconnect
