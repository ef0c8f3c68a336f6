#pragma once

#include "wizard/widgets/PassingPanel.h"

class QGridLayout;
class QLabel;
class QProgressBar;

namespace flowconnect {

/// A framed panel with an icon, a bold title, a text below it, and a bar that moves while work goes on.
/// Deriving classes put their own parts below the text.
class MessagePanel : public PassingPanel
{
    Q_OBJECT

protected:
    /// The labels are named after `name`: `statusTitle`, `statusText` … `spacing`: between the rows, in
    /// pixels.
    MessagePanel(const QString& name, int spacing, QWidget* parent);

    /// Adds a row below those that are there.
    void addRow(QWidget* widget);
    void addRow(QLayout* layout);
    /// Adds the bar as the next row.
    void addBar();
    /// Shows the icon `icon` (see iconFor()), or the moving bar where `icon` is empty; and both texts, which
    /// are plain and may wrap within words.
    void showMessage(const QString& icon, const QString& title, const QString& text);
    /// What a screen reader reads out: title and text.
    QString spoken() const;

private:
    QGridLayout* m_grid;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace flowconnect
