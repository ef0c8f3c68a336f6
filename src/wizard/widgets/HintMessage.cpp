#include "wizard/widgets/HintMessage.h"

#include <utility>

namespace flowconnect {

void HintMessage::tell(FieldHint::Kind kind, std::function<QString()> words)
{
    m_kind = kind;
    m_words = std::move(words);
    retranslate();
}

void HintMessage::retranslate()
{
    if (m_words) {
        m_hint->show(m_kind, m_words());
    }
}

} // namespace flowconnect
