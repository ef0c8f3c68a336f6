#include "journal/HistoryEntry.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

namespace {

const QString noText;

HistoryOutcome historyOutcome(CreationOutcome outcome)
{
    switch (outcome) {
    case CreationOutcome::Created:
        return HistoryOutcome::Done;
    case CreationOutcome::Found:
        return HistoryOutcome::Found;
    case CreationOutcome::NotSent:
        return HistoryOutcome::NotSent;
    case CreationOutcome::Refused:
        return HistoryOutcome::Refused;
    case CreationOutcome::Absent:
        return HistoryOutcome::NotDone;
    case CreationOutcome::Unknown:
    case CreationOutcome::Dismissed:
        break;
    }
    return HistoryOutcome::Unknown;
}

HistoryOutcome historyOutcome(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
        return HistoryOutcome::Done;
    case ChangeOutcome::Found:
        return HistoryOutcome::Found;
    case ChangeOutcome::NotSent:
        return HistoryOutcome::NotSent;
    case ChangeOutcome::Refused:
        return HistoryOutcome::Refused;
    case ChangeOutcome::NotDone:
        return HistoryOutcome::NotDone;
    case ChangeOutcome::Unknown:
    case ChangeOutcome::Dismissed:
        break;
    }
    return HistoryOutcome::Unknown;
}

template <typename Entry> HistoryOutcome historyOutcomeOf(const Entry& entry)
{
    if (entry.held) {
        return HistoryOutcome::UnderWay;
    }
    return entry.result ? historyOutcome(entry.result->outcome) : HistoryOutcome::Unknown;
}

} // namespace

HistoryKind HistoryEntry::kind() const
{
    if (creation != nullptr) {
        return HistoryKind::Creation;
    }
    switch (change->intent.kind) {
    case ChangeKind::Credentials:
        return HistoryKind::Credentials;
    case ChangeKind::Deletion:
        return HistoryKind::Deletion;
    case ChangeKind::Naming:
        break;
    }
    return HistoryKind::Naming;
}

HistoryOutcome HistoryEntry::outcome() const
{
    return creation != nullptr ? historyOutcomeOf(*creation) : historyOutcomeOf(*change);
}

const QString& HistoryEntry::attempt() const
{
    return creation != nullptr ? creation->intent.attempt : change->intent.attempt;
}

const QDateTime& HistoryEntry::at() const
{
    return creation != nullptr ? creation->intent.at : change->intent.at;
}

const QString& HistoryEntry::name() const
{
    return creation != nullptr ? creation->intent.name : change->intent.name;
}

const QString& HistoryEntry::newName() const
{
    return creation != nullptr ? noText : change->intent.newName;
}

const QString& HistoryEntry::sandboxName() const
{
    return creation != nullptr ? creation->intent.sandboxName : change->intent.sandboxName;
}

bool HistoryEntry::isPractice() const
{
    return creation != nullptr ? creation->intent.practice : change->intent.practice;
}

const QString& HistoryEntry::server() const
{
    return creation != nullptr ? creation->intent.server : change->intent.server;
}

const QString& HistoryEntry::userName() const
{
    return creation != nullptr ? creation->intent.userName : change->intent.userName;
}

const QString& HistoryEntry::database() const
{
    return creation != nullptr ? creation->intent.database : noText;
}

const QString& HistoryEntry::connectionId() const
{
    if (change != nullptr) {
        return change->intent.connectionId;
    }
    return creation->result ? creation->result->receipt.id : noText;
}

const QString& HistoryEntry::etag() const
{
    if (change != nullptr) {
        return change->isDone() ? change->result->etag : noText;
    }
    return creation->result ? creation->result->receipt.etag : noText;
}

const QString& HistoryEntry::code() const
{
    if (change != nullptr) {
        return change->result ? change->result->code : noText;
    }
    return creation->result ? creation->result->code : noText;
}

const QString& HistoryEntry::requestId() const
{
    if (change != nullptr) {
        return change->result ? change->result->requestId : noText;
    }
    return creation->result ? creation->result->requestId : noText;
}

int HistoryEntry::httpStatus() const
{
    if (change != nullptr) {
        return change->result ? change->result->httpStatus : 0;
    }
    return creation->result ? creation->result->httpStatus : 0;
}

QDateTime HistoryEntry::endAt() const
{
    if (change != nullptr) {
        return change->result ? change->result->at : QDateTime();
    }
    return creation->result ? creation->result->at : QDateTime();
}

bool HistoryFilter::takes(const HistoryEntry& entry) const
{
    if ((kind && *kind != entry.kind()) || (unknownOnly && entry.outcome() != HistoryOutcome::Unknown)) {
        return false;
    }
    const auto has = [this](const QString& value) {
        return value.contains(text, Qt::CaseInsensitive);
    };
    return text.isEmpty() || has(entry.name()) || has(entry.newName()) || has(entry.connectionId()) ||
           has(entry.server()) || has(entry.userName()) || has(entry.database());
}

HistoryEntry entryAt(const JournalContent& content, HistoryPlace place)
{
    HistoryEntry entry;
    if (place.isChange) {
        entry.change = &content.changes.at(place.index);
    } else {
        entry.creation = &content.creations.at(place.index);
    }
    return entry;
}

QList<HistoryPlace> newestFirst(const JournalContent& content)
{
    QList<std::pair<qint64, HistoryPlace>> timed;
    timed.reserve(content.creations.size() + content.changes.size());
    for (qsizetype i = content.changes.size(); i-- > 0;) {
        timed.emplaceBack(content.changes.at(i).intent.at.toMSecsSinceEpoch(),
                          HistoryPlace{static_cast<qint32>(i), true});
    }
    for (qsizetype i = content.creations.size(); i-- > 0;) {
        timed.emplaceBack(content.creations.at(i).intent.at.toMSecsSinceEpoch(),
                          HistoryPlace{static_cast<qint32>(i), false});
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    QList<HistoryPlace> places;
    places.reserve(timed.size());
    for (const auto& [at, place] : std::as_const(timed)) {
        places.append(place);
    }
    return places;
}

QList<HistoryPlace> filtered(const JournalContent& content, const QList<HistoryPlace>& places,
                             const HistoryFilter& filter)
{
    if (filter.takesAll()) {
        return places;
    }
    QList<HistoryPlace> taken;
    for (const HistoryPlace place : places) {
        if (filter.takes(entryAt(content, place))) {
            taken.append(place);
        }
    }
    return taken;
}

} // namespace flowconnect
