#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/http/PlatformEndpoints.h"

#include <QWizard>

#include <functional>
#include <memory>

namespace flowconnect {

struct CreationEnd;
struct CreationIntent;
struct ProgramParts;
struct WizardPages;
class ClosingGuard;
class CreationSession;
class DraftSaver;
class LostAnswers;
class ManageSession;
class PracticeChoice;
class StepRail;
class WizardButtons;
class WizardDialogs;
class WindowSize;
class WizardPage;

/// The wizard: five pages, the rail beside them, the buttons below, and the way from page to page.
class ConnectWizard : public QWizard
{
    Q_OBJECT

public:
    /// `draft` is what was typed last time; the pages go on from there. `endpoints`: where Adobe is. `parts`
    /// outlives the wizard.
    ConnectWizard(ProgramParts& parts, const PlatformEndpoints& endpoints, const ConnectionDraft& draft,
                  QWidget* parent = nullptr);
    ~ConnectWizard() override;

    const ConnectionDraft& draft() const { return m_draft; }

    /// Shows the text that `words` gives on the current page; it is called again after a change of the
    /// language.
    void setNotice(const std::function<QString()>& words);

    /// Opens the window of all connections at the place that the draft names.
    void openConnections();

    /// While the page waits for something: cancels that and stays open. Otherwise saves the draft and closes.
    void reject() override;

Q_SIGNALS:
    /// The person wants another window of this program.
    void newWindowWanted();

protected:
    void changeEvent(QEvent* event) override;
    /// Closing the window, and Esc: as reject(), but asks first while a connection is being created.
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void bindPages();
    void bindSession();
    void bindSaver();
    void showFound(const CreationEnd& end, const CreationIntent& intent);
    void retranslate();
    static QStringList stepNames();
    void tellPage();
    bool hasUnsavedSecrets() const;
    void saveDraft();
    void showStep();
    void goBackTo(int id);
    void createAnother();
    void describe(const ConnectionDraft& database);
    WizardPage* currentWizardPage() const;

    ProgramParts& m_parts;
    ConnectionDraft m_draft;
    StepRail* m_rail;
    PracticeChoice* m_practice;
    CreationSession* m_session;
    ManageSession* m_manage;
    ClosingGuard* m_guard;
    WizardDialogs* m_dialogs;
    DraftSaver* m_saver;
    WindowSize* m_size;
    WizardButtons* m_buttons = nullptr;
    std::unique_ptr<WizardPages> m_pages;
    LostAnswers* m_lostAnswers = nullptr;
};

} // namespace flowconnect
