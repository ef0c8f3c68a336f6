#pragma once

#include "creation/KillScene.h"

namespace flowconnect::test {

/// One cell of the table: where the program dies, and what Platform does meanwhile.
struct KillCell
{
    const char* title;
    bool created;                                       ///< Platform has made the connection by then
    Verdict expected;                                   ///< what the next start finds out
    const char* words;                                  ///< for kill-job
    std::optional<FlowServiceDouble::Fault> fault = {}; ///< that the POST meets
    const char* again = nullptr;                        ///< for a second kill-job: the next start dies, too
    int troubles = 0;                                   ///< so many of its reads meet 502
};

/// All cells, row by row. The word "taken": somebody else's connection bears the name.
QList<KillCell> killCells();

/// A way for the kills at random moments, and how long it takes.
struct KillWay
{
    const char* words;
    std::optional<FlowServiceDouble::Fault> fault = {};
    qint64 ms = 0; ///< from the first state on
};

/// All ways, each to its end and not timed yet.
QList<KillWay> killWays();

} // namespace flowconnect::test
