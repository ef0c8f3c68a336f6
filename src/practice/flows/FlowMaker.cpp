#include "practice/flows/FlowMaker.h"

#include <QDateTime>

#include <optional>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000; // milliseconds

std::optional<RunRecord> lastRunOf(const PracticeFlow& flow)
{
    if (flow.lastRun == PracticeFlow::LastRun::None) {
        return std::nullopt;
    }
    RunRecord run;
    run.succeeded = flow.lastRun == PracticeFlow::LastRun::Success;
    run.startedAt = QDateTime::currentMSecsSinceEpoch() - 60 * minute;
    run.completedAt = run.startedAt + (run.succeeded ? 4 : 1) * minute;
    return run;
}

} // namespace

QString makeFlow(FlowStore& store, const FlowBase& base, const PracticeFlow& flow)
{
    SourceConnectionRecord source;
    source.sandbox = base.sandbox;
    source.name = flow.name + u" ("_s + flow.table + u')';
    source.baseConnectionId = base.connectionId;
    source.specId = base.specId;
    source.specVersion = base.specVersion;
    source.table = flow.table;
    source.origin = base.origin;

    FlowRecord record;
    record.sandbox = base.sandbox;
    record.name = flow.name;
    record.state = flow.state;
    record.lastRun = lastRunOf(flow);
    record.origin = base.origin;
    record.sourceConnectionIds = {store.add(source)};
    return store.add(record);
}

} // namespace flowconnect::practice
