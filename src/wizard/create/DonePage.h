#pragma once

#include "creation/CreationEnd.h"
#include "journal/JournalRecord.h"
#include "wizard/WizardPage.h"
#include "wizard/change/TestCard.h"

#include <memory>

namespace flowconnect {

namespace Ui {
class DonePage;
}

/// Step 5: connection ID and ETag, each a click away from the clipboard; whether Platform reaches the
/// database; and the ways on.
class DonePage : public WizardPage
{
    Q_OBJECT

public:
    explicit DonePage(QWidget* parent = nullptr);
    ~DonePage() override;

    /// What to show when the page comes up: the connection, and what it was made of.
    void setResult(const CreationEnd& end, const CreationIntent& intent);
    void initializePage() override;
    const ConnectionReceipt& receipt() const { return m_end.receipt; }
    const CreationIntent& intent() const { return m_intent; }

    /// Shows what `test` does and comes to, told with `facts`. The test outlives the page.
    void followTest(PlatformTest& test, const std::function<TestCard::Facts()>& facts);
    /// The connection is in another sandbox than the one that is chosen: nothing can be asked about it.
    void showElsewhere();
    /// The connection was changed: it has another etag, and another database behind it.
    void takeEtag(const QString& etag);
    void takeDatabase(const ConnectionDraft& draft);
    void showDeleted();

Q_SIGNALS:
    /// The page has come up with another connection.
    void shown();
    void testWanted();
    void fixWanted();
    void deleteWanted();
    void browseWanted();
    void anotherWanted();
    void historyWanted();

protected:
    void retranslate() override;

private:
    void showPlace();
    void enableWays();

    std::unique_ptr<Ui::DonePage> m_ui;
    CreationEnd m_end;
    CreationIntent m_intent;
    bool m_isElsewhere = false;
    bool m_isDeleted = false;
};

} // namespace flowconnect
