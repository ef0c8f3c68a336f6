#pragma once

#include <QPushButton>
#include <QRegularExpression>

namespace flowconnect {

/// `text` of a button as it is read out: without the mark of its mnemonic, `&`, and without one in
/// parentheses as Chinese has it, `(&T)`.
inline QString withoutMnemonic(QString text)
{
    static const QRegularExpression inParentheses(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(inParentheses).remove(u'&');
}

/// Sets what `button` says, on screen and read out.
inline void label(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
}

} // namespace flowconnect
