#pragma once

#include "creation/ConnectionCreator.h"
#include "texts/Question.h"
#include "texts/errors/ErrorCatalogue.h"

namespace flowconnect {

/// All in the language of now.

/// What the creator is doing, and below it what Cancel would do.
QString creationWorkText(const ConnectionCreator& creator);
QString creationCancelText(const ConnectionCreator& creator);

/// What is known of a name, to stand below its field; empty: nothing worth a word.
QString nameText(NameCheck::State state, const NameCheck& names);

/// The questions that stop the creator. `name` is the connection's.
Question nameTakenQuestion(const NameCheck& names, const QString& name);
Question nameUnseenQuestion(const NameCheck& names);
Question journalQuestion(JournalState state, const QString& path);

/// An end after which the answer was lost: Absent, or Unknown.
ErrorText lostAnswerText(const CreationEnd& end, const QString& name);

/// What the last page says below its title.
QString receiptLead(const CreationEnd& end);

} // namespace flowconnect
