#include "journal/JournalContent.h"

#include "journal/JournalLine.h"

#include <QThreadPool>

#include <utility>

namespace flowconnect {

JournalContent readContent(const QByteArray& lines)
{
    CreationRecords creations;
    ChangeRecords changes;
    forEachRecord(lines, [&](const QString& record, const QJsonObject& object) {
        creations.take(record, object);
        changes.take(record, object);
    });
    return {creations.entries(), changes.entries(), false};
}

std::shared_ptr<const JournalContent> shared(JournalContent content)
{
    auto owned = std::make_unique<JournalContent>(std::move(content));
    return {owned.release(), [](const JournalContent* done) {
                QThreadPool::globalInstance()->start([done] { delete done; });
            }};
}

} // namespace flowconnect
