#include "wizard/ClosingGuard.h"

#include "creation/ConnectionCreator.h"
#include "wizard/WizardPage.h"
#include "wizard/create/StopDialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

ClosingGuard::ClosingGuard(ConnectionCreator& creator, QWidget* window)
    : QObject(window),
      m_creator(creator),
      m_window(window)
{
}

bool ClosingGuard::asksFirst()
{
    if (!m_creator.isBusy() || m_isForced) {
        return false;
    }
    if (m_window->findChild<StopDialog*>() == nullptr) {
        auto* dialog = new StopDialog(m_creator, m_window);
        connect(dialog, &StopDialog::stopWanted, &m_creator, &ConnectionCreator::cancel);
        connect(dialog, &StopDialog::closeWanted, this, [this] {
            m_isForced = true; // the intent is in the journal: the next start offers to look
            m_window->close();
        });
        dialog->open();
    }
    return true;
}

bool ClosingGuard::asksAboutSecrets(bool wouldBeLost)
{
    if (!wouldBeLost) {
        return false;
    }
    auto* question = new QMessageBox(m_window);
    question->setObjectName(u"loseSecretsDialog"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(u"Flow Connect"_s);
    question->setIcon(QMessageBox::Question);
    question->setText(tr("Close, and lose the password or secret that you typed?"));
    question->setInformativeText(tr("Everything else is saved: the next start goes on here."));
    QPushButton* const close = question->addButton(tr("&Close"), QMessageBox::AcceptRole);
    close->setObjectName(u"closeAnywayButton"_s);
    QPushButton* const stay = question->addButton(tr("&Go on here"), QMessageBox::RejectRole);
    stay->setObjectName(u"goOnHereButton"_s);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(close, &QPushButton::clicked, m_window, &QWidget::close);
    question->open();
    return true;
}

bool ClosingGuard::mayClose(WizardPage* page) const
{
    if (page == nullptr || !page->isBusy() || m_isForced) {
        return true;
    }
    page->cancelWork();
    return false;
}

} // namespace flowconnect
