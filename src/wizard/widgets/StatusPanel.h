#pragma once

#include "connection/ConnectionDraft.h"
#include "texts/errors/ErrorCatalogue.h"
#include "wizard/widgets/MessagePanel.h"

#include <functional>
#include <optional>

namespace flowconnect {

class ErrorTools;

/// How signing in or creating a connection stands: nothing yet, work going on, or an error and what can be
/// done about it.
class StatusPanel : public MessagePanel
{
    Q_OBJECT

public:
    using ErrorContext = flowconnect::ErrorContext;

    /// The parts are named after `context`: `statusTitle`, `statusText`, `statusAction` and so on, or
    /// `signInTitle` …
    explicit StatusPanel(QWidget* parent = nullptr, ErrorContext context = ErrorContext::Create);

    /// `draft` has the secrets that no text may show, and the destination for reports. It outlives the panel.
    void setDraft(const ConnectionDraft& draft) { m_draft = &draft; }
    void clear();
    /// Says what is being done, and from the third second on how long it has been going on; `below` says what
    /// Cancel does. Both are asked again after a change of the language.
    void showWork(const std::function<QString()>& doing, const std::function<QString()>& below);
    /// Explains `error`. The second form is for an error in another context than the panel's own, the third
    /// shows texts of the caller instead of the catalogue's.
    void showError(const PlatformError& error) { showError(error, m_context); }
    void showError(const PlatformError& error, ErrorContext context) { showError(error, context, {}); }
    void showError(const PlatformError& error, ErrorContext context, const std::function<ErrorText()>& words);
    /// The error on screen, without secrets, or nothing.
    const std::optional<PlatformError>& error() const { return m_error; }
    /// The button below an error, or nothing where there is none.
    QWidget* actionButton() const;
    /// Sets the texts again, in the current language.
    void retranslate();

Q_SIGNALS:
    /// The person has pressed the button below the error.
    void actionWanted(flowconnect::ErrorAction action);

protected:
    void showWords() override;

private:
    void showErrorWords();
    bool makesSense(ErrorAction action) const;

    ErrorContext m_context;
    ErrorContext m_failed; ///< what was being done when the error occurred
    const ConnectionDraft* m_draft = nullptr;
    std::function<QString()> m_doing;   ///< the work that goes on; empty where there is none
    std::function<QString()> m_below;   ///< what Cancel does
    std::function<ErrorText()> m_words; ///< an error in other words than the catalogue's
    std::optional<PlatformError> m_error;
    ErrorTools* m_tools;
};

} // namespace flowconnect
