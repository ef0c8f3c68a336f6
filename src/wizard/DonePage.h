#pragma once

#include "connection/ConnectionReceipt.h"
#include "wizard/WizardPage.h"

#include "connection/ConnectionDraft.h"

#include <functional>
#include <memory>

namespace flowconnect {

namespace Ui {
class DonePage;
}

/// Step 5: connection ID and ETag, each a click away from the clipboard.
class DonePage : public WizardPage
{
    Q_OBJECT

public:
    /// `receipt` tells what was created when the page comes up.
    DonePage(const ConnectionDraft& draft, std::function<ConnectionReceipt()> receipt,
             QWidget* parent = nullptr);
    ~DonePage() override;

    void initializePage() override;

Q_SIGNALS:
    void anotherWanted();

protected:
    void retranslate() override;

private:
    void showPlace();

    std::unique_ptr<Ui::DonePage> m_ui;
    const ConnectionDraft& m_draft;
    std::function<ConnectionReceipt()> m_receipt;
};

} // namespace flowconnect
