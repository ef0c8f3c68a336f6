#include "practice/http/MisbehaviourPlan.h"

#include <QMutexLocker>

#include <algorithm>

namespace flowconnect::practice {

void MisbehaviourPlan::add(const Misbehaviour& misbehaviour)
{
    const QMutexLocker lock(&m_mutex);
    m_planned.append(misbehaviour);
}

std::optional<Misbehaviour> MisbehaviourPlan::take(const QByteArray& method, const QString& path)
{
    return takeIf(method, path, false);
}

std::optional<Misbehaviour> MisbehaviourPlan::takeForBareConnection(const QByteArray& method,
                                                                    const QString& path)
{
    return takeIf(method, path, true);
}

std::optional<Misbehaviour> MisbehaviourPlan::takeIf(const QByteArray& method, const QString& path,
                                                     bool bareOnly)
{
    const QMutexLocker lock(&m_mutex);
    const auto fits = [&](const Misbehaviour& planned) {
        return planned.times > 0 && (planned.method.isEmpty() || planned.method == method) &&
               path.startsWith(planned.pathPrefix);
    };
    const auto found = std::find_if(m_planned.begin(), m_planned.end(), fits);
    if (found == m_planned.end()) {
        return std::nullopt;
    }
    const bool bare =
        found->kind == Misbehaviour::Kind::DropUnread || found->kind == Misbehaviour::Kind::Garbage;
    if (bareOnly && !bare) {
        return std::nullopt;
    }
    --found->times;
    return *found;
}

} // namespace flowconnect::practice
