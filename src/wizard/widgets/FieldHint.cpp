#include "wizard/widgets/FieldHint.h"

#include "wizard/widgets/Announcement.h"
#include "wizard/widgets/Contrast.h"
#include "wizard/widgets/Icons.h"
#include "wizard/widgets/LineBreaks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int iconSide = 16;

QColor mixed(const QPalette& palette, QPalette::ColorRole front, QPalette::ColorRole behind)
{
    const QColor text = palette.color(front);
    const QColor back = palette.color(behind);
    const auto mix = [](int a, int b) {
        return (58 * a + 42 * b) / 100;
    };
    return readable(
        {mix(text.red(), back.red()), mix(text.green(), back.green()), mix(text.blue(), back.blue())}, back,
        leastTextContrast);
}

} // namespace

FieldHint::FieldHint(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_other(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 7);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_other, 0, Qt::AlignTop);
    m_text->setObjectName(u"hintText"_s);
    m_action->setObjectName(u"hintAction"_s);
    m_other->setObjectName(u"hintOther"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_icon->setFixedSize(iconSide, iconSide);
    m_icon->hide();
    for (QPushButton* button : {m_action, m_other}) {
        button->hide();
        button->setAutoDefault(false); // Return presses Next
    }
    connect(m_action, &QPushButton::clicked, this, &FieldHint::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &FieldHint::otherTriggered);
    updateLook();
}

void FieldHint::describe(QWidget* field)
{
    m_fields.append(field);
    QWidget::setTabOrder(field, m_action);
    QWidget::setTabOrder(m_action, m_other);
    show(m_kind, QString(m_words));
}

void FieldHint::label(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setVisible(!text.isEmpty());
    button->setAccessibleDescription(text.isEmpty() ? QString() : m_words); // what it is about
}

void FieldHint::show(Kind kind, const QString& text, const QString& action, const QString& other)
{
    const bool isNews = kind != Kind::Hint && text != m_words;
    m_kind = kind;
    m_words = text;
    m_text->setText(breakable(text));
    m_text->setAccessibleName(text); // without the places to break
    label(m_action, action);
    label(m_other, other);
    updateLook();
    for (const QPointer<QWidget>& field : std::as_const(m_fields)) {
        if (field && field->accessibleDescription() != text) {
            field->setAccessibleDescription(text); // tells assistive technology
        }
    }
    if (isNews && isVisible()) {
        announce(this, text);
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
    m_text->setMinimumHeight(
        qMax(iconSide, fontMetrics().height() + 1)); // the icon moves nothing when it comes
    m_icon->setVisible(m_kind != Kind::Hint);
    if (m_kind != Kind::Hint) {
        const QString name = m_kind == Kind::Stop   ? u"stop"_s
                             : m_kind == Kind::Done ? u"done"_s
                                                    : u"advice"_s;
        m_icon->setPixmap(iconFor(name, palette()).pixmap(iconSide, iconSide));
    }
    // A hint is paler, but not too pale to be read. Both roles are set: which one a
    // label uses depends on the background that the page gives it.
    QPalette quiet = palette();
    if (m_kind == Kind::Hint) {
        quiet.setColor(QPalette::WindowText, mixed(quiet, QPalette::WindowText, QPalette::Window));
        quiet.setColor(QPalette::Text, mixed(quiet, QPalette::Text, QPalette::Base));
    }
    m_text->setPalette(quiet);
}

} // namespace flowconnect
