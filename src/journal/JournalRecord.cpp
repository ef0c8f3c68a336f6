#include "journal/JournalRecord.h"

#include "journal/JournalLine.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr std::array<std::pair<CreationOutcome, QLatin1StringView>, 7> outcomes{{
    {CreationOutcome::Created, "created"_L1},
    {CreationOutcome::Found, "found"_L1},
    {CreationOutcome::NotSent, "not sent"_L1},
    {CreationOutcome::Refused, "refused"_L1},
    {CreationOutcome::Absent, "absent"_L1},
    {CreationOutcome::Unknown, "unknown"_L1},
    {CreationOutcome::Dismissed, "dismissed"_L1},
}};

CreationIntent intentFrom(const QJsonObject& object)
{
    CreationIntent intent;
    intent.attempt = object.value("attempt"_L1).toString();
    intent.at = journalTime(object.value("at"_L1));
    intent.platform = object.value("platform"_L1).toString();
    intent.practice = object.value("practice"_L1).toBool();
    intent.organizationId = object.value("organization"_L1).toString();
    intent.sandboxName = object.value("sandbox"_L1).toString();
    intent.name = object.value("name"_L1).toString();
    intent.server = object.value("server"_L1).toString();
    intent.port = object.value("port"_L1).toString();
    intent.database = object.value("database"_L1).toString();
    intent.userName = object.value("user"_L1).toString();
    intent.authentication = object.value("authentication"_L1).toString();
    if (const QJsonValue known = object.value("knownIds"_L1); known.isArray()) {
        intent.knownIds.emplace();
        const QJsonArray ids = known.toArray();
        for (const QJsonValue id : ids) {
            intent.knownIds->append(id.toString());
        }
    }
    intent.clockAheadMs = object.value("clockAheadMs"_L1).toInteger();
    intent.batch = object.value("batch"_L1).toString();
    intent.batchRow = object.value("batchRow"_L1).toInt();
    return intent;
}

std::optional<CreationResult> resultFrom(const QJsonObject& object)
{
    CreationResult result;
    const QString word = object.value("outcome"_L1).toString();
    const auto* const known = std::find_if(outcomes.begin(), outcomes.end(),
                                           [&word](const auto& outcome) { return outcome.second == word; });
    if (known == outcomes.end()) {
        return std::nullopt; // of a newer version
    }
    result.outcome = known->first;
    result.attempt = object.value("attempt"_L1).toString();
    result.at = journalTime(object.value("at"_L1));
    result.receipt = {object.value("id"_L1).toString(), object.value("etag"_L1).toString()};
    result.httpStatus = object.value("status"_L1).toInt();
    result.code = object.value("code"_L1).toString();
    result.requestId = object.value("requestId"_L1).toString();
    if (JournalEntry::isFinal(result.outcome) && result.receipt.id.isEmpty()) {
        return std::nullopt; // damaged: it claims what it can't show
    }
    return result;
}

} // namespace

QByteArray journalLine(const CreationIntent& intent)
{
    QJsonObject object{
        {u"attempt"_s, intent.attempt},
        {u"at"_s, journalTimeText(intent.at)},
        {u"platform"_s, intent.platform},
        {u"practice"_s, intent.practice},
        {u"organization"_s, intent.organizationId},
        {u"sandbox"_s, intent.sandboxName},
        {u"name"_s, intent.name},
        {u"server"_s, intent.server},
        {u"port"_s, intent.port},
        {u"database"_s, intent.database},
        {u"user"_s, intent.userName},
        {u"authentication"_s, intent.authentication},
        {u"clockAheadMs"_s, intent.clockAheadMs},
    };
    if (intent.knownIds) {
        object.insert("knownIds"_L1, QJsonArray::fromStringList(*intent.knownIds));
    }
    if (!intent.batch.isEmpty()) {
        object.insert("batch"_L1, intent.batch);
        object.insert("batchRow"_L1, intent.batchRow);
    }
    return journalLineOf(object, "intent"_L1);
}

QByteArray journalLine(const CreationResult& result)
{
    QJsonObject object{
        {u"attempt"_s, result.attempt},
        {u"at"_s, journalTimeText(result.at)},
    };
    for (const auto& [outcome, word] : outcomes) {
        if (outcome == result.outcome) {
            object.insert("outcome"_L1, word);
        }
    }
    const auto put = [&object](QLatin1StringView key, const QString& text) {
        if (!text.isEmpty()) {
            object.insert(key, text);
        }
    };
    put("id"_L1, result.receipt.id);
    put("etag"_L1, result.receipt.etag);
    put("code"_L1, result.code);
    put("requestId"_L1, result.requestId);
    if (result.httpStatus != 0) {
        object.insert("status"_L1, result.httpStatus);
    }
    return journalLineOf(object, "result"_L1);
}

void CreationRecords::take(const QString& record, const QJsonObject& object)
{
    const QString attempt = object.value("attempt"_L1).toString();
    if (record == "intent"_L1 && !m_places.contains(attempt)) {
        m_places.insert(attempt, m_entries.size());
        m_entries.append({intentFrom(object), std::nullopt, false});
    } else if (record == "result"_L1 && m_places.contains(attempt)) {
        JournalEntry& entry = m_entries[m_places.value(attempt)];
        auto result = resultFrom(object);
        if (result && !entry.isCreated()) {
            entry.result = std::move(result);
        }
    }
}

QList<JournalEntry> readJournal(const QByteArray& lines)
{
    CreationRecords creations;
    forEachRecord(lines, [&creations](const QString& record, const QJsonObject& object) {
        creations.take(record, object);
    });
    return creations.entries();
}

} // namespace flowconnect
