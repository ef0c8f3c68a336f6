#pragma once

#include "creation/CreatorFixture.h"

#include <QByteArrayList>
#include <QProcess>

namespace flowconnect::test {

/// What a fresh program finds out after a kill.
enum class Verdict {
    Found,  ///< an open intent; the connection is there
    Absent, ///< an open intent; the connection is surely not there
    Noted,  ///< the journal knew the end already
    Silent, ///< the journal knows nothing, and there is nothing
    Asked,  ///< the journal could not be written; the next press asks about the connection that is there
};

/// The verdict's name in the table.
QString titleOf(Verdict verdict);

/// What came of a kill; a `fault` is what must never be.
struct Aftermath
{
    Verdict verdict = Verdict::Silent;
    QString fault; ///< empty: none
};

/// A Platform, a journal, and one kill-job after the other on them.
class KillScene
{
public:
    /// `journal`: a file for this scene alone. `older`: somebody else's connection bears the name.
    KillScene(const QString& journal, bool older);

    FlowServiceDouble& flow() { return m_flow; }
    /// Starts kill-job with `words` (separated by blanks) after URL and journal.
    bool start(const QString& words);
    QProcess& job() { return m_job; }
    /// Waits for the death by SIGKILL, and until Platform has read all that had left before it.
    bool awaitDeath();
    /// The states that the job has been in, as far as it has told by now.
    QByteArrayList states();
    /// Connections of ours at Platform.
    QStringList held() const;

    /// Starts anew on the same journal, clears up what is open, then presses Create once more.
    Aftermath clearUp();

private:
    QString lookFor(Desk& desk, const JournalEntry& entry, Verdict* verdict);
    QString compareWithJournal(const QList<JournalEntry>& entries, Verdict* verdict);
    QString pressAgain(Desk& desk);
    QUrl url() const { return m_server.url(QString()); }

    ScriptedServer m_server;
    FlowServiceDouble m_flow;
    QString m_journal;
    QString m_older;
    QProcess m_job;
    QByteArray m_told;
    ConnectionReceipt m_receipt; ///< what the fresh program says of the connection
    int m_jobPosts = 0;
    bool m_full = false; ///< the journal could not be written
};

} // namespace flowconnect::test
