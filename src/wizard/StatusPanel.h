#pragma once

#include "platform/HttpCall.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QProgressBar;

namespace flowconnect {

/// What became of a press of Create: nothing yet, work going on, or an error and the way out.
class StatusPanel : public QFrame
{
    Q_OBJECT

public:
    explicit StatusPanel(QWidget* parent = nullptr);

    void clear();
    /// Says what is being done, and from the third second on how long it has been going on.
    void showWork(HttpCall::Stage stage);
    void showError(const PlatformError& error);
    /// Sets the words anew in the language of now.
    void retranslate();

private:
    void showWords();

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
