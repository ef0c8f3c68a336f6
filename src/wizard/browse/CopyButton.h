#pragma once

#include <QPushButton>
#include <QTimer>

namespace flowconnect {

/// A button that brings a text to the clipboard and says so for two seconds, in its own text and to assistive
/// technology; and that it did not, where the clipboard has not taken it.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget* parent = nullptr);

    /// The text of the button, with its mnemonic, in the current language.
    void setWords(const QString& words);
    /// Brings `text` to the clipboard, reads that back, and says how it went.
    void copy(const QString& text);

private:
    enum class Said { Nothing, Copied, NotCopied };

    void showWords();

    QString m_words;
    Said m_said = Said::Nothing;
    QTimer m_confirmation;
};

} // namespace flowconnect
