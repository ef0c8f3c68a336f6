#include "manage/several/DryRun.h"
#include "ui_SeveralWindow.h"
#include "wizard/several/SeveralModel.h"
#include "wizard/several/SeveralWindow.h"

#include <QCloseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

// Comparing, creating, and closing.
namespace flowconnect {

int SeveralWindow::sendable() const
{
    return static_cast<int>(
        std::count_if(m_list.rows.cbegin(), m_list.rows.cend(), [this](const SeveralRow& row) {
            return !row.isFaulty() && !(m_hasRun && isMade(m_run.outcomes().value(row.number).state));
        }));
}

QString SeveralWindow::obstacle() const
{
    const int missing = m_list.isUsable() ? m_ui->passwords->missing() : 0;
    return missing == 0
               ? QString()
               : tr("Passwords that are still missing: %1. Enter them above, then create.").arg(missing);
}

void SeveralWindow::check()
{
    m_hasRun = false;
    m_isChecked = false;
    m_model->reset(false);
    m_existing.start();
    refresh();
}

void SeveralWindow::takeComparison()
{
    noteExisting(m_list, m_base, m_existing.connections());
    m_isChecked = true;
    m_model->retranslate();
    refresh();
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

/// The place has moved: what is read from now on is of another sandbox.
void SeveralWindow::leave()
{
    m_isLeft = true;
    m_existing.cancel();
    m_run.stop();
    refresh();
}

void SeveralWindow::closeEvent(QCloseEvent* event)
{
    if (!m_run.isBusy()) {
        m_existing.cancel();
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
