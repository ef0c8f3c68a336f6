#pragma once

#include "texts/Question.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QList>
#include <QTimer>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace flowconnect {

/// A question on the page instead of a box that pops up: what is asked, and a button for each answer.
class QuestionPanel : public QFrame
{
    Q_OBJECT

public:
    /// The labels are named after `name`: `questionTitle`, `questionText` …
    explicit QuestionPanel(QWidget* parent = nullptr, const QString& name = QStringLiteral("question"));

    /// Asks what `words` gives in the language of now. `names`: object names of the buttons, as many as there
    /// are answers.
    void ask(const std::function<Question()>& words, const QStringList& names);
    void clear();
    /// Which of the choices stands in the list; 0 where there is none.
    int choice() const;
    /// Sets the words anew in the language of now.
    void retranslate();

Q_SIGNALS:
    /// The person pressed the answer number `index`.
    void answered(int index);

private:
    void showWords();

    std::function<Question()> m_words;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QComboBox* m_choices;
    QProgressBar* m_bar;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_buttons;
    QElapsedTimer m_since; ///< it was asked
    QTimer m_tick;
};

} // namespace flowconnect
