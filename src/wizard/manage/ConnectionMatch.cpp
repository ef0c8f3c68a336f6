#include "wizard/manage/ConnectionMatch.h"

#include "texts/DateTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

bool matchesSearch(const ConnectionFacts& facts, const QString& folded)
{
    for (const QString* text : {&facts.name, &facts.server, &facts.database, &facts.userName,
                                &facts.authentication, &facts.createdBy, &facts.id, &facts.description}) {
        if (text->contains(folded, Qt::CaseInsensitive)) {
            return true;
        }
    }
    const auto shows = [&folded](qint64 ms) {
        return ms > 0 && shownTime(QDateTime::fromMSecsSinceEpoch(ms)).toCaseFolded().contains(folded);
    };
    return shows(facts.createdAt) || shows(facts.updatedAt);
}

bool hasFailedRun(const QList<Dataflow>& dataflows)
{
    return std::any_of(dataflows.begin(), dataflows.end(),
                       [](const Dataflow& one) { return one.lastRunState == "failed"_L1; });
}

} // namespace flowconnect
