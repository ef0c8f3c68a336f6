#include "manage/list/FactsStore.h"

#include <utility>

namespace flowconnect {

const std::array<QString ConnectionFacts::*, FactsStore::sharedCount> FactsStore::sharedFields{
    &ConnectionFacts::description, &ConnectionFacts::state,         &ConnectionFacts::specId,
    &ConnectionFacts::server,      &ConnectionFacts::port,          &ConnectionFacts::database,
    &ConnectionFacts::userName,    &ConnectionFacts::sslMode,       &ConnectionFacts::authentication,
    &ConnectionFacts::sandboxName, &ConnectionFacts::createdBy,     &ConnectionFacts::organizationId,
    &ConnectionFacts::updatedBy,   &ConnectionFacts::createdClient, &ConnectionFacts::updatedClient};

ConnectionFacts FactsStore::at(qsizetype row) const
{
    const Row& packed = m_rows[static_cast<std::size_t>(row)];
    ConnectionFacts facts;
    facts.id = packed.id;
    facts.etag = packed.etag;
    facts.name = packed.name;
    for (std::size_t i = 0; i < sharedCount; ++i) {
        facts.*sharedFields[i] = m_texts.at(packed.shared[i]);
    }
    facts.createdAt = packed.createdAt;
    facts.updatedAt = packed.updatedAt;
    return facts;
}

FactsStore::Row FactsStore::packed(const ConnectionFacts& facts)
{
    // Built anew with what they hold: a text cut out of a larger one may bring that one's memory along.
    const auto tight = [](QString text) {
        text.squeeze();
        return text;
    };
    Row row;
    row.id = tight(facts.id);
    row.etag = tight(facts.etag);
    row.name = tight(facts.name);
    for (std::size_t i = 0; i < sharedCount; ++i) {
        const QString& text = facts.*sharedFields[i];
        const auto known = m_numberOf.constFind(text);
        if (known != m_numberOf.constEnd()) {
            row.shared[i] = known.value();
            continue;
        }
        row.shared[i] = static_cast<qint32>(m_texts.size());
        m_texts.append(tight(text));
        m_numberOf.insert(m_texts.constLast(), row.shared[i]);
    }
    row.createdAt = facts.createdAt;
    row.updatedAt = facts.updatedAt;
    return row;
}

bool FactsStore::put(const ConnectionFacts& facts)
{
    if (const qsizetype old = rowOf(facts.id); old >= 0) {
        m_rows[static_cast<std::size_t>(old)] = packed(facts);
        return false;
    }
    m_rows.push_back(packed(facts));
    m_rowOf.insert(m_rows.back().id, size() - 1);
    return true;
}

void FactsStore::remove(qsizetype row)
{
    m_rows.erase(m_rows.begin() + row);
    m_rowOf.clear();
    for (qsizetype i = 0; i < size(); ++i) {
        m_rowOf.insert(id(i), i);
    }
}

} // namespace flowconnect
