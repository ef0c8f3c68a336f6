#pragma once

#include "database/DatabaseCheck.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace flowconnect {

/// Runs one check after the other in a thread of their own, so that the window never waits.
class DatabaseCheckRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Breaks off what is under way, without waiting for it.
    ~DatabaseCheckRunner() override;

    /// Nothing happens while one is under way.
    void start(const ConnectionDraft& draft, int limitMs = 10'000);
    bool isRunning() const { return m_check != nullptr; }
    /// done() follows with CheckFailure::Cancelled.
    void cancel();

Q_SIGNALS:
    void stageChanged(flowconnect::CheckStage stage);
    void done(const flowconnect::CheckResult& result);

private:
    QPointer<QThread> m_thread;
    DatabaseCheck* m_check = nullptr; ///< lives in the thread; deleted once it has ended
};

} // namespace flowconnect
