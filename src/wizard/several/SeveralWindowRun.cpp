#include "texts/errors/ErrorCatalogue.h"
#include "ui_SeveralWindow.h"
#include "wizard/several/SeveralModel.h"
#include "wizard/several/SeveralWindow.h"

#include <QCloseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

// Creating, and closing.
namespace flowconnect {

bool SeveralWindow::isBusy() const
{
    return m_run.isBusy() || m_existing.isBusy() || m_isComparing || m_reader.isReading() || m_tests.isBusy();
}

/// As far as is known: a run looks again.
bool SeveralWindow::isSendable(const SeveralRow& row) const
{
    const bool isSkipped =
        m_ui->takenBox->currentIndex() == 0 &&
        std::any_of(row.problems.cbegin(), row.problems.cend(), [this](const RowProblem& one) {
            return one.fault == RowFault::NameTaken ||
                   (one.fault == RowFault::NameTwice && !m_list.rows.at(one.other - 1).isFaulty());
        });
    return !row.isFaulty() && !isSkipped && !(m_hasRun && isMade(m_run.outcomes().value(row.number).state));
}

int SeveralWindow::sendable() const
{
    return static_cast<int>(std::count_if(m_list.rows.cbegin(), m_list.rows.cend(),
                                          [this](const SeveralRow& row) { return isSendable(row); }));
}

QString SeveralWindow::obstacle() const
{
    const int missing = m_list.isUsable() ? m_ui->passwords->missing() : 0;
    return missing == 0
               ? QString()
               : tr("Passwords that are still missing: %1. Enter them above, then create.").arg(missing);
}

void SeveralWindow::start()
{
    if (m_run.isBusy() || m_isLeft || !m_list.isUsable() || !obstacle().isEmpty()) {
        return;
    }
    m_saved.reset();
    m_hasRun = true;
    m_run.start(m_list, m_base, m_ui->passwords->passwords(), m_ui->takenBox->currentIndex() == 1);
    m_model->noteRun();
    refresh();
}

void SeveralWindow::noteEnd()
{
    m_ui->question->clear();
    m_model->retranslate();
    refresh();
    Q_EMIT created();
    if (m_closes) {
        close();
    }
}

/// What a button can do about the error that ended the run.
ErrorAction SeveralWindow::endAction() const
{
    if (!m_hasRun || m_run.isBusy() || m_isLeft || m_run.error().kind == ErrorKind::None) {
        return ErrorAction::None;
    }
    switch (const ErrorAction action = explain(m_run.error(), ErrorContext::Create).action) {
    case ErrorAction::GetNewToken:
    case ErrorAction::MendPlatform:
    case ErrorAction::ChooseSandbox:
    case ErrorAction::NetworkSettings:
        return action;
    default:
        return ErrorAction::None; // "Create" goes on; the other values are the file's
    }
}

/// The place has moved: what is read from now on is of another sandbox.
void SeveralWindow::leave()
{
    m_isLeft = true;
    m_existing.cancel();
    m_tests.stop();
    m_run.stop();
    refresh();
}

void SeveralWindow::closeEvent(QCloseEvent* event)
{
    if (!m_run.isBusy()) {
        m_existing.cancel();
        m_tests.stop();
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    if (m_ui->question->isAsking()) {
        return;
    }
    const auto words = [] {
        return Question{
            tr("Connections are being created"),
            tr("If you stop, no further row is sent, and the window closes once the one under way "
               "has come to an end. What was created is in the history; the same file goes on "
               "where it was."),
            {},
            {tr("&Go on creating"), tr("Stop, then clos&e")}};
    };
    m_ui->question->ask(words,
                        {{u"goOnButton"_s,
                          [this] {
                              m_ui->question->clear();
                          }},
                         {u"stopAndCloseButton"_s,
                          [this] {
                              m_ui->question->clear();
                              m_closes = true;
                              m_run.stop();
                          }}},
                        true);
}

} // namespace flowconnect
