#include "wizard/widgets/FieldHint.h"

#include "wizard/widgets/Icons.h"
#include "wizard/widgets/LineBreaks.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QColor mixed(const QPalette& palette, QPalette::ColorRole front, QPalette::ColorRole behind)
{
    const QColor text = palette.color(front);
    const QColor back = palette.color(behind);
    const auto mix = [](int a, int b) {
        return (58 * a + 42 * b) / 100;
    };
    return {mix(text.red(), back.red()), mix(text.green(), back.green()), mix(text.blue(), back.blue())};
}

} // namespace

FieldHint::FieldHint(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 7);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    row->addWidget(m_action, 0, Qt::AlignTop);
    m_text->setObjectName(u"hintText"_s);
    m_action->setObjectName(u"hintAction"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumHeight(fontMetrics().height() + 1);
    m_icon->setFixedSize(16, 16);
    m_icon->hide();
    m_action->hide();
    m_action->setAutoDefault(false); // Return presses Next
    connect(m_action, &QPushButton::clicked, this, &FieldHint::actionTriggered);
    updateLook();
}

void FieldHint::describe(QWidget* field)
{
    m_field = field;
    show(m_kind, QString(m_words));
}

void FieldHint::show(Kind kind, const QString& text, const QString& action)
{
    m_kind = kind;
    m_words = text;
    m_text->setText(breakable(text));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    updateLook();
    if (m_field) {
        m_field->setAccessibleDescription(text);
        QAccessibleEvent change(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&change);
    }
}

void FieldHint::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateLook();
    }
}

void FieldHint::updateLook()
{
    m_icon->setVisible(m_kind != Kind::Hint);
    if (m_kind != Kind::Hint) {
        const QString name = m_kind == Kind::Stop   ? u"stop"_s
                             : m_kind == Kind::Done ? u"done"_s
                                                    : u"advice"_s;
        m_icon->setPixmap(iconFor(name, palette()).pixmap(16, 16));
    }
    // A hint is paler, still with a contrast of 4.5 : 1 (WCAG 2.1, 1.4.3). Both roles are set: which one a
    // label uses depends on the background that the page gives it.
    QPalette quiet = palette();
    if (m_kind == Kind::Hint) {
        quiet.setColor(QPalette::WindowText, mixed(quiet, QPalette::WindowText, QPalette::Window));
        quiet.setColor(QPalette::Text, mixed(quiet, QPalette::Text, QPalette::Base));
    }
    m_text->setPalette(quiet);
}

} // namespace flowconnect
