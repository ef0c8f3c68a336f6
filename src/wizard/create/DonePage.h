#pragma once

#include "creation/CreationEnd.h"
#include "journal/JournalRecord.h"
#include "wizard/WizardPage.h"

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
    explicit DonePage(QWidget* parent = nullptr);
    ~DonePage() override;

    /// What to show when the page comes up: the connection, and what it was made of.
    void setResult(const CreationEnd& end, const CreationIntent& intent);
    void initializePage() override;

Q_SIGNALS:
    void anotherWanted();
    void historyWanted();

protected:
    void retranslate() override;

private:
    void showPlace();

    std::unique_ptr<Ui::DonePage> m_ui;
    CreationEnd m_end;
    CreationIntent m_intent;
};

} // namespace flowconnect
