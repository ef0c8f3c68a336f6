#include "wizard/create/Recovery.h"

#include "connection/Profile.h"
#include "creation/AttemptToRecover.h"
#include "platform/FlowService.h"
#include "texts/CreationTexts.h"
#include "texts/DateTexts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

Recovery::Recovery(const ConnectionDraft& draft, FlowService& service, Journal& journal, TokenSource& tokens,
                   std::function<QUrl()> platformUrl, QWidget* parent)
    : QuestionPanel(parent, u"recovery"_s),
      m_draft(draft),
      m_journal(journal),
      m_platformUrl(std::move(platformUrl)),
      m_search(service, journal, tokens)
{
    setObjectName(u"recoveryPanel"_s);
    connect(&m_search, &OutcomeSearch::stateChanged, this, &QuestionPanel::retranslate);
    connect(&m_search, &OutcomeSearch::ended, this, &Recovery::showEnd);
    connect(this, &QuestionPanel::answered, this,
            [this](int index) { (this->*m_answers.at(index).second)(); });
}

void Recovery::put(const std::function<Question()>& words, const Answers& answers)
{
    m_answers = answers;
    QStringList names;
    for (const auto& [name, action] : answers) {
        names += name;
    }
    ask(words, names);
}

void Recovery::stop()
{
    m_search.cancel();
}

void Recovery::leave()
{
    clear();
}

void Recovery::begin()
{
    m_journal.read(this, [this](JournalState, const QList<JournalEntry>& entries) { take(entries); });
}

void Recovery::take(const QList<JournalEntry>& entries)
{
    m_intent = attemptToRecover(entries, QDateTime::currentDateTimeUtc()).value_or(CreationIntent());
    if (!m_intent.attempt.isEmpty()) {
        m_obstacle = Obstacle::None;
        offer();
    }
}

void Recovery::offer()
{
    put(
        [this] {
            Question question;
            question.title = tr("Was “%1” created?").arg(m_intent.name);
            question.text =
                m_obstacle != Obstacle::None
                    ? obstacleText()
                    : tr("The program ended on %1 before the answer had come (sandbox %2). Look whether the "
                         "connection is there before you create it again; looking changes nothing.")
                          .arg(shownTime(m_intent.at), m_intent.sandboxName);
            question.answers = {tr("&Look now"), tr("N&ot now"), tr("Don't as&k again")};
            return question;
        },
        {{u"recoverLookButton"_s, &Recovery::lookNow},
         {u"recoverLaterButton"_s, &Recovery::leave},
         {u"recoverDismissButton"_s, &Recovery::dismiss}});
}

Recovery::Obstacle Recovery::obstacle() const
{
    if (m_draft.destination == Destination::Practice) {
        return Obstacle::Practising;
    }
    // A token goes only where it was meant to go.
    if (m_platformUrl().toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded) != m_intent.platform) {
        return Obstacle::OtherPlatform;
    }
    return m_draft.access().organizationId.trimmed() != m_intent.organizationId ? Obstacle::OtherOrganization
                                                                                : Obstacle::None;
}

QString Recovery::obstacleText() const
{
    switch (m_obstacle) {
    case Obstacle::Practising:
        return tr(
            "It was to be created in Adobe Experience Platform. Choose that under “Where to”, then look.");
    case Obstacle::OtherPlatform:
        return tr("It was to be created at %1. Start the program with that address, then look.")
            .arg(m_intent.platform);
    case Obstacle::OtherOrganization:
        return tr("It belongs to the organization %1. Choose its profile or fill in its ID under “Where to”, "
                  "then "
                  "look.")
            .arg(shortOrganization(m_intent.organizationId));
    case Obstacle::None:
        break;
    }
    return {};
}

void Recovery::lookNow()
{
    m_obstacle = obstacle();
    if (m_obstacle != Obstacle::None) {
        offer();
        return;
    }
    put(
        [this] {
            Question question{
                creationWorkText(m_search.work()), tr("Nothing is sent again."), {}, {tr("&Stop")}};
            question.working = true;
            return question;
        },
        {{u"recoverStopButton"_s, &Recovery::stop}});
    m_search.start(earlierAttempt(m_platformUrl(), ReadyConnection(m_draft), m_intent));
}

void Recovery::showEnd(const CreationEnd& end)
{
    switch (end.kind) {
    case CreationEnd::Kind::Found:
        clear();
        Q_EMIT found(end, m_intent);
        break;
    case CreationEnd::Kind::Absent:
        put(
            [this] {
                return Question{
                    tr("“%1” was not created.").arg(m_intent.name),
                    tr("Platform's list has been read to its end: it is not there. Create it whenever you "
                       "like."),
                    {},
                    {tr("&Close")}};
            },
            {{u"recoverLaterButton"_s, &Recovery::leave}});
        break;
    default:
        put(
            [this, end] {
                const ErrorText text = lostAnswerText(end, m_intent.name);
                const QString next = end.lookError.kind == ErrorKind::NotSignedIn
                                         ? tr("Sign in first: fill in “Where to” and press Next, then look.")
                                         : text.next;
                return Question{text.what,
                                text.why + u'\n' + next,
                                {},
                                {tr("&Look again"), tr("N&ot now"), tr("Don't as&k again")}};
            },
            {{u"recoverLookButton"_s, &Recovery::lookNow},
             {u"recoverLaterButton"_s, &Recovery::leave},
             {u"recoverDismissButton"_s, &Recovery::dismiss}});
        break;
    }
}

void Recovery::dismiss()
{
    CreationResult result;
    result.attempt = m_intent.attempt;
    result.at = QDateTime::currentDateTimeUtc();
    result.outcome = CreationOutcome::Dismissed;
    m_journal.note(result, this, [](JournalState) {});
    clear();
}

} // namespace flowconnect
