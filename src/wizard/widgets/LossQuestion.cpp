#include "wizard/widgets/LossQuestion.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct LossQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LossQuestion)
};

} // namespace

void askBeforeLoss(QWidget* window, const QString& question, const QString& rest,
                   const std::function<void()>& leave)
{
    auto* box = new QMessageBox(window);
    box->setObjectName(u"loseSecretsDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(u"Flow Connect"_s);
    box->setIcon(QMessageBox::Question);
    box->setText(question);
    box->setInformativeText(rest);
    QPushButton* const close = box->addButton(LossQuestion::tr("&Close"), QMessageBox::AcceptRole);
    close->setObjectName(u"closeAnywayButton"_s);
    QPushButton* const stay = box->addButton(LossQuestion::tr("&Go on here"), QMessageBox::RejectRole);
    stay->setObjectName(u"goOnHereButton"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(close, &QPushButton::clicked, window, leave);
    box->open();
}

EscapeGuard::EscapeGuard(QDialog* dialog, std::function<bool()> hasTyped)
    : QObject(dialog),
      m_dialog(dialog),
      m_hasTyped(std::move(hasTyped))
{
    dialog->installEventFilter(this);
}

bool EscapeGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_dialog && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Cancel) && m_hasTyped()) {
        askBeforeLoss(m_dialog, tr("Close, and lose what you typed?"), tr("It was not saved and not sent."),
                      [dialog = m_dialog] { dialog->reject(); });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace flowconnect
