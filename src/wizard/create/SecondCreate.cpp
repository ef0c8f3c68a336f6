#include "wizard/create/SecondCreate.h"

#include "creation/OutcomeWatch.h"
#include "texts/LostAnswerTexts.h"
#include "wizard/widgets/QuestionPanel.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

SecondCreate::SecondCreate(OutcomeWatch& watch, QuestionPanel& question, QObject* parent)
    : QObject(parent),
      m_watch(watch),
      m_question(question)
{
    connect(&m_watch, &OutcomeWatch::ended, this, [this] { clear(); });
}

void SecondCreate::clear()
{
    if (std::exchange(m_asks, false)) { // else it is the creator's question that stands there
        m_question.clear();
    }
}

bool SecondCreate::asksFirst()
{
    if (!m_watch.isActive()) {
        return false;
    }
    m_asks = true;
    m_question.ask([this] { return secondCreateQuestion(m_watch); },
                   {{u"keepLookingButton"_s,
                     [this] {
                         clear();
                     }},
                    {u"createAnywayButton"_s,
                     [this] {
                         clear();
                         Q_EMIT createWanted(m_watch.attempt().intent.attempt);
                     }}},
                   true);
    return true;
}

} // namespace flowconnect
