#include "wizard/widgets/PassingPanel.h"

#include "wizard/widgets/Announcement.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qint64 progressPauseMs = 5'000;

} // namespace

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
    if (accessibleName() == spoken) {
        return;
    }
    setAccessibleName(spoken);
    // The same words with another number are progress: nobody wants to hear every second of it.
    static const QRegularExpression numbers(u"\\d+"_s);
    const QString words = QString(spoken).remove(numbers);
    if (words != m_said || !m_sinceSaid.isValid() || m_sinceSaid.elapsed() >= progressPauseMs) {
        m_said = words;
        alert();
    }
}

void PassingPanel::alert()
{
    m_sinceSaid.start();
    flowconnect::announce(this, accessibleName());
}

} // namespace flowconnect
