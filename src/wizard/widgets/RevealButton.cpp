#include "wizard/widgets/RevealButton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace flowconnect {

namespace {
struct RevealButton
{
    Q_DECLARE_TR_FUNCTIONS(RevealButton)
};
} // namespace

void bindRevealButton(QToolButton* button, QLineEdit* edit)
{
    QObject::connect(button, &QToolButton::toggled, edit, [button, edit](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        labelRevealButton(button);
    });
}

void labelRevealButton(QToolButton* button)
{
    button->setText(button->isChecked() ? RevealButton::tr("Hide") : RevealButton::tr("Show"));
}

} // namespace flowconnect
