#include "manage/browse/BackgroundWork.h"

#include <QThreadPool>

#include <utility>

namespace flowconnect {

void BackgroundWork::run(QObject* context, std::function<void()> work, const std::function<void()>& done)
{
    // It stays in this thread and is deleted in it, after the end has been told: so the other thread never
    // meets an object that is gone.
    auto* const end = new BackgroundWork;
    connect(end, &BackgroundWork::finished, context, done);
    QThreadPool::globalInstance()->start([end, work = std::move(work)]() mutable {
        work();
        work = nullptr; // what it held goes in this thread: it may be large
        QMetaObject::invokeMethod(
            end,
            [end] {
                Q_EMIT end->finished();
                end->deleteLater();
            },
            Qt::QueuedConnection);
    });
}

} // namespace flowconnect
