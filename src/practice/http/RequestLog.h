#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QPair>
#include <QString>

namespace flowconnect::practice {

/// Method and path of every request that has arrived, for tests that count them. No headers, no bodies: those
/// hold secrets. Every function may be called from any thread.
class RequestLog
{
public:
    /// Notes one request.
    void add(const QByteArray& method, const QString& path);

    /// How many came with this method (empty: any) and a path beginning so (empty: any).
    int count(const QByteArray& method, const QString& pathPrefix) const;

private:
    mutable QMutex m_mutex;
    QList<QPair<QByteArray, QString>> m_requests;
};

} // namespace flowconnect::practice
