#pragma once

#include "texts/errors/ErrorAction.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QTextEdit;
class QToolButton;

namespace flowconnect {

/// The part of a page below an explained error: a button that does something about it, details to unfold, a
/// report to copy.
class ErrorTools : public QWidget
{
    Q_OBJECT

public:
    /// The parts are named `<name>Action`, `<name>DetailsButton`, `<name>Details`.
    ErrorTools(const QString& name, QWidget* parent);

    /// Shows the button for `action` (none for ErrorAction::None) and the details: plain text, in the
    /// current language. `report` is called when the person copies the report.
    void show(ErrorAction action, const QString& details, std::function<QString()> report);
    /// Folds the details and forgets everything.
    void clear();
    /// The button of the action, or nothing where there is none.
    QWidget* actionButton() const;

Q_SIGNALS:
    void actionWanted(flowconnect::ErrorAction action);

private:
    void showWords();
    void showFold();
    void fitDetails();
    void scrollToDetails();
    void copyReport();

    ErrorAction m_kind = ErrorAction::None;
    std::function<QString()> m_report;
    QTimer m_copied; ///< two seconds of "Copied"
    QPushButton* m_action;
    QToolButton* m_fold;
    QPushButton* m_copy;
    QTextEdit* m_details;
};

} // namespace flowconnect
