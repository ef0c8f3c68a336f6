#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

namespace flowconnect {

/// A panel that is on its page only for a while: work that goes on, an error, a question. It is hidden while
/// there is nothing to show. The window need not be tall enough for it: the page scrolls instead.
class PassingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PassingPanel(QWidget* parent = nullptr);

protected:
    /// Sets every text of what is on screen, in the current language. Called once a second while the clock
    /// runs.
    virtual void showWords() = 0;

    /// Counts the seconds from zero, until stopClock().
    void startClock();
    /// Goes on counting from the last startClock().
    void resumeClock();
    void stopClock();
    /// `text`, with the number of seconds from the third on.
    QString withSeconds(const QString& text) const;
    /// Makes `spoken` the accessible name and has screen readers read it out; does nothing where it is the
    /// name already. What differs in its numbers only is read out every five seconds.
    void announce(const QString& spoken);
    /// Has screen readers read out the accessible name.
    void alert();

private:
    QElapsedTimer m_since;
    QElapsedTimer m_sinceSaid;
    QString m_said; ///< without its numbers
    QTimer m_tick;
};

} // namespace flowconnect
