#pragma once

#include "platform/http/PlatformEndpoints.h"

#include <QObject>

class QWidget;

namespace flowconnect {

class ChangeRecovery;
class DonePage;
class WhereToPage;
class WizardPage;
struct ProgramParts;

/// The dialogs that are about more than one page: network settings, history, deletion of all secrets.
class WizardDialogs : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. `endpoints`: what the network settings try to reach. `parts`
    /// outlives the dialogs.
    WizardDialogs(ProgramParts& parts, const PlatformEndpoints& endpoints, QWidget* window);

    /// Opens the dialogs that these pages ask for. The pages outlive it.
    void serve(WhereToPage& whereTo, DonePage& done);
    void openNetworkSettings();
    /// Help for `page`, which is step `step`, from 0.
    void openHelp(int step, const WizardPage& page);
    /// For the history: who looks up changes whose outcome is open; it outlives the dialogs.
    void setRecovery(ChangeRecovery& recovery) { m_recovery = &recovery; }

private:
    void openHistory();

    ProgramParts& m_parts;
    PlatformEndpoints m_endpoints;
    QWidget* m_window;
    ChangeRecovery* m_recovery = nullptr;
};

} // namespace flowconnect
