#pragma once

#include "creation/CreationEnd.h"
#include "creation/CreationWork.h"
#include "creation/NameCheck.h"
#include "journal/JournalFile.h"
#include "texts/Question.h"
#include "texts/errors/ErrorCatalogue.h"

namespace flowconnect {

/// All in the current language.

/// What leads over the Review page: before the request is sent, and while it is on its way.
QString reviewLeadText(const CreationWork& work);

/// What a create, or a search for a lost one, is doing, and below it what Cancel would do.
QString creationWorkText(const CreationWork& work);
QString creationCancelText(const CreationWork& work);

/// What is known of a name, to stand below its field; empty: nothing worth a word.
QString nameText(NameCheck::State state, const NameCheck& names);

/// The questions that stop the creator. `name` is the connection's.
Question nameTakenQuestion(const NameCheck& names, const QString& name);
Question nameUnseenQuestion(const NameCheck& names);
Question journalQuestion(JournalState state, const QString& path);

/// What stands in place of an empty history, as far as the journal at `path` could be read.
QString historyText(JournalState state, const QString& path);

/// What the last page says below its title.
QString receiptLead(const CreationEnd& end);

} // namespace flowconnect
