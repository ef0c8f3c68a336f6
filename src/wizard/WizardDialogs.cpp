#include "wizard/WizardDialogs.h"

#include "program/ProgramParts.h"
#include "wizard/create/DonePage.h"
#include "wizard/help/HelpDialog.h"
#include "wizard/history/HistoryDialog.h"
#include "wizard/whereto/NetworkDialog.h"
#include "wizard/whereto/SecretEraser.h"
#include "wizard/whereto/WhereToPage.h"

namespace flowconnect {

WizardDialogs::WizardDialogs(ProgramParts& parts, const PlatformEndpoints& endpoints, QWidget* window)
    : QObject(window),
      m_parts(parts),
      m_endpoints(endpoints),
      m_window(window)
{
}

void WizardDialogs::serve(WhereToPage& whereTo, DonePage& done)
{
    connect(&whereTo, &WhereToPage::networkSettingsWanted, this, &WizardDialogs::openNetworkSettings);
    connect(&whereTo, &WhereToPage::historyWanted, this, &WizardDialogs::openHistory);
    connect(&done, &DonePage::historyWanted, this, &WizardDialogs::openHistory);
    auto* eraser = new SecretEraser(m_parts.keychain, &whereTo);
    connect(&whereTo, &WhereToPage::forgetWanted, eraser, &SecretEraser::ask);
    connect(eraser, &SecretEraser::erased, &whereTo, &WhereToPage::sayForgotten);
}

void WizardDialogs::openHelp(int step, const WizardPage& page)
{
    auto* dialog = new HelpDialog(step, page, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WizardDialogs::openNetworkSettings()
{
    auto* dialog = new NetworkDialog(m_parts.network, m_endpoints, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WizardDialogs::openHistory()
{
    auto* dialog = new HistoryDialog(m_parts.journal, m_recovery, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace flowconnect
