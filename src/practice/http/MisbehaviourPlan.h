#pragma once

#include "practice/http/Misbehaviour.h"

#include <QMutex>

#include <optional>

namespace flowconnect::practice {

/// The misbehaviours still to come, in the order of planning. Every function may be called from any thread.
class MisbehaviourPlan
{
public:
    /// Adds one at the end. One with `times` below 1 never applies.
    void add(const Misbehaviour& misbehaviour);

    /// The first one that fits a request, used up by one; nothing when the request is to be handled properly.
    std::optional<Misbehaviour> take(const QByteArray& method, const QString& path);

    /// Like take(), but only when that first one acts on the bare connection (DropUnread, Garbage): asked as
    /// soon as the request line is known, before the HTTP server has read it.
    std::optional<Misbehaviour> takeForBareConnection(const QByteArray& method, const QString& path);

private:
    std::optional<Misbehaviour> takeIf(const QByteArray& method, const QString& path, bool bareOnly);

    QMutex m_mutex;
    QList<Misbehaviour> m_planned;
};

} // namespace flowconnect::practice
