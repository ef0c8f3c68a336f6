#include "practice/http/MisbehaviourPlan.h"

#include <QMutexLocker>

namespace flowconnect::practice {

namespace {

bool isBare(const Misbehaviour& planned)
{
    return planned.kind == Misbehaviour::Kind::DropUnread || planned.kind == Misbehaviour::Kind::Garbage;
}

bool fits(const Misbehaviour& planned, const QByteArray& method, const QString& path)
{
    return planned.times > 0 && (planned.method.isEmpty() || planned.method == method) &&
           path.startsWith(planned.pathPrefix) && path.endsWith(planned.pathSuffix);
}

} // namespace

void MisbehaviourPlan::add(const Misbehaviour& misbehaviour)
{
    const QMutexLocker lock(&m_mutex);
    m_planned.append(misbehaviour);
}

std::optional<Misbehaviour> MisbehaviourPlan::take(const QByteArray& method, const QString& path,
                                                   bool askedBefore)
{
    return takeAt(askedBefore ? Stage::Request : Stage::RequestAtOnce, method, path);
}

std::optional<Misbehaviour> MisbehaviourPlan::takeForBareConnection(const QByteArray& method,
                                                                    const QString& path)
{
    return takeAt(Stage::RequestLine, method, path);
}

std::optional<Misbehaviour> MisbehaviourPlan::takeAt(Stage stage, const QByteArray& method,
                                                     const QString& path)
{
    const QMutexLocker lock(&m_mutex);
    for (Misbehaviour& planned : m_planned) {
        const bool isDue = stage == Stage::RequestAtOnce || isBare(planned) == (stage == Stage::RequestLine);
        if (!fits(planned, method, path) || (!isDue && stage == Stage::Request)) {
            continue; // what is not due any more has let this request pass
        }
        if (planned.skip > 0) {
            planned.skip -= isDue ? 1 : 0;
            continue;
        }
        if (!isDue) {
            return std::nullopt;
        }
        --planned.times;
        return planned;
    }
    return std::nullopt;
}

} // namespace flowconnect::practice
