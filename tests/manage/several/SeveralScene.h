#pragma once

#include "manage/ManageScene.h"
#include "support/QuickLooks.h"

#include "manage/several/SeveralRun.h"

namespace flowconnect::test {

/// A run against a server of the test, with a journal on the disk.
struct SeveralScene
{
    SeveralScene(const QUrl& url, const QString& journalFile) : base(shopDraft()), desk(url, journalFile)
    {
        forgetConnection(base);
        run.setLookPlan(quickLooks());
    }

    /// `list` with a header, read as a file.
    SeveralRows rows(const QByteArray& list) { return readRows(readCsv(list), base); }
    /// Runs `list` to its end; false where that does not come.
    bool complete(const SeveralRows& list, bool takenToo = false, int limitMs = 120'000)
    {
        QSignalSpy finished(&run, &SeveralRun::finished);
        run.start(list, base, {}, takenToo);
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, limitMs) && finished.size() == 1;
    }

    ConnectionDraft base;
    ManageScene desk;
    FlowService service{desk.gateway};
    SeveralRun run{{service, desk.connections, desk.journal, desk.place, desk.tokens}};
};

/// `count` rows; each number in `faulty` is without a server.
inline QByteArray severalList(int count, const QSet<int>& faulty = {})
{
    QByteArray list = "name,server,database,user,password,encryption\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        list += "row " + number + ',' + (faulty.contains(i) ? QByteArray() : "db.example.com") + ",shop" +
                number + ",reader,pass-5520-secret,require\n";
    }
    return list;
}

} // namespace flowconnect::test
