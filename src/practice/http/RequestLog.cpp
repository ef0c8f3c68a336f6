#include "practice/http/RequestLog.h"

#include <QMutexLocker>

#include <algorithm>

namespace flowconnect::practice {

void RequestLog::add(const QByteArray& method, const QString& path)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.append({method, path});
}

int RequestLog::count(const QByteArray& method, const QString& pathPrefix) const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(
        std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const QPair<QByteArray, QString>& request) {
            return (method.isEmpty() || request.first == method) && request.second.startsWith(pathPrefix);
        }));
}

} // namespace flowconnect::practice
