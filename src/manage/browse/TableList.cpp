#include "manage/browse/TableList.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace flowconnect {

namespace {

/// How many characters of `path` stand in front of the dot that ends the schema; -1 where there is none.
qsizetype schemaLength(QStringView path, QStringView name)
{
    if (name.size() < path.size() - 1 && !name.isEmpty() && path.endsWith(name) &&
        path.at(path.size() - name.size() - 1) == u'.') {
        return path.size() - name.size() - 1;
    }
    if (!path.contains(u'"')) {
        return path.indexOf(u'.');
    }
    bool quoted = false;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (path.at(at) == u'"') {
            quoted = !quoted;
        } else if (path.at(at) == u'.' && !quoted) {
            return at;
        }
    }
    return -1;
}

/// The beginning of a name as numbers that have the same order: 32 characters where all are of Latin-1, else
/// 16. Comparing these is several times as fast as to visit the texts, which lie far apart.
using Head = std::array<quint64, 4>;

Head headOf(QStringView name, unsigned bits)
{
    Head head{};
    const qsizetype each = 64 / qsizetype(bits);
    for (qsizetype at = 0; at < qsizetype(head.size()) * each; ++at) {
        quint64& part = head.at(size_t(at / each));
        part = (part << bits) | (at < name.size() ? name.at(at).unicode() : 0U);
    }
    return head;
}

} // namespace

QStringView TableList::path(qsizetype number) const
{
    const Entry& one = entry(number);
    return QStringView(m_text).mid(one.at, one.pathLength);
}

QStringView TableList::name(qsizetype number) const
{
    const Entry& one = entry(number);
    return QStringView(m_text).mid(one.nameAt, one.nameLength);
}

qsizetype TableList::find(const QString& path) const
{
    for (qsizetype number = 0; number < size(); ++number) {
        if (this->path(number) == path) {
            return number;
        }
    }
    return -1;
}

TableListMaker::TableListMaker(qsizetype expected, qsizetype characters)
    : m_list(std::make_shared<TableList>())
{
    m_list->m_entries.reserve(size_t(expected));
    m_list->m_text.reserve(characters);
}

quint32 TableListMaker::schemaNumber(QStringView name)
{
    if (m_latest < m_names.size() && m_names.at(m_latest) == name) {
        return m_latest;
    }
    if (const auto known = m_numbers.constFind(name); known != m_numbers.cend()) {
        m_latest = *known;
        return m_latest;
    }
    m_latest = quint32(m_names.size());
    m_names.append(name.toString());
    m_numbers.insert(m_names.constLast(), m_latest); // its characters stay where they are
    return m_latest;
}

void TableListMaker::add(const QString& path, const QString& name, TableList::Entry facts)
{
    QString& text = m_list->m_text;
    facts.at = quint32(text.size());
    facts.pathLength = quint32(path.size());
    text += path;
    const qsizetype schema = schemaLength(path, name);
    facts.schema = schemaNumber(QStringView(path).left(std::max<qsizetype>(schema, 0)));
    if (schema >= 0 || name.isEmpty() || name == path) {
        facts.nameAt = facts.at + quint32(schema + 1);
        facts.nameLength = facts.pathLength - quint32(schema + 1);
    } else { // the name is no part of the path
        facts.nameAt = quint32(text.size());
        facts.nameLength = quint32(name.size());
        text += name;
    }
    m_list->m_entries.push_back(facts);
}

// Schemas were numbered as they came: brings them in order.
void TableListMaker::orderSchemas()
{
    QList<quint32> order(m_names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [this](quint32 a, quint32 b) { return m_names.at(a) < m_names.at(b); });
    QList<quint32> rank(m_names.size());
    QList<TableList::Schema>& schemas = m_list->m_schemas;
    for (const quint32 number : std::as_const(order)) {
        if (schemas.isEmpty() || schemas.constLast().name != m_names.at(number)) {
            schemas.append({m_names.at(number), 0, 0});
        }
        rank[number] = quint32(schemas.size() - 1);
    }
    for (TableList::Entry& one : m_list->m_entries) {
        one.schema = rank.at(one.schema);
        ++schemas[one.schema].count;
    }
    qsizetype first = 0;
    for (TableList::Schema& one : schemas) {
        one.first = first;
        first += one.count;
    }
}

void TableListMaker::orderEntries()
{
    struct Key
    {
        Head head;
        quint32 schema;
        quint32 number;
    };
    const QStringView text(m_list->m_text);
    std::vector<TableList::Entry>& entries = m_list->m_entries;
    const auto nameOf = [&](const TableList::Entry& one) {
        return text.mid(one.nameAt, one.nameLength);
    };
    const auto isBefore = [&](const TableList::Entry& a, const TableList::Entry& b) {
        return a.schema != b.schema ? a.schema < b.schema : nameOf(a).compare(nameOf(b)) < 0;
    };
    if (entries.empty() || std::is_sorted(entries.begin(), entries.end(), isBefore)) {
        return;
    }
    const bool isLatin = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    std::vector<Key> keys(entries.size());
    for (size_t number = 0; number < keys.size(); ++number) {
        keys[number] = {headOf(nameOf(entries[number]), isLatin ? 8 : 16), entries[number].schema,
                        quint32(number)};
    }
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        if (a.schema != b.schema) {
            return a.schema < b.schema;
        }
        if (a.head != b.head) {
            return a.head < b.head;
        }
        const int order = nameOf(entries[a.number]).compare(nameOf(entries[b.number]));
        return order != 0 ? order < 0 : a.number < b.number;
    });
    std::vector<TableList::Entry> ordered(entries.size());
    std::transform(keys.begin(), keys.end(), ordered.begin(),
                   [&entries](const Key& key) { return entries[key.number]; });
    entries = std::move(ordered);
}

TableListPointer TableListMaker::take()
{
    orderSchemas();
    orderEntries();
    return std::move(m_list);
}

} // namespace flowconnect
