#include "wizard/widgets/DroppedFile.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace flowconnect {

bool takeDroppedFile(QEvent* event, const std::function<void(const QString& path)>& read)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event); // QDragEnterEvent is one
    const QList<QUrl> urls = drop->mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    if (path.isEmpty()) {
        return false;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        read(path);
    }
    return true;
}

} // namespace flowconnect
