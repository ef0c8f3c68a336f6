#include "wizard/widgets/HintMessage.h"

#include <utility>

namespace flowconnect {

void HintMessage::tell(FieldHint::Kind kind, std::function<QString()> words, std::function<QString()> action)
{
    m_kind = kind;
    m_words = std::move(words);
    m_action = std::move(action);
    retranslate();
}

void HintMessage::retranslate()
{
    if (m_words) {
        m_hint->show(m_kind, m_words(), m_action ? m_action() : QString());
    }
}

} // namespace flowconnect
