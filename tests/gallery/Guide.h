#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace flowconnect::test {

/// Takes visitors to windows of the program, each in a state that a person meets.
class Guide
{
public:
    /// `visit` is called with a short name of the state and its window, which is shown and has settled.
    using Visit = std::function<void(const QString& name, QWidget& window)>;
    explicit Guide(Visit visit) : m_visit(std::move(visit)) {}

    /// Shows `window`, which is in the state `name`.
    void show(const QString& name, QWidget& window);
    /// Waits until `isReady` gives true, a minute at most; where it does not, `name` is noted as missed.
    bool wait(const QString& name, const std::function<bool()>& isReady);
    /// Presses the button `button` below `window` as soon as it can be pressed.
    bool press(const QString& name, QWidget& window, const QString& button);
    /// States that did not come about: nobody has seen them.
    const QStringList& missed() const { return m_missed; }
    int count() const { return m_count; }

private:
    Visit m_visit;
    QStringList m_missed;
    int m_count = 0;
};

/// Takes `guide` everywhere.
void showAll(Guide& guide);

/// Each takes `guide` through its part of the program, in the language that is in use.
void showFirstPages(Guide& guide);
void showReviewAndDone(Guide& guide);
void showSmallDialogs(Guide& guide);
void showChanges(Guide& guide);
void showConnections(Guide& guide);
void showBrowsing(Guide& guide);
void showSeveral(Guide& guide);

} // namespace flowconnect::test
