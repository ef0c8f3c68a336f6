#pragma once

#include "connection/ConnectionReceipt.h"
#include "platform/FlowService.h"
#include "wizard/ErrorAction.h"
#include "wizard/FieldSet.h"
#include "wizard/WizardPage.h"
#include "wizard/WizardServices.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace flowconnect {

namespace Ui {
class ReviewPage;
}

class SignInCheck;

/// Step 4, the commit page: name, summary, the exact request; creates the connection, once a press.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    /// `platformUrl` tells at the moment of the press where the request goes. All outlive the page.
    ReviewPage(ConnectionDraft& draft, const WizardServices& services, SignInCheck& check,
               std::function<QUrl()> platformUrl, QWidget* parent = nullptr);
    ~ReviewPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override { return !isBusy(); }
    bool isBusy() const override { return m_waitsForToken || !m_call.isNull(); }
    void cancelWork() override;
    const ConnectionReceipt& receipt() const { return m_receipt; }
    /// The error on screen.
    PlatformError shownError() const;
    /// Switches to Basic Authentication: another press of Create sends that.
    void useBasic();
    /// Forgets receipt and errors; a name that was suggested goes too.
    void startAnew();

Q_SIGNALS:
    void busyChanged();
    void created();
    /// The person wants to change what page `id` asks.
    void changeWanted(int id);
    /// The person wants done what the button below an error says.
    void actionWanted(flowconnect::ErrorAction action);

protected:
    void retranslate() override;

private:
    /// Gets a token where the one at hand has ended, then creates.
    void start();
    void create();
    void finish();
    void showDraft();
    void copyCurl();

    std::unique_ptr<Ui::ReviewPage> m_ui;
    ConnectionDraft& m_draft;
    WizardServices m_services;
    SignInCheck& m_check;
    std::function<QUrl()> m_platformUrl;
    FieldSet m_fields;
    QPointer<CreateConnectionCall> m_call;
    bool m_waitsForToken = false;
    ConnectionReceipt m_receipt;
    QString m_suggestedName;
    QTimer m_copied; ///< two seconds of "Copied"
};

} // namespace flowconnect
