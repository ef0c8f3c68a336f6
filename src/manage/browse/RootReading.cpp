#include "manage/browse/RootReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QThreadPool>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype worthAThread = 5'000; // entries

/// Comparing values is several times as fast as making texts of them.
TableKind tableKindNamed(const QJsonValue& value)
{
    static const QJsonValue table(u"table"_s);
    static const QJsonValue view(u"view"_s);
    if (value == table) {
        return TableKind::Table;
    }
    if (value == view) {
        return TableKind::View;
    }
    const QString type = value.toString();
    const auto is = [&type](QLatin1StringView word) {
        return type.compare(word, Qt::CaseInsensitive) == 0;
    };
    return is("table"_L1)    ? TableKind::Table
           : is("view"_L1)   ? TableKind::View
           : is("folder"_L1) ? TableKind::Folder
           : is("file"_L1)   ? TableKind::File
                             : TableKind::Unknown;
}

/// What an entry says, before it has a place in the list.
struct RootEntry
{
    QString path;
    QString name;
    TableList::Entry facts;
};

std::vector<RootEntry> entriesOf(const QJsonArray& items, qsizetype from, qsizetype end)
{
    std::vector<RootEntry> entries(size_t(end - from));
    for (qsizetype at = from; at < end; ++at) {
        const QJsonObject object = items.at(at).toObject();
        RootEntry& entry = entries[size_t(at - from)];
        entry.facts.kind = tableKindNamed(object.value("type"_L1));
        entry.facts.canPreview = object.value("canPreview"_L1).toBool(true);
        entry.facts.canFetchSchema = object.value("canFetchSchema"_L1).toBool(true);
        const QJsonValue name = object.value("name"_L1);
        const QJsonValue path = object.value("path"_L1);
        entry.path = path.toString();
        entry.name = name == path ? entry.path : name.toString();
    }
    return entries;
}

/// Two threads look at long lists: that takes longer than to parse them.
void readEntries(const QJsonArray& items, TableListMaker& maker)
{
    const qsizetype middle = items.size() > worthAThread ? items.size() / 2 : 0;
    std::vector<RootEntry> first;
    QSemaphore isDone;
    const auto readFirst = [&] {
        first = entriesOf(items, 0, middle);
        isDone.release();
    };
    if (middle == 0 || !QThreadPool::globalInstance()->tryStart(readFirst)) {
        readFirst();
    }
    const std::vector<RootEntry> second = entriesOf(items, middle, items.size());
    isDone.acquire();
    for (const std::vector<RootEntry>* part : {&std::as_const(first), &second}) {
        for (const RootEntry& entry : *part) {
            if (entry.path.isEmpty() && entry.name.isEmpty()) {
                maker.skip();
            } else {
                maker.add(entry.path.isEmpty() ? entry.name : entry.path, entry.name, entry.facts);
            }
        }
    }
}

} // namespace

TableListPointer readRoot(const QByteArray& body)
{
    const QByteArray mark = "\xEF\xBB\xBF"; // a byte order mark is no JSON (RFC 8259 §8.1)
    QJsonDocument document = QJsonDocument::fromJson(body.startsWith(mark) ? body.sliced(3) : body);
    if (!document.isArray()) {
        return nullptr;
    }
    TableListMaker maker(document.array().size(), body.size() / 3);
    readEntries(document.array(), maker);
    // It takes a while to free as many values: nobody waits for that.
    QThreadPool::globalInstance()->start([held = std::move(document)] { Q_UNUSED(held) });
    return maker.take();
}

} // namespace flowconnect
