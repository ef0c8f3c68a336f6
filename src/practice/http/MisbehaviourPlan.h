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
    /// `askedBefore`: takeForBareConnection() has been asked about this request, and had nothing.
    std::optional<Misbehaviour> take(const QByteArray& method, const QString& path, bool askedBefore);

    /// Like take(), but only when that first one acts on the bare connection (DropUnread, Garbage): asked as
    /// soon as the request line is known, before the HTTP server has read it.
    std::optional<Misbehaviour> takeForBareConnection(const QByteArray& method, const QString& path);

private:
    enum class Stage {
        RequestLine,   ///< what acts on the bare connection is due
        Request,       ///< the rest is due
        RequestAtOnce, ///< all are: the request line could not be seen before
    };

    std::optional<Misbehaviour> takeAt(Stage stage, const QByteArray& method, const QString& path);

    QMutex m_mutex;
    QList<Misbehaviour> m_planned;
};

} // namespace flowconnect::practice
