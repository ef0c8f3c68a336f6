#include "wizard/widgets/PassingPanel.h"

#include <QAccessible>

namespace flowconnect {

PassingPanel::PassingPanel(QWidget* parent) : QFrame(parent)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] { showWords(); });
}

void PassingPanel::startClock()
{
    m_since.start();
    m_tick.start();
}

void PassingPanel::resumeClock()
{
    if (!m_tick.isActive()) {
        m_tick.start();
    }
}

void PassingPanel::stopClock()
{
    m_tick.stop();
}

QString PassingPanel::withSeconds(const QString& text) const
{
    const qint64 seconds = m_since.elapsed() / 1000;
    return seconds > 2 ? tr("%1 %2 s").arg(text).arg(seconds) : text;
}

void PassingPanel::announce(const QString& spoken)
{
    if (accessibleName() != spoken) {
        setAccessibleName(spoken);
        alert();
    }
}

void PassingPanel::alert()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace flowconnect
