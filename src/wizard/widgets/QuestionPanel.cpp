#include "wizard/widgets/QuestionPanel.h"

#include "wizard/widgets/Icons.h"
#include "wizard/widgets/LineBreaks.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

QuestionPanel::QuestionPanel(QWidget* parent, const QString& name)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_choices(new QComboBox(this)),
      m_bar(new QProgressBar(this)),
      m_row(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    auto* grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_choices, 2, 1);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(24); // the list below it shows the rest
    grid->addWidget(m_bar, 3, 1);
    grid->addLayout(m_row, 4, 1);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &QuestionPanel::retranslate);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    m_icon->setFixedSize(16, 16);
    m_title->setObjectName(name + u"Title"_s);
    m_text->setObjectName(name + u"Text"_s);
    m_choices->setObjectName(name + u"Choices"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    clear();
}

void QuestionPanel::ask(const std::function<Question()>& words, const QStringList& names)
{
    m_words = words;
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->deleteLater();
    }
    m_buttons.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(names.at(i));
        button->setAutoDefault(true); // Return presses the one that has the focus
        connect(button, &QPushButton::clicked, this,
                [this, index = static_cast<int>(i)] { Q_EMIT answered(index); });
        m_row->insertWidget(static_cast<int>(i), button);
        m_buttons.append(button);
    }
    m_choices->clear();
    m_since.start();
    showWords();
    show();
    if (!m_buttons.isEmpty()) {
        // Later: the page may only be taking the focus away from a button that is being disabled.
        QMetaObject::invokeMethod(
            m_buttons.constFirst(),
            [button = m_buttons.constFirst()] { button->setFocus(Qt::OtherFocusReason); },
            Qt::QueuedConnection);
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void QuestionPanel::clear()
{
    m_words = nullptr;
    m_tick.stop();
    hide();
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
    m_icon->setVisible(!question.working);
    m_bar->setVisible(question.working);
    if (question.working && !m_tick.isActive()) {
        m_tick.start();
    } else if (!question.working) {
        m_tick.stop();
    }
    const qint64 seconds = m_since.elapsed() / 1000;
    m_icon->setPixmap(iconFor(u"advice"_s, palette()).pixmap(16, 16));
    showWrapped(m_title, question.working && seconds > 2 ? tr("%1 %2 s").arg(question.title).arg(seconds)
                                                         : question.title);
    showWrapped(m_text, question.text);
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
