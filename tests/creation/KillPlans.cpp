#include "creation/KillPlans.h"

namespace flowconnect::test {

namespace {

using Fault = FlowServiceDouble::Fault;

const Fault made{true, Step::silence()};
const Fault notMade{false, Step::silence()};
const Fault lost{true, Step::closeAfterReading()};
const Fault lostNotMade{false, Step::closeAfterReading()};
const Fault refused{false, Step::json(409, R"({"code":"1103-409"})")};

} // namespace

QList<KillCell> killCells()
{
    using V = Verdict;
    return {
        {"GettingToken", false, V::Silent, "GettingToken 1"},
        {"CheckingName", false, V::Silent, "CheckingName 1"},
        {"AskingAboutName", false, V::Silent, "AskingAboutName 1 taken"},
        {"FetchingExisting", false, V::Silent, "FetchingExisting 1 taken existing"},
        {"NotingIntent", false, V::Silent, "NotingIntent 1"},
        {"AskingAboutJournal", false, V::Silent, "AskingAboutJournal 1 full"},
        {"Connecting", true, V::Found, "Connecting 1 creep", made},
        {"Connecting", false, V::Absent, "Connecting 1"},
        {"Waiting", true, V::Found, "Waiting 1 hold", made},
        {"Waiting", false, V::Absent, "Waiting 1 hold", notMade},
        {"Waiting, name taken", true, V::Found, "Waiting 1 taken proceed hold", made},
        {"Waiting, name taken", false, V::Absent, "Waiting 1 taken proceed hold", notMade},
        {"Waiting, no journal", true, V::Asked, "Waiting 1 full proceed hold", made},
        {"Waiting, no journal", false, V::Silent, "Waiting 1 full proceed hold", notMade},
        {"Looking", true, V::Found, "Looking 1", lost},
        {"Looking", false, V::Absent, "Looking 1", lostNotMade},
        {"Looking, reading", true, V::Found, "Looking 2", lost},
        {"Looking, reading", false, V::Absent, "Looking 3", lostNotMade},
        {"NotingOutcome", true, V::Found, "NotingOutcome 1"},
        {"NotingOutcome", false, V::Absent, "NotingOutcome 1", refused},
        {"NotingOutcome, looked for", true, V::Found, "NotingOutcome 1", lost},
        {"NotingOutcome, looked for", false, V::Absent, "NotingOutcome 1", lostNotMade},
        {"after the end", true, V::Noted, "Ended 1"},
        {"after the end", false, V::Noted, "Ended 1", refused},
        {"after the end, looked for", true, V::Noted, "Ended 1", lost},
        {"after the end, looked for", false, V::Noted, "Ended 1", lostNotMade},
        {"Waiting, then Looking", true, V::Found, "Waiting 1 hold", made, "Looking 2 resume"},
        {"Waiting, then Looking", false, V::Absent, "Waiting 1 hold", notMade, "Looking 3 resume"},
        {"Waiting, then NotingOutcome", true, V::Found, "Waiting 1 hold", made, "NotingOutcome 1 resume"},
        {"Waiting, then NotingOutcome", false, V::Absent, "Waiting 1 hold", notMade,
         "NotingOutcome 1 resume"},
        {"Waiting, then after the end", true, V::Noted, "Waiting 1 hold", made, "Ended 1 resume"},
        {"Waiting, then after the end", false, V::Noted, "Waiting 1 hold", notMade, "Ended 1 resume"},
        {"Waiting, then in vain", true, V::Found, "Waiting 1 hold", made, "Ended 1 resume", 3},
        {"Waiting, then in vain", false, V::Absent, "Waiting 1 hold", notMade, "Ended 1 resume", 3},
    };
}

QList<KillWay> killWays()
{
    const Fault late{true, Step::closeAfterReading().after(20)};
    const Fault lateNotMade{false, Step::closeAfterReading().after(20)};
    return {{"Ended 1"},
            {"Ended 1", late},
            {"Ended 1", lateNotMade},
            {"Ended 1", lost},
            {"Ended 1", lostNotMade},
            {"Ended 1", refused},
            {"Ended 1 taken proceed"},
            {"Ended 1 taken existing"},
            {"Ended 1 full proceed", late}};
}

} // namespace flowconnect::test
