#pragma once

#include "manage/change/ConnectionChange.h"
#include "texts/Question.h"
#include "texts/errors/ErrorCatalogue.h"

namespace flowconnect {

/// All in the current language.

/// What a change is doing, and below it what Cancel would do.
QString changeWorkText(ChangeState state, ChangeKind kind);
QString changeCancelText(ChangeState state);

/// An end that is not done: what happened, why, what to do next. `name` is the connection's.
ErrorText changeEndText(const ChangeEnd& end, ChangeKind kind, const QString& name);

/// Somebody changed the connection since it was read. `order`: what the person wants. Answers: "change all
/// the same", "leave it as it is".
Question conflictQuestion(const ChangeEnd& end, const ChangeOrder& order);

/// The journal at `path` can't be written. Answers: "go on without", "stop".
Question changeJournalQuestion(JournalState state, const QString& path);

/// Why new credentials can't be sent, and what to do instead.
QString credentialsProblemText(CredentialsProblem problem, const QString& authentication);

} // namespace flowconnect
