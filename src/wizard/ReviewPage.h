#pragma once

#include "connection/ConnectionReceipt.h"
#include "platform/FlowService.h"
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

/// Step 4, the commit page: name, summary, the exact request; creates the connection, once a press.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    /// `platformUrl` tells at the moment of the press where the request goes.
    ReviewPage(ConnectionDraft& draft, const WizardServices& services, std::function<QUrl()> platformUrl,
               QWidget* parent = nullptr);
    ~ReviewPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override { return m_call.isNull(); }
    bool isBusy() const override { return !m_call.isNull(); }
    void cancelWork() override;
    const ConnectionReceipt& receipt() const { return m_receipt; }
    /// Forgets receipt and errors; a name that was suggested goes too.
    void startAnew();

Q_SIGNALS:
    void busyChanged();
    void created();
    /// The person wants to change what page `id` asks.
    void changeWanted(int id);

protected:
    void retranslate() override;

private:
    void start();
    void finish();
    void showDraft();
    void copyCurl();

    std::unique_ptr<Ui::ReviewPage> m_ui;
    ConnectionDraft& m_draft;
    WizardServices m_services;
    std::function<QUrl()> m_platformUrl;
    FieldSet m_fields;
    QPointer<CreateConnectionCall> m_call;
    ConnectionReceipt m_receipt;
    QString m_suggestedName;
    QTimer m_copied; ///< two seconds of "Copied"
};

} // namespace flowconnect
