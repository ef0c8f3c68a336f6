#pragma once

#include "creation/ConnectionCreator.h"
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
class DatabasePassword;
class DraftStore;
class OutcomeWatch;
class RequestPreview;
class SecondCreate;
class SignInCheck;

/// Step 4, the commit page: name, summary, the exact request; creates the connection, once for each press.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    /// What the page works with. All of it outlives the page.
    struct Services
    {
        SignInCheck& check;
        NameCheck& names;
        ConnectionCreator& creator;
        OutcomeWatch& watch;
        Journal& journal;
        DatabasePassword& secrets;
        DraftStore& drafts;
    };
    /// `platformUrl` tells at the moment of the press where the request goes.
    ReviewPage(ConnectionDraft& draft, const Services& services, std::function<QUrl()> platformUrl,
               QWidget* parent = nullptr);
    ~ReviewPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override { return !isBusy(); }
    bool isBusy() const override { return m_services.creator.isBusy(); }
    void cancelWork() override { m_services.creator.cancel(); }
    /// How the last press of Create ended, where there is a connection.
    const CreationEnd& end() const { return m_end; }
    /// The error on screen.
    PlatformError shownError() const;
    /// Switches to Basic Authentication: another press of Create sends that.
    void useBasic();
    /// Forgets the end, errors and a suggested name.
    void startAnew();
    /// Looks whether the name is free, where that is unknown and there is a token to ask with.
    void lookAtName();
    /// Shows the draft again: something in it has changed without the person.
    void showDraft();

Q_SIGNALS:
    /// The person wants to know first what became of an earlier attempt.
    void lookWanted();
    void busyChanged();
    void created();
    /// The person wants to go back to page `id`.
    void changeWanted(int id);
    /// The person has pressed the button below an error.
    void actionWanted(flowconnect::ErrorAction action);

protected:
    void retranslate() override;

private:
    void bindCreator();
    void start(const QString& known = {}); ///< see ConnectionCreator::start()
    void showBusy();
    void showName();
    void showDescription();
    /// Pressing Create disables it, and the focus is lost: gives it to a button once all has ended.
    void restoreFocus();

    std::unique_ptr<Ui::ReviewPage> m_ui;
    ConnectionDraft& m_draft;
    Services m_services;
    std::function<QUrl()> m_platformUrl;
    FieldSet m_fields;
    CreationView* m_view = nullptr;
    SecondCreate* m_second = nullptr;
    CreationEnd m_end;
    QString m_suggestedName;
    bool m_wasReached = false;
    RequestPreview* m_preview;
    QTimer m_nameEdited; ///< a pause after the last key: then the name is looked at
};

} // namespace flowconnect
