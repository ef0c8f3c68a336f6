#include "wizard/WizardPage.h"

#include "wizard/FieldHint.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flowconnect {

WizardPage::WizardPage(QWidget* parent)
    : QWizardPage(parent),
      m_content(new QWidget),
      m_layout(new QVBoxLayout(this))
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_content);
    m_layout->setContentsMargins(8, 4, 20, 8); // the side widget and the title give the other margins
    m_layout->addWidget(area);
    // The window's colour, not the base colour that a viewport would paint.
    area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void WizardPage::reveal(QWidget* widget)
{
    // Later: a widget that has only just been shown has no place yet.
    QMetaObject::invokeMethod(
        widget, [this, widget] { findChild<QScrollArea*>()->ensureWidgetVisible(widget); },
        Qt::QueuedConnection);
}

void WizardPage::setNotice(const std::function<QString()>& words)
{
    if (m_notice == nullptr) {
        m_notice = new FieldHint(this);
        m_notice->setObjectName(u"notice"_s);
        m_layout->insertWidget(0, m_notice);
        m_notice->setVisible(true); // the page may be on screen already
    }
    m_noticeWords = words;
    m_notice->show(FieldHint::Kind::Advice, words());
}

void WizardPage::setTopWidget(QWidget* widget)
{
    m_layout->insertWidget(0, widget);
}

QSize WizardPage::contentSize() const
{
    const QSize least = m_content->minimumSizeHint();
    const int width = qMax(least.width(), 520);
    const int height = m_content->hasHeightForWidth() ? m_content->heightForWidth(width) : least.height();
    return {width, qMax(least.height(), height)};
}

void WizardPage::changeEvent(QEvent* event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_notice != nullptr) {
            m_notice->show(FieldHint::Kind::Advice, m_noticeWords());
        }
    }
}

} // namespace flowconnect
