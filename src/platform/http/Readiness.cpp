#include "platform/http/Readiness.h"

#include <utility>

namespace flowconnect {

Readiness::Readiness(int intervalMs, Clock clock, QObject* parent)
    : QObject(parent),
      m_clock(std::move(clock))
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &Readiness::look);
}

void Readiness::keep(const QObject* holder, const NextCalls& next)
{
    if (!m_holders.contains(holder)) {
        connect(holder, &QObject::destroyed, this, &Readiness::letGo);
    }
    m_holders.insert(holder, next);
    m_lastSign = m_clock();
    Q_EMIT wanted(next);
    if (!m_timer.isActive()) { // else it would never come to its end under somebody who types
        m_timer.start();
    }
}

void Readiness::letGo(const QObject* holder)
{
    if (m_holders.remove(holder) && holder != nullptr) {
        disconnect(holder, &QObject::destroyed, this, nullptr);
    }
    if (m_holders.isEmpty()) {
        m_timer.stop();
    }
}

void Readiness::noteActivity()
{
    if (m_holders.isEmpty()) {
        return;
    }
    m_lastSign = m_clock();
    if (isResting()) {
        m_timer.start();
        look();
    }
}

void Readiness::look()
{
    if (m_clock() - m_lastSign > restAfterMs) {
        m_timer.stop();
        return;
    }
    for (const NextCalls& next : std::as_const(m_holders)) {
        Q_EMIT wanted(next);
    }
}

} // namespace flowconnect
