#pragma once

#include "wizard/widgets/FieldHint.h"

#include <functional>

namespace flowconnect {

/// A message on a FieldHint whose text is made again after a change of the language.
class HintMessage
{
public:
    /// Without a hint: to be assigned one before it tells anything.
    HintMessage() = default;
    /// `hint` outlives the message.
    explicit HintMessage(FieldHint* hint) : m_hint(hint) {}

    /// Shows what `words` gives, and a button with the text of `action` if there is one.
    void tell(FieldHint::Kind kind, std::function<QString()> words, std::function<QString()> action = {});
    /// There is no message any more; what the hint shows stays.
    void forget() { m_words = nullptr; }
    /// True from tell() until forget().
    bool isTold() const { return static_cast<bool>(m_words); }
    /// Shows the message, if there is one, in the current language.
    void retranslate();

private:
    FieldHint* m_hint = nullptr;
    FieldHint::Kind m_kind = FieldHint::Kind::Hint;
    std::function<QString()> m_words;
    std::function<QString()> m_action;
};

} // namespace flowconnect
