#pragma once

#include "manage/PlatformPlace.h"
#include "manage/list/ConnectionInventory.h"
#include "manage/list/TestQueue.h"
#include "manage/list/UsageReading.h"
#include "texts/errors/ErrorCatalogue.h"

namespace flowconnect {

/// Where the connections are: “Sandbox prod · ORG@AdobeOrg”, or practice mode.
QString placeText(const PlatformPlace& place);
/// Platform's word for the state of a connection or a dataflow, in plain words; an unknown word as it is.
QString stateText(const QString& word);
/// The same for the last run of a dataflow; empty: it has not run.
QString runText(const QString& word);
/// How many dataflows use a connection, in a few characters; and how many of their last runs failed.
/// `reading`: it will be known soon.
QString usageText(const std::optional<QList<Dataflow>>& usedBy, bool reading);
/// What came of Platform's test, in a few words; empty where there was none.
QString testText(const TestResult& result);
/// The same with all that is known: how long it took, why it failed, what to do.
QString testSentences(const TestResult& result);
/// What stands where Platform does not tell a connection's server, database, user or authentication.
QString notShownText();
/// What stands where no time, state or person is given.
QString notGivenText();

/// How the reading of the list stands: “123 connections, read at 14:05:09”. `shown`: rows that the filters
/// leave.
QString listStatusText(const ConnectionInventory& inventory, qsizetype shown);
/// What is to be said of dataflows, where that is something: they are being read, or unknown and why.
QString usageStatusText(const UsageReading& usage);
/// “Testing: 3 of 12”; empty where nothing is tested.
QString testStatusText(const TestQueue& tests);
/// What stands in the place of rows where there are none; `filtered`: the filters leave none.
QString emptyListText(const ConnectionInventory& inventory, bool filtered);
/// Why the list was not read to its end, and what to do. Only where that is so: see isBroken().
ErrorText listFailureText(const ConnectionInventory& inventory);
/// The latest reading ended before the end of the list, and not since the person wanted that.
bool isBroken(ReadingState state);
} // namespace flowconnect
