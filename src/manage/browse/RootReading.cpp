#include "manage/browse/RootReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

TableKind tableKindNamed(const QString& type)
{
    const auto is = [&type](QLatin1StringView word) {
        return type.compare(word, Qt::CaseInsensitive) == 0;
    };
    return is("table"_L1)    ? TableKind::Table
           : is("view"_L1)   ? TableKind::View
           : is("folder"_L1) ? TableKind::Folder
           : is("file"_L1)   ? TableKind::File
                             : TableKind::Unknown;
}

void readEntries(const QJsonArray& items, TableListMaker& maker)
{
    for (const QJsonValue item : items) {
        const QJsonObject object = item.toObject();
        TableList::Entry facts;
        facts.kind = tableKindNamed(object.value("type"_L1).toString());
        facts.canPreview = object.value("canPreview"_L1).toBool(true);
        facts.canFetchSchema = object.value("canFetchSchema"_L1).toBool(true);
        const QString name = object.value("name"_L1).toString();
        const QString path = object.value("path"_L1).toString();
        if (path.isEmpty() && name.isEmpty()) {
            maker.skip();
        } else {
            maker.add(path.isEmpty() ? name : path, name, facts);
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
