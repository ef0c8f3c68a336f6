#include "wizard/create/CreationView.h"

#include "texts/CreationTexts.h"
#include "texts/LostAnswerTexts.h"
#include "wizard/widgets/QuestionPanel.h"
#include "wizard/widgets/StatusPanel.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

using State = ConnectionCreator::State;

namespace {

/// What is over sooner need not be told; and laying the page out anew would keep the request waiting.
constexpr int patienceMs = 100;

} // namespace

CreationView::CreationView(ConnectionCreator& creator, NameCheck& names, Journal& journal,
                           StatusPanel& status, QuestionPanel& question, QObject* parent)
    : QObject(parent),
      m_creator(creator),
      m_names(names),
      m_journal(journal),
      m_status(status),
      m_question(question)
{
    connect(&m_creator, &ConnectionCreator::stateChanged, this, &CreationView::showState);
    connect(&m_creator, &ConnectionCreator::ended, this, &CreationView::showEnd);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &CreationView::showWork);
    connect(&m_question, &QuestionPanel::answered, this, [this](int index) {
        if (m_creator.state() == State::AskingAboutEarlier) {
            answerAboutEarlier(index);
        } else if (m_creator.state() == State::AskingAboutName) {
            answerAboutName(index);
        } else if (m_creator.state() == State::AskingAboutJournal) {
            answerAboutJournal(index);
        }
    });
}

void CreationView::clear()
{
    m_patience.stop();
    m_showsWork = false;
    m_status.clear();
    m_question.clear();
    m_asks = false;
}

void CreationView::retranslate()
{
    m_status.retranslate();
    m_question.retranslate();
}

void CreationView::showState(State state)
{
    if (state == State::AskingAboutEarlier || state == State::AskingAboutName ||
        state == State::AskingAboutJournal) {
        if (!m_asks) {
            clear();
            m_asks = true;
            state == State::AskingAboutEarlier ? askAboutEarlier()
            : state == State::AskingAboutName  ? askAboutName()
                                               : askAboutJournal();
            Q_EMIT appeared();
        }
        return;
    }
    m_asks = false;
    m_question.clear();
    if (m_showsWork) {
        showWork();
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void CreationView::showWork()
{
    m_showsWork = true;
    m_status.showWork([this] { return creationWorkText(m_creator.work()); },
                      [this] { return creationCancelText(m_creator.work()); });
    Q_EMIT appeared();
}

void CreationView::askAboutEarlier()
{
    m_question.ask([this] { return earlierAttemptQuestion(*m_creator.earlier()); },
                   {u"lookFirstButton"_s, u"createAnywayButton"_s});
}

void CreationView::answerAboutEarlier(int index)
{
    if (index == 1) {
        m_creator.proceed();
        return;
    }
    m_looksFirst = true;
    m_creator.cancel();
}

void CreationView::askAboutName()
{
    if (m_names.namesakes().isEmpty()) {
        m_question.ask([this] { return nameUnseenQuestion(m_names); },
                       {u"lookAgainButton"_s, u"createAnywayButton"_s, u"stopButton"_s});
    } else {
        m_question.ask([this] { return nameTakenQuestion(m_names, m_creator.intent().name); },
                       {u"useExistingButton"_s, u"otherNameButton"_s, u"createAnywayButton"_s});
    }
}

void CreationView::askAboutJournal()
{
    m_question.ask([this] { return journalQuestion(m_creator.journalState(), m_journal.path()); },
                   {u"tryJournalButton"_s, u"createAnywayButton"_s, u"stopButton"_s});
}

void CreationView::answerAboutName(int index)
{
    const bool taken = !m_names.namesakes().isEmpty();
    if (taken && index == 0) {
        m_creator.useExisting(m_names.namesakes().value(m_question.choice()).id);
    } else if (index == (taken ? 2 : 1)) {
        m_creator.proceed();
    } else {
        m_renames = taken;
        m_retries = !taken && index == 0;
        m_creator.cancel();
    }
}

void CreationView::answerAboutJournal(int index)
{
    if (index == 1) {
        m_creator.proceed();
    } else {
        m_retries = index == 0;
        m_creator.cancel();
    }
}

void CreationView::showEnd(const CreationEnd& end)
{
    clear();
    const bool retries = std::exchange(m_retries, false);
    const bool renames = std::exchange(m_renames, false);
    const bool looksFirst = std::exchange(m_looksFirst, false);
    const QString name = m_creator.intent().name;
    switch (end.kind) {
    case CreationEnd::Kind::Created:
    case CreationEnd::Kind::Found:
    case CreationEnd::Kind::Existing:
        Q_EMIT created(end);
        return;
    case CreationEnd::Kind::Cancelled:
        if (!retries && !renames && !looksFirst) {
            m_status.showError(end.error);
        }
        break;
    case CreationEnd::Kind::Failed:
        m_status.showError(end.error, end.signingIn ? ErrorContext::SignIn : ErrorContext::Create);
        break;
    case CreationEnd::Kind::Absent:
        m_status.showError(end.error, ErrorContext::Create,
                           [end, name] { return lostAnswerText(end, name); });
        break;
    case CreationEnd::Kind::NotYet: // the watch tells
        break;
    case CreationEnd::Kind::Unknown:
        m_status.showError(end.lookError.kind == ErrorKind::None ? end.error : end.lookError,
                           ErrorContext::Look, [end, name] { return lostAnswerText(end, name); });
        break;
    }
    Q_EMIT notCreated(end);
    if (retries) {
        Q_EMIT retryWanted();
    } else if (renames) {
        Q_EMIT otherNameWanted();
    } else if (looksFirst) {
        Q_EMIT lookWanted();
    } else if (end.kind != CreationEnd::Kind::NotYet) {
        Q_EMIT appeared();
    }
}

} // namespace flowconnect
