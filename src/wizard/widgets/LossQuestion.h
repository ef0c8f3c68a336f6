#pragma once

#include <QObject>

#include <functional>

class QDialog;
class QString;
class QWidget;

namespace flowconnect {

/// Asks, in a dialog of its own and without waiting for the answer, whether `window` may go: `question` says
/// what would be lost, `rest` what becomes of everything else. `leave` is called after a yes. Esc and Return
/// mean no. GUI thread.
void askBeforeLoss(QWidget* window, const QString& question, const QString& rest,
                   const std::function<void()>& leave);

/// Keeps Esc from throwing away what a person has typed into a dialog: where `hasTyped` says so it is asked
/// first. Close and Cancel are pressed on purpose and are not asked about.
class EscapeGuard : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `dialog`. `hasTyped` is asked when Esc is pressed; false while something is under way, so
    /// that Esc cancels that.
    EscapeGuard(QDialog* dialog, std::function<bool()> hasTyped);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDialog* m_dialog;
    std::function<bool()> m_hasTyped;
};

} // namespace flowconnect
