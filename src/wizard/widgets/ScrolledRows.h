#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace flowconnect {

/// The rows of a window that scroll where the screen is too small for them, above those that always stay in
/// sight (its buttons). The window grows with what it says, as far as its screen has room; it is never larger
/// than that, and never shrinks by itself.
class ScrolledRows : public QScrollArea
{
    Q_OBJECT

public:
    /// Lets all rows of `window`'s layout scroll, a QVBoxLayout, but its last one. Call it once, when the
    /// layout is complete and before the window is shown.
    static void of(QWidget& window);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit ScrolledRows(QWidget& window);
    /// Of the contents, where they are as wide as now.
    int neededHeight() const;
    void grow();
    void keepOnScreen();

    QWidget& m_window;
    QWidget* m_rows;
    QTimer m_later;
    QSize m_needed; ///< at the latest look
};

/// The largest size that `window` may have on its screen, without its frame.
QSize roomFor(const QWidget& window);

} // namespace flowconnect
