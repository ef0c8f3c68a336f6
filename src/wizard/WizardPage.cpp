#include "wizard/WizardPage.h"

#include "wizard/widgets/HintMessage.h"
#include "wizard/widgets/PassingPanel.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int scrollBarGap = 12;

/// The height of the panels that are on the page only for a while: the window need not grow for them.
int passingHeight(const QWidget& content, int width)
{
    int height = 0;
    for (const PassingPanel* panel : content.findChildren<PassingPanel*>()) {
        if (!panel->isHidden()) {
            height += panel->heightForWidth(width) + content.layout()->spacing();
        }
    }
    return height;
}

} // namespace

WizardPage::WizardPage(QWidget* parent)
    : QWizardPage(parent),
      m_content(new QWidget),
      m_layout(new QVBoxLayout(this)),
      m_top(new QVBoxLayout)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* scrolled = new QWidget;
    auto* rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(m_top);
    rows->addWidget(m_content, 1);
    area->setWidget(scrolled);
    // The other margins come from the side widget and the title. A part of the right margin belongs to the
    // contents, so that they keep a distance from a scroll bar.
    m_layout->setContentsMargins(8, 4, 8, 8);
    m_layout->setSpacing(10);
    m_content->setContentsMargins(0, 0, scrollBarGap, 0);
    m_top->setContentsMargins(0, 0, scrollBarGap, 0); // as wide as the contents
    m_layout->addWidget(area);
    // The window's colour, not the base colour that a viewport would paint.
    area->viewport()->setAutoFillBackground(false);
    scrolled->setAutoFillBackground(false);
}

WizardPage::~WizardPage() = default;

void WizardPage::reveal(QWidget* widget)
{
    // Queued: a widget that has only just been shown has no geometry yet.
    QMetaObject::invokeMethod(
        widget, [this, widget] { findChild<QScrollArea*>()->ensureWidgetVisible(widget); },
        Qt::QueuedConnection);
}

void WizardPage::setNotice(const std::function<QString()>& words)
{
    if (!m_notice) {
        auto* hint = new FieldHint(this);
        hint->setObjectName(u"notice"_s);
        m_layout->insertWidget(0, hint);
        hint->setVisible(true); // the page may be on screen already
        m_notice = std::make_unique<HintMessage>(hint);
    }
    m_notice->tell(FieldHint::Kind::Advice, words);
}

void WizardPage::setTopWidget(QWidget* widget)
{
    const bool hidden = widget->isHidden();
    m_top->addWidget(widget); // takes it out of the layout in which it was, and hides it
    widget->setVisible(!hidden);
}

QSize WizardPage::contentSize() const
{
    const QSize least = m_content->minimumSizeHint();
    const int width = qMax(least.width(), qMax(520, 80 * fontMetrics().averageCharWidth()));
    const int passing = passingHeight(*m_content, width);
    const int height = m_content->hasHeightForWidth() ? m_content->heightForWidth(width) : least.height();
    return {width, qMax(least.height(), height) - passing};
}

void WizardPage::changeEvent(QEvent* event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_notice) {
            m_notice->retranslate();
        }
    }
}

} // namespace flowconnect
