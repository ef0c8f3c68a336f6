#pragma once

#include "connection/ReadyConnection.h"
#include "creation/CreationEnd.h"
#include "creation/LostAnswer.h"
#include "journal/JournalRecord.h"

#include <QUrl>

#include <functional>

namespace flowconnect {

class Journal;
class NameCheck;

/// One press of Create: what goes where, and what the journal knows it by. Holds secrets.
struct Attempt
{
    QUrl platform; ///< base URL, e.g. https://platform.adobe.io
    ReadyConnection connection;
    CreationIntent intent;
    bool intentNoted = true;   ///< the intent is safely in the journal
    LostAnswer lost = {};      ///< for one whose outcome is looked for
    QStringList otherIds = {}; ///< connections that other attempts have made: they are not this one's
};

/// A new attempt, named, with the current time; what is known of the name is left open.
Attempt newAttempt(const QUrl& platform, const ReadyConnection& connection);

/// The attempt of an earlier start of the program that `entry` of the journal tells of. `connection`: the
/// access to look with; of its database nothing is used, but its secrets are kept out of the journal.
Attempt earlierAttempt(const QUrl& platform, const ReadyConnection& connection, const JournalEntry& entry);

/// The connections of `entries` that are not of the attempt `attempt`.
QStringList idsOfOthers(const QList<JournalEntry>& entries, const QString& attempt);

/// Puts the current time into the intent of `attempt`, and what `names` knows of its name.
void noteNamesakes(Attempt& attempt, const NameCheck& names);

/// The intent of `attempt` as it may be written to the disk: what holds a secret, such as a name with the
/// password in it, is masked (see Redactor).
CreationIntent intentForDisk(const Attempt& attempt);
/// Whether the name of `attempt` is whole. One of an earlier start may have been masked: then nobody can look
/// for it.
bool hasWholeName(const Attempt& attempt);

/// Writes into `journal` that `attempt` ended with `outcome`; where its intent is missing there, the intent
/// as well, since a result without it tells nothing. `answer` gets `end` with what became of the writing,
/// later, and not at all once `context` is gone.
void noteEnd(Journal& journal, const Attempt& attempt, CreationOutcome outcome, const CreationEnd& end,
             QObject* context, const std::function<void(const CreationEnd&)>& answer);

} // namespace flowconnect
