#include "wizard/widgets/QuestionPanel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

QuestionPanel::QuestionPanel(QWidget* parent, const QString& name)
    : MessagePanel(name, 6, parent),
      m_choices(new QComboBox(this)),
      m_row(new QHBoxLayout)
{
    addRow(m_choices);
    addBar();
    addRow(m_row);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(24); // the open list shows the rest
    m_choices->setObjectName(name + u"Choices"_s);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    clear();
}

void QuestionPanel::ask(const std::function<Question()>& words, const QStringList& names)
{
    m_answers.clear();
    put(words, names, true);
}

void QuestionPanel::ask(const std::function<Question()>& words, const Answers& answers, bool focus)
{
    m_answers = answers;
    QStringList names;
    for (const auto& [name, action] : answers) {
        names += name;
    }
    put(words, names, focus);
}

void QuestionPanel::answer(int index)
{
    if (m_answers.isEmpty()) {
        Q_EMIT answered(index);
    } else {
        const auto action = m_answers.at(index).second; // it may ask the next question
        action();
    }
}

void QuestionPanel::put(const std::function<Question()>& words, const QStringList& names, bool focus)
{
    m_words = words;
    bool takesFocus = focus; // also where a button has it that goes now
    for (QPushButton* button : std::as_const(m_buttons)) {
        takesFocus = takesFocus || button->hasFocus();
        button->deleteLater();
    }
    m_buttons.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(names.at(i));
        button->setAutoDefault(true); // Return presses the button that has the focus
        connect(button, &QPushButton::clicked, this, [this, index = static_cast<int>(i)] { answer(index); });
        m_row->insertWidget(static_cast<int>(i), button);
        m_buttons.append(button);
    }
    m_choices->clear();
    startClock();
    showWords();
    show();
    if (takesFocus && !m_buttons.isEmpty()) {
        // Queued: the page may be about to move the focus away from a button that is being disabled.
        QMetaObject::invokeMethod(
            m_buttons.constFirst(),
            [button = m_buttons.constFirst()] { button->setFocus(Qt::OtherFocusReason); },
            Qt::QueuedConnection);
    }
    alert();
}

void QuestionPanel::clear()
{
    m_words = nullptr;
    stopClock();
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && isAncestorOf(focused);
    hide();
    if (hadFocus) {
        passFocusOn();
    }
}

/// Else Qt gives it to the next widget in the order of creation, which is on the rail.
void QuestionPanel::passFocusOn()
{
    QWidget* const page = parentWidget();
    for (QWidget* next = page != nullptr ? page->nextInFocusChain() : nullptr;
         next != nullptr && next != page; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && next->isVisible() && next->isEnabled() && page->isAncestorOf(next) &&
            !isAncestorOf(next)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

int QuestionPanel::choice() const
{
    return std::max(m_choices->currentIndex(), 0);
}

void QuestionPanel::retranslate()
{
    if (m_words) {
        showWords();
    }
}

void QuestionPanel::showWords()
{
    const Question question = m_words();
    if (question.working) {
        resumeClock();
    } else {
        stopClock();
    }
    showMessage(question.working ? QString() : u"advice"_s,
                question.working ? withSeconds(question.title) : question.title, question.text);
    const int chosen = choice();
    m_choices->clear();
    m_choices->addItems(question.choices);
    m_choices->setCurrentIndex(std::min(chosen, m_choices->count() - 1));
    m_choices->setVisible(question.choices.size() > 1);
    m_choices->setAccessibleName(question.title);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(question.answers.value(i));
    }
    setAccessibleName(question.title + u'\n' + question.text);
}

} // namespace flowconnect
