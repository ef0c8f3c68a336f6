#include "wizard/change/ChangeDialog.h"

#include "texts/manage/ChangeTexts.h"
#include "wizard/widgets/LossQuestion.h"
#include "wizard/widgets/QuestionPanel.h"
#include "wizard/widgets/ScrolledRows.h"
#include "wizard/widgets/StatusPanel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

ChangeDialog::ChangeDialog(const ManageDesk& desk, const ConnectionFacts& facts, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_facts(facts),
      m_change(desk.connections, desk.writes, desk.place, desk.journal),
      m_status(new StatusPanel(this, ErrorContext::Change)),
      m_question(new QuestionPanel(this))
{
    m_status->hide();
    m_question->hide();
    new EscapeGuard(this, [this] { return !isBusy() && hasTyped(); });
    connect(&m_change, &ConnectionChange::stateChanged, this, &ChangeDialog::showState);
    connect(&m_change, &ConnectionChange::ended, this, &ChangeDialog::showEnd);
    connect(m_status, &StatusPanel::actionWanted, this, [this] {
        if (!m_wasRead) {
            read();
        }
    });
}

void ChangeDialog::place(QVBoxLayout* layout, QPushButton* act, QPushButton* close)
{
    layout->addWidget(m_question);
    layout->addWidget(m_status);
    m_act = act;
    m_close = close;
    connect(m_close, &QPushButton::clicked, this, &ChangeDialog::reject);
    ScrolledRows::of(*this);
}

void ChangeDialog::read()
{
    m_reading = true;
    m_status->showWork([] { return tr("Reading the connection …"); }, [] { return QString(); });
    refresh();
    m_request = m_desk.place.withToken(
        this,
        [this](const PlatformSite& site) {
            m_call = m_desk.connections.show(
                site, m_facts.id, this, [this](const Outcome<ShownConnection>& outcome) { take(outcome); });
        },
        [this](const PlatformError& error) { take(error); });
}

void ChangeDialog::take(const Outcome<ShownConnection>& outcome)
{
    m_reading = false;
    if (const auto* shown = std::get_if<ShownConnection>(&outcome)) {
        m_wasRead = true;
        m_facts = shown->facts;
        m_status->clear();
        refresh();
        taken();
        return;
    }
    const PlatformError error = m_desk.place.noteRefusal(std::get<PlatformError>(outcome));
    m_status->showError(error, ErrorContext::Change, [error] {
        ErrorText text = explain(error, ErrorContext::Change);
        text.what = tr("The connection could not be read: %1").arg(text.what);
        text.action = ErrorAction::TryAgain;
        return text;
    });
    refresh();
}

void ChangeDialog::send(const ChangeOrder& order)
{
    m_order = order;
    m_question->clear();
    m_change.start(order);
}

void ChangeDialog::showState(ChangeState state)
{
    refresh();
    if (state == ChangeState::AskingAboutJournal) {
        m_status->clear();
        m_question->ask(
            [this] { return changeJournalQuestion(m_change.journalState(), m_desk.journal.path()); },
            {{u"goOnButton"_s,
              [this] {
                  m_question->clear();
                  m_change.proceed();
              }},
             {u"stopButton"_s,
              [this] {
                  m_question->clear();
                  m_change.cancel();
              }}},
            true);
    } else if (state != ChangeState::Idle) {
        m_status->showWork([this] { return changeWorkText(m_change.state(), m_change.order().kind); },
                           [this] { return changeCancelText(m_change.state()); });
    }
}

void ChangeDialog::showEnd(const ChangeEnd& end)
{
    m_status->clear();
    refresh();
    if (end.kind == ChangeEnd::Kind::Conflict) {
        askAboutConflict(end);
        return;
    }
    const ChangeKind kind = m_order.kind;
    m_order = {};
    if (end.isDone()) {
        m_facts.etag = end.etag; // the old one is no more, whether Platform tells the new one or not
        kind == ChangeKind::Deletion ? Q_EMIT deleted(m_facts.id) : Q_EMIT changed(m_facts.id);
        done(end);
        if (kind != ChangeKind::Deletion && m_facts.etag.isEmpty() && isVisible()) {
            read();
        }
        return;
    }
    if (end.kind == ChangeEnd::Kind::Gone) {
        Q_EMIT deleted(m_facts.id);
    }
    const QString name = m_facts.name;
    m_status->showError(end.error, ErrorContext::Change,
                        [end, kind, name] { return changeEndText(end, kind, name); });
    notDone(end);
}

void ChangeDialog::askAboutConflict(const ChangeEnd& end)
{
    m_question->ask([this, end] { return conflictQuestion(end, m_order); },
                    {{u"useMineButton"_s,
                      [this, end] {
                          ChangeOrder again = m_order;
                          again.before.etag = end.now.etag;
                          if (!end.now.etag.isEmpty()) {
                              m_facts = end.now;
                              send(again);
                          } else {
                              m_question->clear();
                              read();
                          }
                      }},
                     {u"keepTheirsButton"_s,
                      [this, end] {
                          m_order = {};
                          m_question->clear();
                          if (!end.now.id.isEmpty()) {
                              m_facts = end.now;
                          }
                          Q_EMIT changed(m_facts.id);
                          taken();
                      }}},
                    true);
}

void ChangeDialog::refresh()
{
    if (m_act != nullptr) {
        m_act->setEnabled(!isBusy() && m_wasRead && !m_question->isAsking() && mayAct());
        m_close->setText(isBusy() ? tr("Cancel") : tr("Close"));
        m_close->setAccessibleName(m_close->text());
    }
}

void ChangeDialog::reject()
{
    if (m_change.isBusy()) {
        m_change.cancel(); // what may be out is looked for first
        return;
    }
    if (m_call) {
        m_call->cancel();
    }
    if (m_request) {
        m_request->cancel();
    }
    QDialog::reject();
}

void ChangeDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_act != nullptr) {
        retranslate();
        refresh();
        m_status->retranslate();
        m_question->retranslate();
    }
}

} // namespace flowconnect
