#include "creation/LateArrivals.h"

#include "creation/ConnectionLook.h"

namespace flowconnect {

namespace {

/// Could have been created, though the journal does not say so, and nobody is looking right now.
bool mayStillArrive(const JournalEntry& entry)
{
    if (entry.held || !entry.result) {
        return false; // without a result: the recovery of this start looks for it
    }
    const CreationOutcome outcome = entry.result->outcome;
    return outcome == CreationOutcome::Absent || outcome == CreationOutcome::Unknown ||
           outcome == CreationOutcome::Dismissed;
}

bool isAbout(const CreationIntent& intent, const NameCheck::Question& question)
{
    return intent.name == question.name && intent.sandboxName == question.sandboxName &&
           intent.organizationId == question.organizationId &&
           intent.platform == question.platform.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

} // namespace

LateArrivals::LateArrivals(NameCheck& names, Journal& journal, const ConnectionDraft& draft, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_draft(draft)
{
    connect(&names, &NameCheck::seen, this, &LateArrivals::compare);
}

void LateArrivals::compare(const NameCheck::Question& question, const QList<ConnectionSummary>& namesakes)
{
    m_journal.read(this, [this, question, namesakes](JournalState, const QList<JournalEntry>& entries) {
        take(question, namesakes, entries);
    });
}

void LateArrivals::take(const NameCheck::Question& question, const QList<ConnectionSummary>& namesakes,
                        const QList<JournalEntry>& entries)
{
    QStringList taken;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) { // the newest first
        if (!mayStillArrive(*entry) || !isAbout(entry->intent, question)) {
            continue;
        }
        Attempt attempt = earlierAttempt(question.platform, ReadyConnection(m_draft), *entry);
        attempt.otherIds = idsOfOthers(entries, entry->intent.attempt) + taken;
        const LookVerdict verdict = judge(attempt, namesakes);
        if (verdict.fitting.size() != 1) {
            continue;
        }
        JournalEntry found = *entry;
        found.result->at = QDateTime::currentDateTimeUtc();
        found.result->outcome = CreationOutcome::Found;
        found.result->receipt = {verdict.fitting.constFirst().id, verdict.fitting.constFirst().etag};
        taken.append(found.result->receipt.id);
        m_journal.note(*found.result, this, [this, found](JournalState state) {
            if (state == JournalState::Good) {
                Q_EMIT arrived(found);
            }
        });
    }
}

} // namespace flowconnect
