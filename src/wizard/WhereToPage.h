#pragma once

#include "wizard/FieldSet.h"
#include "wizard/WizardPage.h"
#include "wizard/WizardServices.h"

#include <memory>

namespace flowconnect {

namespace Ui {
class WhereToPage;
}

/// Step 1: practise on this computer, or Adobe Experience Platform with the values that every call needs.
class WhereToPage : public WizardPage
{
    Q_OBJECT

public:
    WhereToPage(ConnectionDraft& draft, const WizardServices& services, QWidget* parent = nullptr);
    ~WhereToPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override;
    /// Where the request goes: the address given at the start, or the embedded Platform's.
    QUrl platformUrl() const;

Q_SIGNALS:
    void destinationChanged();
    /// The draft's database and credentials were filled in or emptied.
    void exampleChanged();

protected:
    void retranslate() override;

private:
    void choose(Destination destination);
    void showDestination();
    void fillExample();
    void showPracticeStatus();

    std::unique_ptr<Ui::WhereToPage> m_ui;
    ConnectionDraft& m_draft;
    WizardServices m_services;
    FieldSet m_fields;
    QUrl m_practiceUrl;
    ConnectionDraft m_example; ///< the built-in database, once practice has started
    bool m_practiceFailed = false;
    bool m_tokenFromKeychain = false;
};

} // namespace flowconnect
