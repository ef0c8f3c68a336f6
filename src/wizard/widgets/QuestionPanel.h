#pragma once

#include "texts/Question.h"
#include "wizard/widgets/MessagePanel.h"

#include <QList>

#include <functional>
#include <utility>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace flowconnect {

/// A question on the page instead of a box that pops up: what is asked, and a button for each answer.
class QuestionPanel : public MessagePanel
{
    Q_OBJECT

public:
    /// The labels are named after `name`: `questionTitle`, `questionText` …
    explicit QuestionPanel(QWidget* parent = nullptr, const QString& name = QStringLiteral("question"));

    /// Asks the question that `words` gives; it is called again after a change of the language. `names`:
    /// object names of the buttons, as many as there are answers.
    void ask(const std::function<Question()>& words, const QStringList& names);
    /// The same, with what each answer does, and without answered(). `focus`: the first button gets it; false
    /// for news that come while the person may be typing.
    using Answers = QList<std::pair<QString, std::function<void()>>>;
    void ask(const std::function<Question()>& words, const Answers& answers, bool focus);
    void clear();
    bool isAsking() const { return bool(m_words); }
    /// The index of the choice in the list; 0 where there is no list.
    int choice() const;
    /// Sets the texts again, in the current language.
    void retranslate();

Q_SIGNALS:
    /// The person pressed the answer number `index`.
    void answered(int index);

protected:
    void showWords() override;

private:
    void answer(int index);
    void passFocusOn();
    void put(const std::function<Question()>& words, const QStringList& names, bool focus);

    std::function<Question()> m_words;
    Answers m_answers; ///< of the current question, where they were given
    QComboBox* m_choices;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_buttons;
};

} // namespace flowconnect
