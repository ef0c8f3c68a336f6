#include "wizard/create/Recovery.h"

#include "creation/AttemptToRecover.h"
#include "texts/DateTexts.h"
#include "texts/LostAnswerTexts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

Recovery::Recovery(const ConnectionDraft& draft, ConnectionReads& reads, Journal& journal,
                   TokenSource& tokens, std::function<QUrl()> platformUrl, QWidget* parent)
    : QuestionPanel(parent, u"recovery"_s),
      m_draft(draft),
      m_journal(journal),
      m_tokens(tokens),
      m_platformUrl(std::move(platformUrl)),
      m_watch(reads, journal, tokens),
      m_other(journal)
{
    setObjectName(u"recoveryPanel"_s);
    connect(&m_other, &AttemptFollower::freed, this,
            [this](const JournalEntry& entry, const QList<JournalEntry>& entries) {
                entry.isOpen() ? take(entries) : showOther(entry); // open: it was closed before it knew
            });
    connect(&m_watch, &OutcomeWatch::changed, this, &Recovery::showWatch);
    connect(&m_watch, &OutcomeWatch::ended, this, &Recovery::showEnd);
}

void Recovery::begin()
{
    m_journal.read(this, [this](JournalState, const QList<JournalEntry>& entries) { take(entries); });
}

void Recovery::take(const QList<JournalEntry>& entries)
{
    const auto entry = attemptToRecover(entries, QDateTime::currentDateTimeUtc());
    if (!entry) {
        return;
    }
    m_entry = *entry;
    m_otherIds = idsOfOthers(entries, m_entry.intent.attempt);
    m_obstacle = RecoveryObstacle::None;
    if (m_entry.held) {
        followOther();
        return;
    }
    offer();
    lookByItself();
}

bool Recovery::hasSignIn() const
{
    return m_tokens.isFresh() || (m_draft.signsInBySecret() && !m_draft.clientSecret.isEmpty());
}

void Recovery::lookByItself()
{
    if (m_waits && hasSignIn() && obstacle() == RecoveryObstacle::None) {
        lookNow();
    }
}

void Recovery::offer()
{
    m_waits = true;
    ask(
        [this] {
            Question question;
            question.title = tr("Was “%1” created?").arg(m_entry.intent.name);
            question.text = m_obstacle != RecoveryObstacle::None
                                ? obstacleText(m_obstacle, m_entry.intent)
                                : tr("The program ended on %1 before the answer had come (sandbox %2). Once "
                                     "you have signed in, the connection is looked up by itself; that "
                                     "changes nothing. Don't create it again before that.")
                                      .arg(shownTime(m_entry.intent.at), m_entry.intent.sandboxName);
            question.answers = {tr("&Look now"), tr("&Decide later"), tr("Don't as&k again")};
            return question;
        },
        lookLaterOrDismiss(), true);
}

QuestionPanel::Answers Recovery::lookLaterOrDismiss()
{
    return {{u"recoverLookButton"_s,
             [this] {
                 lookNow();
             }},
            {u"recoverLaterButton"_s,
             [this] {
                 leave();
             }},
            {u"recoverDismissButton"_s, [this] {
                 dismiss();
             }}};
}

void Recovery::followOther()
{
    m_other.follow(m_entry.intent.attempt);
    ask([this] { return otherWindowQuestion(m_entry); },
        {{u"recoverLaterButton"_s,
          [this] {
              leave();
          }}},
        false);
}

void Recovery::showOther(const JournalEntry& entry)
{
    CreationEnd end;
    end.kind = CreationEnd::Kind::Found;
    end.receipt = entry.isCreated() ? entry.result->receipt : ConnectionReceipt();
    Answers answers{{u"recoverLaterButton"_s, [this] {
                         leave();
                     }}};
    if (entry.isCreated()) {
        answers.prepend({u"recoverShowButton"_s, [this, end] {
                             showFound(end);
                         }});
    }
    ask([entry] { return otherWindowQuestion(entry); }, answers, false);
}

void Recovery::showFound(const CreationEnd& end)
{
    clear();
    Q_EMIT showWanted(end, m_entry.intent);
}

RecoveryObstacle Recovery::obstacle() const
{
    return obstacleFor(m_entry.intent, m_draft, m_platformUrl());
}

void Recovery::lookNow()
{
    m_obstacle = obstacle();
    if (m_obstacle != RecoveryObstacle::None) {
        offer();
        return;
    }
    Attempt attempt = earlierAttempt(m_platformUrl(), ReadyConnection(m_draft), m_entry);
    attempt.otherIds = m_otherIds;
    m_waits = false;
    m_watch.lookFor(attempt);
}

void Recovery::showWatch()
{
    if (!m_watch.isActive()) {
        m_shows = false;
        return;
    }
    if (std::exchange(m_shows, true)) {
        retranslate(); // the buttons stay, with the focus
        return;
    }
    ask([this] { return watchQuestion(m_watch); },
        {{u"recoverLookButton"_s,
          [this] {
              m_watch.lookNow();
          }},
         {u"recoverStopButton"_s,
          [this] {
              m_watch.stop();
          }}},
        true);
}

void Recovery::showEnd(const CreationEnd& end)
{
    if (end.kind == CreationEnd::Kind::Found) {
        ask([this, end] { return watchEndQuestion(end, m_entry.intent.name); },
            {{u"recoverShowButton"_s,
              [this, end] {
                  showFound(end);
              }},
             {u"recoverLaterButton"_s,
              [this] {
                  leave();
              }}},
            false);
        return;
    }
    if (end.kind == CreationEnd::Kind::Absent) {
        ask([this, end] { return watchEndQuestion(end, m_entry.intent.name); },
            {{u"recoverLaterButton"_s,
              [this] {
                  leave();
              }}},
            false);
        return;
    }
    m_waits = end.lookError.kind == ErrorKind::NotSignedIn;
    ask(
        [this, end] {
            const ErrorText text = lostAnswerText(end, m_entry.intent.name);
            const QString next = end.lookError.kind == ErrorKind::NotSignedIn
                                     ? tr("Sign in first: fill in “Destination” and press Next, then look.")
                                     : text.next;
            return Question{text.what,
                            text.why + u'\n' + next,
                            {},
                            {tr("&Look again"), tr("&Decide later"), tr("Don't as&k again")}};
        },
        lookLaterOrDismiss(), false);
}

void Recovery::leave()
{
    m_waits = false;
    m_other.stop();
    clear();
}

void Recovery::dismiss()
{
    CreationResult result;
    result.attempt = m_entry.intent.attempt;
    result.at = QDateTime::currentDateTimeUtc();
    result.outcome = CreationOutcome::Dismissed;
    m_journal.note(result, this, [](JournalState) {});
    leave();
}

} // namespace flowconnect
