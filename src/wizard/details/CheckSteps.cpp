#include "wizard/details/CheckSteps.h"

#include "wizard/widgets/Icons.h"
#include "wizard/widgets/LineBreaks.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString iconOf(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return u"todo"_s;
    case StepState::Doing:
        return u"doing"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::PassedBy:
    case StepState::Failed:
        return u"advice"_s;
    }
    return {};
}

} // namespace

CheckSteps::CheckSteps(QWidget* parent) : PassingPanel(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < checkStageCount; ++row) {
        Line& line = m_lines.at(static_cast<size_t>(row));
        line.icon = new QLabel(this);
        line.icon->setFixedSize(16, 16);
        line.text = new QLabel(this);
        line.text->setObjectName(u"checkStep%1"_s.arg(row));
        line.text->setTextFormat(Qt::PlainText);
        line.text->setWordWrap(true);
        grid->addWidget(line.icon, row, 0, Qt::AlignTop);
        grid->addWidget(line.text, row, 1, Qt::AlignTop);
    }
    clear();
}

void CheckSteps::clear()
{
    stopClock();
    m_now.reset();
    m_working = false;
    hide();
}

void CheckSteps::showWork(CheckStage stage, bool encrypted, const ConnectionDraft& draft)
{
    if (!m_working) {
        startClock();
    }
    m_working = true;
    m_draft = draft;
    m_now.emplace();
    m_now->stage = stage;
    m_now->encrypted = encrypted;
    showWords();
    announce(checkStepText(stage, StepState::Doing, *m_now, m_draft));
}

void CheckSteps::showResult(const CheckResult& result, const ConnectionDraft& draft)
{
    stopClock();
    m_working = false;
    m_draft = draft;
    m_now = result;
    showWords();
}

void CheckSteps::retranslate()
{
    if (m_now) {
        showWords();
    }
}

void CheckSteps::changeEvent(QEvent* event)
{
    PassingPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_now) {
        showWords();
    }
}

StepState CheckSteps::stateOf(CheckStage stage) const
{
    const bool succeeded = !m_working && m_now->failure == CheckFailure::None;
    if (stage < m_now->stage || succeeded) {
        return stage == CheckStage::Encrypt && !m_now->encrypted ? StepState::PassedBy : StepState::Done;
    }
    if (stage > m_now->stage || m_now->failure == CheckFailure::Cancelled) {
        return StepState::ToDo;
    }
    return m_working ? StepState::Doing : StepState::Failed;
}

void CheckSteps::showWords()
{
    for (int step = 0; step < checkStageCount; ++step) {
        showStep(static_cast<CheckStage>(step));
    }
    if (!m_working) {
        setAccessibleName({});
    }
    show();
}

void CheckSteps::showStep(CheckStage stage)
{
    const Line& line = m_lines.at(static_cast<size_t>(stage));
    const StepState state = stateOf(stage);
    const QString text = checkStepText(stage, state, *m_now, m_draft);
    line.icon->setPixmap(iconFor(iconOf(state), palette()).pixmap(16, 16));
    line.text->setText(breakable(state == StepState::Doing ? withSeconds(text) : text));
}

} // namespace flowconnect
