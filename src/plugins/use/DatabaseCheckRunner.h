#pragma once

#include "plugins/use/Plugins.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace flowconnect {

class CheckWorker;

/// Runs one check after the other in a thread of their own, which loads the plugin that checks as well, so
/// that the window never waits.
class DatabaseCheckRunner : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseCheckRunner(CheckLoader load, QObject* parent = nullptr);
    /// Breaks off what is under way, without waiting for it.
    ~DatabaseCheckRunner() override;

    /// Nothing happens while one is under way. `authorities` are trusted in addition to the system's.
    void start(const ConnectionDraft& draft, const QList<QSslCertificate>& authorities = {},
               int limitMs = 10'000);
    bool isRunning() const { return m_check != nullptr; }
    /// As abandon(), and done() at once, with CheckFailure::Cancelled.
    void cancel();
    /// Breaks off what is under way, without done(); start() may follow at once.
    void abandon();

Q_SIGNALS:
    /// `encrypted`: the connection is, by now.
    void stageChanged(flowconnect::CheckStage stage, bool encrypted);
    void done(const flowconnect::CheckResult& result);

private:
    CheckLoader m_load;
    QPointer<QThread> m_thread;
    CheckWorker* m_check = nullptr; ///< lives in the thread; deleted once it has ended
    CheckResult m_reached;          ///< of the check under way: stage and encryption
    int m_run = 0;                  ///< counts, so that nothing of an earlier check is taken for this one's
};

} // namespace flowconnect
