#include "creation/Attempt.h"

#include "connection/Redactor.h"
#include "connection/SecretText.h"
#include "creation/NameCheck.h"
#include "journal/Journal.h"

#include <QUuid>

namespace flowconnect {

namespace {

CreationIntent intentOf(const QUrl& platform, const ReadyConnection& connection)
{
    const ConnectionDraft& draft = connection.draft();
    CreationIntent intent;
    intent.attempt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    intent.at = QDateTime::currentDateTimeUtc();
    intent.platform = platform.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    intent.practice = draft.destination == Destination::Practice;
    intent.organizationId = draft.access().organizationId;
    intent.sandboxName = draft.access().sandboxName;
    intent.name = draft.name;
    intent.server = draft.server;
    intent.port = draft.port;
    intent.database = draft.database;
    intent.userName = draft.userName;
    intent.authentication = authenticationSpecName(connection.authentication().kind);
    return intent;
}

} // namespace

Attempt newAttempt(const QUrl& platform, const ReadyConnection& connection)
{
    return {platform, connection, intentOf(platform, connection)};
}

Attempt earlierAttempt(const QUrl& platform, const ReadyConnection& connection, const JournalEntry& entry)
{
    Attempt attempt{platform, connection, entry.intent};
    attempt.lost.at = entry.intent.at;
    if (entry.result) {
        attempt.lost.at = entry.result->at;
        attempt.lost.error.httpStatus = entry.result->httpStatus;
    }
    return attempt;
}

QStringList idsOfOthers(const QList<JournalEntry>& entries, const QString& attempt)
{
    QStringList ids;
    for (const JournalEntry& entry : entries) {
        if (entry.intent.attempt != attempt && entry.result && !entry.result->receipt.id.isEmpty()) {
            ids.append(entry.result->receipt.id);
        }
    }
    return ids;
}

void noteNamesakes(Attempt& attempt, const NameCheck& names)
{
    CreationIntent& intent = attempt.intent;
    intent.at = QDateTime::currentDateTimeUtc();
    intent.knownIds.reset();
    intent.clockAheadMs = names.clockAheadMs();
    const NameCheck::State known = names.state(attempt.platform, attempt.connection.draft());
    if (known == NameCheck::State::Free || known == NameCheck::State::Taken) {
        intent.knownIds.emplace();
        for (const ConnectionSummary& one : names.namesakes()) {
            intent.knownIds->append(one.id);
        }
    }
}

CreationIntent intentForDisk(const Attempt& attempt)
{
    CreationIntent intent = attempt.intent;
    const ConnectionDraft& draft = attempt.connection.draft();
    const Redactor redactor(draft);
    for (QString* text : {&intent.organizationId, &intent.sandboxName, &intent.name, &intent.server,
                          &intent.port, &intent.database, &intent.userName}) {
        if (!text->isEmpty() && fitForDisk(*text, draft).isEmpty()) {
            const QString masked = redactor.redacted(*text);
            *text = masked.contains(Redactor::mask()) && !fitForDisk(masked, draft).isEmpty()
                        ? masked
                        : Redactor::mask();
        }
    }
    return intent;
}

bool hasWholeName(const Attempt& attempt)
{
    const bool ofThisRun = attempt.lost.steadyMs != 0;
    return ofThisRun || !attempt.intent.name.contains(Redactor::mask());
}

void noteEnd(Journal& journal, const Attempt& attempt, CreationOutcome outcome, const CreationEnd& end,
             QObject* context, const std::function<void(const CreationEnd&)>& answer)
{
    CreationResult result;
    result.attempt = attempt.intent.attempt;
    result.at = QDateTime::currentDateTimeUtc();
    result.outcome = outcome;
    result.receipt = end.receipt;
    result.httpStatus = end.error.httpStatus;
    // A service may echo anything, and this goes to the disk.
    const Redactor redactor(attempt.connection.draft());
    result.code = redactor.redacted(end.error.code);
    result.requestId = redactor.redacted(end.error.requestId);
    if (!attempt.intentNoted) {
        journal.note(intentForDisk(attempt), context, [](JournalState) {});
    }
    journal.note(result, context, [end, answer](JournalState state) {
        CreationEnd noted = end;
        noted.noted = state == JournalState::Good;
        answer(noted);
    });
}

} // namespace flowconnect
