#include "wizard/widgets/RevealButton.h"

#include "wizard/widgets/TextDoor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct RevealButton
{
    Q_DECLARE_TR_FUNCTIONS(RevealButton)
};

/// Unchecks the button when nobody looks at the edit any more.
class RevealEnd : public QObject
{
public:
    RevealEnd(QToolButton* button, QLineEdit* edit) : QObject(edit), m_button(button), m_timer(this)
    {
        m_timer.setObjectName(u"revealTimer"_s);
        m_timer.setSingleShot(true);
        m_timer.setInterval(longestUnwatched);
        connect(&m_timer, &QTimer::timeout, button, [button] { button->setChecked(false); });
        edit->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Hide) {
            m_timer.stop();
            m_button->setChecked(false);
        } else if (event->type() == QEvent::WindowDeactivate) { // passed on to the children of a window
            m_timer.start();
        } else if (event->type() == QEvent::WindowActivate) {
            m_timer.stop();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QToolButton* m_button;
    QTimer m_timer;
};

} // namespace

void bindRevealButton(QToolButton* button, QLineEdit* edit)
{
    QObject::connect(button, &QToolButton::toggled, edit, [button, edit](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        labelRevealButton(button);
    });
    TextDoor::of(edit)->guardSelection();
    new RevealEnd(button, edit); // the edit owns it
}

void labelRevealButton(QToolButton* button)
{
    button->setText(button->isChecked() ? RevealButton::tr("Hide") : RevealButton::tr("Show"));
}

} // namespace flowconnect
