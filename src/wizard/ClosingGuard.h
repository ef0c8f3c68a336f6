#pragma once

#include <QObject>

class QWidget;

namespace flowconnect {

class ConnectionCreator;
class WizardPage;

/// Decides whether the window may close: not while a connection is being created, without asking; and not
/// while a page waits for something, which is cancelled instead.
class ClosingGuard : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the question, and is closed when the person wants that. `creator` outlives
    /// the guard.
    ClosingGuard(ConnectionCreator& creator, QWidget* window);

    /// True where a connection is being created: a question is on screen now, and closing has to wait.
    bool asksFirst();
    /// For Esc, which is pressed by mistake easily. True where `wouldBeLost`, secrets that were typed and are
    /// not saved: a question is on screen now, and closing has to wait.
    bool asksAboutSecrets(bool wouldBeLost);
    /// False where `page` waits for something: that is cancelled now. `page` may be null.
    bool mayClose(WizardPage* page) const;

private:
    ConnectionCreator& m_creator;
    QWidget* m_window;
    bool m_isForced = false; ///< the person has chosen to close while a connection is being created
};

} // namespace flowconnect
