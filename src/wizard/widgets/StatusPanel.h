#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/http/HttpCall.h"
#include "texts/errors/ErrorCatalogue.h"
#include "texts/errors/ErrorReport.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;

namespace flowconnect {

class ErrorTools;

/// What became of a press of Create, or of signing in: nothing yet, work going on, or an error and the way
/// out.
class StatusPanel : public QFrame
{
    Q_OBJECT

public:
    using ErrorContext = flowconnect::ErrorContext;

    /// The parts are named after `context`: `statusTitle`, `statusText`, `statusAction` and so on, or
    /// `signInTitle` …
    explicit StatusPanel(QWidget* parent = nullptr, ErrorContext context = ErrorContext::Create);

    /// Whose secrets no text may show, and what a report says of the destination; it outlives the panel.
    void setDraft(const ConnectionDraft& draft) { m_draft = &draft; }
    void clear();
    /// Says what is being done, and from the third second on how long it has been going on.
    void showWork(HttpCall::Stage stage);
    /// The same in other words, made anew in the language of now: what is being done, and what Cancel does.
    void showWork(const std::function<QString()>& doing, const std::function<QString()>& below);
    /// Explains `error`. The second form is for one that came of another context than the panel's own, the
    /// third with words of the caller instead of the catalogue's.
    void showError(const PlatformError& error) { showError(error, m_context); }
    void showError(const PlatformError& error, ErrorContext context) { showError(error, context, {}); }
    void showError(const PlatformError& error, ErrorContext context, const std::function<ErrorText()>& words);
    /// The error on screen, without secrets, or nothing.
    const std::optional<PlatformError>& error() const { return m_error; }
    /// The button below an error, or nothing where there is none.
    QWidget* actionButton() const;
    /// Sets the words anew in the language of now.
    void retranslate();

Q_SIGNALS:
    /// The person wants done what the button below the error says.
    void actionWanted(flowconnect::ErrorAction action);

private:
    void showWords();
    void showErrorWords();
    bool makesSense(ErrorAction action) const;

    QString doing() const;

    ErrorContext m_context;
    ErrorContext m_failed; ///< what the error came of
    const ConnectionDraft* m_draft = nullptr;
    std::function<QString()> m_doing; ///< work in other words than the stage's
    std::function<QString()> m_below;
    std::function<ErrorText()> m_words; ///< an error in other words than the catalogue's
    std::optional<HttpCall::Stage> m_stage;
    std::optional<PlatformError> m_error;
    QElapsedTimer m_since;
    QTimer m_tick;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    ErrorTools* m_tools;
};

} // namespace flowconnect
