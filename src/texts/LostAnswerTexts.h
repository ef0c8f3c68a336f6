#pragma once

#include "creation/OutcomeWatch.h"
#include "texts/Question.h"
#include "texts/errors/ErrorCatalogue.h"

namespace flowconnect {

/// All in the current language.

/// An end after which the answer was lost: Absent, or Unknown. `name` is the connection's.
ErrorText lostAnswerText(const CreationEnd& end, const QString& name);

/// What `watch` is doing, with the answers "look now" and "stop looking".
Question watchQuestion(const OutcomeWatch& watch);

/// How a watch ended. Found has the answers "show it" and "close", Absent "close", Unknown "look again" and
/// "close".
Question watchEndQuestion(const CreationEnd& end, const QString& name);

/// Asks before a create while `watch` still looks for an earlier one: "keep looking", "create all the same".
Question secondCreateQuestion(const OutcomeWatch& watch);

/// Asks before a create while nobody knows what became of `earlier`: "look first", "create all the same".
Question earlierAttemptQuestion(const JournalEntry& earlier);

/// A connection that counted as not created has turned up in Platform's list: `entry` as the journal had it.
/// Answers: "show it", "close".
Question lateArrivalQuestion(const JournalEntry& entry);

/// What another window makes, or has made, of the attempt `entry`: it is at work while nothing is known of
/// it. Answers: for a connection "show it", then "close".
Question otherWindowQuestion(const JournalEntry& entry);

} // namespace flowconnect
