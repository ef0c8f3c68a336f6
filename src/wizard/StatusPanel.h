#pragma once

#include "platform/HttpCall.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QProgressBar;

namespace flowconnect {

/// What became of a press of Create, or of signing in: nothing yet, work going on, or an error and the way
/// out.
class StatusPanel : public QFrame
{
    Q_OBJECT

public:
    /// What the panel reports on.
    enum class Errand {
        Create,
        SignIn,
    };

    /// The labels are named after `errand`: `statusTitle`, `statusText` and so on, or `signInTitle` …
    explicit StatusPanel(QWidget* parent = nullptr, Errand errand = Errand::Create);

    void clear();
    /// Says what is being done, and from the third second on how long it has been going on.
    void showWork(HttpCall::Stage stage);
    void showError(const PlatformError& error);
    /// Sets the words anew in the language of now.
    void retranslate();

private:
    void showWords();

    QString doing() const;

    Errand m_errand;
    std::optional<HttpCall::Stage> m_stage;
    std::optional<PlatformError> m_error;
    QElapsedTimer m_since;
    QTimer m_tick;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_details;
    QProgressBar* m_bar;
};

} // namespace flowconnect
