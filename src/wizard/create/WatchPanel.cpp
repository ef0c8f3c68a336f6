#include "wizard/create/WatchPanel.h"

#include "texts/LostAnswerTexts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

WatchPanel::WatchPanel(OutcomeWatch& watch, QWidget* parent)
    : QuestionPanel(parent, u"watch"_s),
      m_watch(watch)
{
    setObjectName(u"watchPanel"_s);
    connect(&m_watch, &OutcomeWatch::changed, this, &WatchPanel::follow);
    connect(&m_watch, &OutcomeWatch::ended, this, &WatchPanel::showEnd);
}

void WatchPanel::follow()
{
    if (!m_watch.isActive()) {
        m_follows = false;
        return;
    }
    if (std::exchange(m_follows, true)) {
        retranslate(); // the buttons stay, with the focus
        return;
    }
    ask([this] { return watchQuestion(m_watch); },
        {{u"watchLookButton"_s,
          [this] {
              m_watch.lookNow();
          }},
         {u"watchStopButton"_s,
          [this] {
              m_watch.stop();
          }}},
        true);
}

void WatchPanel::showEnd(const CreationEnd& end)
{
    const CreationIntent intent = m_watch.attempt().intent;
    Answers answers;
    if (end.kind == CreationEnd::Kind::Found) {
        answers.append({u"watchShowButton"_s, [this, end, intent] {
                            clear();
                            Q_EMIT showWanted(end, intent);
                        }});
    } else if (end.kind == CreationEnd::Kind::Unknown) {
        answers.append({u"watchLookAgainButton"_s, [this] {
                            m_watch.lookFor(m_watch.attempt());
                        }});
    }
    answers.append({u"watchCloseButton"_s, [this] {
                        clear();
                    }});
    const bool stopped = end.lookError.kind == ErrorKind::Cancelled; // by a button here
    ask([end, intent] { return watchEndQuestion(end, intent.name); }, answers, stopped);
}

void WatchPanel::showArrival(const JournalEntry& entry)
{
    if (m_watch.isActive() || !entry.result) {
        return;
    }
    CreationEnd end;
    end.kind = CreationEnd::Kind::Found;
    end.receipt = entry.result->receipt;
    ask([entry] { return lateArrivalQuestion(entry); },
        {{u"watchShowButton"_s,
          [this, end, intent = entry.intent] {
              clear();
              Q_EMIT showWanted(end, intent);
          }},
         {u"watchCloseButton"_s,
          [this] {
              clear();
          }}},
        false);
}

} // namespace flowconnect
