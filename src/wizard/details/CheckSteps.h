#pragma once

#include "texts/CheckTexts.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace flowconnect {

/// The steps of a check from this computer, one line each: what is done, what is being done, where it
/// failed. Hidden while there is nothing to tell.
class CheckSteps : public QWidget
{
    Q_OBJECT

public:
    explicit CheckSteps(QWidget* parent = nullptr);

    void clear();
    /// Counts the seconds from the third on. `encrypted`: the connection is, by now.
    void showWork(CheckStage stage, bool encrypted, const ConnectionDraft& draft);
    void showResult(const CheckResult& result, const ConnectionDraft& draft);
    /// Sets the words anew in the language of now.
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    StepState stateOf(CheckStage stage) const;
    void showWords();
    void showStep(CheckStage stage);

    struct Line
    {
        QLabel* icon = nullptr;
        QLabel* text = nullptr;
    };

    std::array<Line, checkStageCount> m_lines;
    std::optional<CheckResult> m_now; ///< while it works: the stage, and whether it is encrypted
    bool m_working = false;
    ConnectionDraft m_draft;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace flowconnect
