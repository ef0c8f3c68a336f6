#pragma once

#include "plugins/PluginsHere.h"
#include "plugins/use/DatabaseCheckRunner.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <optional>

namespace flowconnect::test {

/// How a check went.
struct CheckRun
{
    bool ended = false;
    CheckResult result;
    QList<CheckStage> stages;
    qint64 longestPauseMs = 0;   ///< of the event loop of the thread that started it
    qint64 sinceCancelledMs = 0; ///< from cancel() to done()
};

/// What is special about a run.
struct CheckPlan
{
    QList<QSslCertificate> authorities = {};
    int limitMs = 10'000;
    bool cancelAtOnce = false;
    std::optional<CheckStage> cancelAt = {}; ///< as soon as this stage is told
};

/// Runs a check from start to end.
inline CheckRun runCheck(const ConnectionDraft& draft, const CheckPlan& plan = {})
{
    CheckRun run;
    PluginsHere here;
    DatabaseCheckRunner check(here.loaders().check);
    QElapsedTimer cancelled;
    const auto cancel = [&] {
        cancelled.start();
        check.cancel();
    };
    QObject::connect(&check, &DatabaseCheckRunner::stageChanged, &check, [&](CheckStage stage) {
        run.stages.append(stage);
        if (plan.cancelAt == stage) {
            cancel();
        }
    });
    QObject::connect(&check, &DatabaseCheckRunner::done, &check, [&](const CheckResult& result) {
        run.result = result;
        run.ended = true;
        run.sinceCancelledMs = cancelled.isValid() ? cancelled.elapsed() : 0;
    });
    check.start(draft, plan.authorities, plan.limitMs);
    if (plan.cancelAtOnce) {
        cancel();
    }
    QElapsedTimer since;
    since.start();
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart,
                     [&] { run.longestPauseMs = qMax(run.longestPauseMs, since.restart()); });
    heart.start(5);
    (void)QTest::qWaitFor([&run] { return run.ended; }, 150'000); // only against a hang
    return run;
}

} // namespace flowconnect::test
