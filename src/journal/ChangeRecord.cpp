#include "journal/ChangeRecord.h"

#include "journal/JournalLine.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr std::array<std::pair<ChangeKind, QLatin1StringView>, 3> changeKinds{{
    {ChangeKind::Credentials, "credentials"_L1},
    {ChangeKind::Naming, "naming"_L1},
    {ChangeKind::Deletion, "deletion"_L1},
}};

constexpr std::array<std::pair<ChangeOutcome, QLatin1StringView>, 7> changeOutcomes{{
    {ChangeOutcome::Done, "done"_L1},
    {ChangeOutcome::Found, "found"_L1},
    {ChangeOutcome::NotSent, "not sent"_L1},
    {ChangeOutcome::Refused, "refused"_L1},
    {ChangeOutcome::NotDone, "not done"_L1},
    {ChangeOutcome::Unknown, "unknown"_L1},
    {ChangeOutcome::Dismissed, "dismissed"_L1},
}};

template <typename Table, typename Value> QString wordIn(const Table& table, Value value)
{
    for (const auto& [known, word] : table) {
        if (known == value) {
            return word;
        }
    }
    return {};
}

template <typename Value, std::size_t count>
std::optional<Value> valueIn(const std::array<std::pair<Value, QLatin1StringView>, count>& table,
                             const QString& word)
{
    for (const auto& [value, known] : table) {
        if (known == word) {
            return value;
        }
    }
    return std::nullopt; // of a newer version
}

std::optional<ChangeIntent> changeIntentFrom(const QJsonObject& object)
{
    const auto text = [&object](QLatin1StringView key) {
        return object.value(key).toString();
    };
    const std::optional<ChangeKind> kind = valueIn(changeKinds, text("kind"_L1));
    if (!kind) {
        return std::nullopt;
    }
    ChangeIntent intent;
    intent.kind = *kind;
    intent.attempt = text("attempt"_L1);
    intent.at = journalTime(object.value("at"_L1));
    intent.platform = text("platform"_L1);
    intent.practice = object.value("practice"_L1).toBool();
    intent.organizationId = text("organization"_L1);
    intent.sandboxName = text("sandbox"_L1);
    intent.connectionId = text("id"_L1);
    intent.etag = text("etag"_L1);
    intent.name = text("name"_L1);
    intent.newName = text("newName"_L1);
    intent.server = text("server"_L1);
    intent.userName = text("user"_L1);
    intent.batch = text("batch"_L1);
    return intent;
}

std::optional<ChangeResult> changeResultFrom(const QJsonObject& object)
{
    const std::optional<ChangeOutcome> outcome =
        valueIn(changeOutcomes, object.value("outcome"_L1).toString());
    if (!outcome) {
        return std::nullopt;
    }
    ChangeResult result;
    result.outcome = *outcome;
    result.attempt = object.value("attempt"_L1).toString();
    result.at = journalTime(object.value("at"_L1));
    result.etag = object.value("etag"_L1).toString();
    result.httpStatus = object.value("status"_L1).toInt();
    result.code = object.value("code"_L1).toString();
    result.requestId = object.value("requestId"_L1).toString();
    return result;
}

/// Of `parts` those that are not empty.
void putTexts(QJsonObject& object, std::initializer_list<std::pair<QLatin1StringView, QString>> parts)
{
    for (const auto& [key, text] : parts) {
        if (!text.isEmpty()) {
            object.insert(key, text);
        }
    }
}

} // namespace

QByteArray journalLine(const ChangeIntent& intent)
{
    QJsonObject object{
        {u"attempt"_s, intent.attempt},
        {u"at"_s, journalTimeText(intent.at)},
        {u"kind"_s, wordIn(changeKinds, intent.kind)},
        {u"practice"_s, intent.practice},
    };
    putTexts(object, {{"platform"_L1, intent.platform},
                      {"organization"_L1, intent.organizationId},
                      {"sandbox"_L1, intent.sandboxName},
                      {"id"_L1, intent.connectionId},
                      {"etag"_L1, intent.etag},
                      {"name"_L1, intent.name},
                      {"newName"_L1, intent.newName},
                      {"server"_L1, intent.server},
                      {"user"_L1, intent.userName},
                      {"batch"_L1, intent.batch}});
    return journalLineOf(object, "change"_L1);
}

QByteArray journalLine(const ChangeResult& result)
{
    QJsonObject object{
        {u"attempt"_s, result.attempt},
        {u"at"_s, journalTimeText(result.at)},
        {u"outcome"_s, wordIn(changeOutcomes, result.outcome)},
    };
    putTexts(object,
             {{"etag"_L1, result.etag}, {"code"_L1, result.code}, {"requestId"_L1, result.requestId}});
    if (result.httpStatus != 0) {
        object.insert("status"_L1, result.httpStatus);
    }
    return journalLineOf(object, "change result"_L1);
}

void ChangeRecords::take(const QString& record, const QJsonObject& object)
{
    const QString attempt = object.value("attempt"_L1).toString();
    if (record == "change"_L1 && !m_places.contains(attempt)) {
        if (auto intent = changeIntentFrom(object)) {
            m_places.insert(attempt, m_entries.size());
            m_entries.append({*std::move(intent), std::nullopt, false});
        }
    } else if (record == "change result"_L1 && m_places.contains(attempt)) {
        ChangeEntry& entry = m_entries[m_places.value(attempt)];
        auto result = changeResultFrom(object);
        if (result && !entry.isDone()) {
            entry.result = std::move(result);
        }
    }
}

QList<ChangeEntry> readChanges(const QByteArray& lines)
{
    ChangeRecords changes;
    forEachRecord(lines, [&changes](const QString& record, const QJsonObject& object) {
        changes.take(record, object);
    });
    return changes.entries();
}

} // namespace flowconnect
