#pragma once

#include "texts/CheckTexts.h"
#include "wizard/widgets/PassingPanel.h"

#include <array>
#include <optional>

class QLabel;

namespace flowconnect {

/// The steps of a check from this computer, one line each: done, being done, or failed.
class CheckSteps : public PassingPanel
{
    Q_OBJECT

public:
    explicit CheckSteps(QWidget* parent = nullptr);

    void clear();
    /// Shows the seconds from the third on. `encrypted`: the connection is encrypted by now.
    void showWork(CheckStage stage, bool encrypted, const ConnectionDraft& draft);
    void showResult(const CheckResult& result, const ConnectionDraft& draft);
    /// Sets the texts again, in the current language.
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;
    void showWords() override;

private:
    StepState stateOf(CheckStage stage) const;
    void showStep(CheckStage stage);

    struct Line
    {
        QLabel* icon = nullptr;
        QLabel* text = nullptr;
    };

    std::array<Line, checkStageCount> m_lines;
    std::optional<CheckResult> m_now; ///< during the check: only stage and encryption
    bool m_working = false;
    ConnectionDraft m_draft;
};

} // namespace flowconnect
