#pragma once

#include "manage/ManageScene.h"
#include "manage/change/CredentialsBatch.h"

namespace flowconnect::test {

/// The connections `ids` as rows of a batch, by what Platform and the journal of `scene` tell; those that an
/// earlier run has changed are marked.
inline QList<BatchRow> batchRows(ManageScene& scene, const QStringList& ids)
{
    QList<BatchRow> rows;
    QObject context;
    for (const QString& id : ids) {
        std::optional<ShownConnection> shown;
        scene.connections.show(scene.place.site(), id, &context,
                               [&shown](const Outcome<ShownConnection>& outcome) {
                                   if (const auto* good = std::get_if<ShownConnection>(&outcome)) {
                                       shown = *good;
                                   }
                               });
        if (QTest::qWaitFor([&shown] { return shown.has_value(); }, 60'000)) {
            rows.append({shown->facts, shopDraft(), BatchRow::State::Waiting});
        }
    }
    std::optional<QList<ChangeEntry>> entries;
    scene.journal.readChanges(&context,
                              [&entries](JournalState, const QList<ChangeEntry>& all) { entries = all; });
    if (QTest::qWaitFor([&entries] { return entries.has_value(); }, 60'000)) {
        markChangedBefore(rows, *entries, QDateTime::currentDateTimeUtc());
    }
    return rows;
}

/// Runs `batch` to its end.
inline bool runBatch(CredentialsBatch& batch, const QString& password)
{
    QSignalSpy ended(&batch, &CredentialsBatch::ended);
    batch.start(password, Encryption::Require);
    return QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 600'000);
}

} // namespace flowconnect::test
