#include "wizard/WizardPage.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flowconnect {

WizardPage::WizardPage(QWidget* parent) : QWizardPage(parent), m_content(new QWidget)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 20, 8); // the side widget and the title give the other margins
    layout->addWidget(area);
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
    }
}

} // namespace flowconnect
