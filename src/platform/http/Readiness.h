#pragma once

#include "platform/http/AwakeClock.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace flowconnect {

/// The services that the next press will ask. Practice is not among them: there is nothing to gain.
struct NextCalls
{
    QList<QUrl> changes; ///< with a call that changes something: it gets a connection of its own
    QList<QUrl> reads;
};

/// Knows which connections the next press needs, and asks for them to be made anew now and then, since
/// servers end idle ones. That costs something, so it rests where nobody has touched the program for some
/// minutes.
class Readiness : public QObject
{
    Q_OBJECT

public:
    static constexpr int restAfterMs = 180'000; ///< after the last sign of the person

    /// `intervalMs`: between two renewals.
    Readiness(int intervalMs, Clock clock, QObject* parent);

    /// For `holder`, until letGo() or its end: a press may come that needs `next`. Asks at once.
    void keep(const QObject* holder, const NextCalls& next);
    void letGo(const QObject* holder);
    /// The person is there: has moved the mouse, pressed a key, come back to the window. Cheap.
    void noteActivity();
    /// What the timer does: asks for renewal, or goes to rest.
    void look();
    bool isResting() const { return !m_timer.isActive(); }

Q_SIGNALS:
    /// Connections for these should be there, not older than the interval.
    void wanted(const flowconnect::NextCalls& next);

private:
    Clock m_clock;
    QHash<const QObject*, NextCalls> m_holders;
    QTimer m_timer;
    qint64 m_lastSign = 0; ///< of the person, by m_clock
};

} // namespace flowconnect
