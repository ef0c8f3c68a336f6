#pragma once

#include "creation/ConnectionCreator.h"
#include "program/WizardServices.h"
#include "texts/errors/ErrorAction.h"
#include "wizard/WizardPage.h"
#include "wizard/widgets/FieldSet.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace flowconnect {

namespace Ui {
class ReviewPage;
}

class CreationView;
class SignInCheck;

/// Step 4, the commit page: name, summary, the exact request; creates the connection, once a press.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    /// `platformUrl` tells at the moment of the press where the request goes. All outlive the page.
    ReviewPage(ConnectionDraft& draft, const WizardServices& services, SignInCheck& check, NameCheck& names,
               ConnectionCreator& creator, std::function<QUrl()> platformUrl, QWidget* parent = nullptr);
    ~ReviewPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override { return !isBusy(); }
    bool isBusy() const override { return m_creator.isBusy(); }
    void cancelWork() override { m_creator.cancel(); }
    /// How the last press ended, where there is a connection; and what it was about.
    const CreationEnd& end() const { return m_end; }
    /// The error on screen.
    PlatformError shownError() const;
    /// Switches to Basic Authentication: another press of Create sends that.
    void useBasic();
    /// Forgets the end and errors; a name that was suggested goes too.
    void startAnew();
    /// Looks whether the name is free, where it is not known and there is a token to look with.
    void lookAtName();
    /// Shows the draft anew: something of it has changed without the person.
    void showDraft();

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
    void bindCreator();
    void start();
    void showBusy();
    void showName();
    void copyCurl();
    /// After an end: somewhere, where the press of Create has left it nowhere.
    void restoreFocus();

    std::unique_ptr<Ui::ReviewPage> m_ui;
    ConnectionDraft& m_draft;
    WizardServices m_services;
    SignInCheck& m_check;
    NameCheck& m_names;
    ConnectionCreator& m_creator;
    std::function<QUrl()> m_platformUrl;
    FieldSet m_fields;
    CreationView* m_view = nullptr;
    CreationEnd m_end;
    QString m_suggestedName;
    QTimer m_nameEdited; ///< a pause after the last key: then the name is looked at
    QTimer m_copied;     ///< two seconds of "Copied"
};

} // namespace flowconnect
