#pragma once

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace flowconnect::practice {

/// A field of the things in a collection, by which they can be filtered and sorted.
struct CollectionField
{
    std::function<QJsonValue(qsizetype)> read; ///< of the thing with that index; undefined where it has none
    bool isNumber = false;
};

/// Things that can be listed. Fields are read one by one, so that the JSON is made only of those things that
/// a page shows: of 5,000 a page needs 100.
struct Collection
{
    QString path; ///< below Flow Service, e.g. "/connections": next links lead there
    QString defaultOrder = QStringLiteral("-createdAt"); ///< what holds without `orderby`
    qsizetype size = 0;
    std::function<CollectionField(const QString& name)> field; ///< its `read` is empty where there is no such
    std::function<qint64(qsizetype)> sequence;                 ///< tells apart what is equal otherwise
    std::function<QJsonObject(qsizetype)> json;
};

/// How one field is read from a record.
template <typename Record> struct RecordField
{
    std::function<QJsonValue(const Record&)> read;
    bool isNumber = false;
};

/// A collection of records that have a member `sequence`.
template <typename Record>
Collection collectionOf(const QString& path, const QList<std::shared_ptr<const Record>>& records,
                        const QHash<QString, RecordField<Record>>& fields,
                        const std::function<QJsonObject(const Record&)>& json)
{
    Collection collection;
    collection.path = path;
    collection.size = records.size();
    collection.field = [records, fields](const QString& name) {
        const RecordField<Record> field = fields.value(name);
        if (!field.read) {
            return CollectionField();
        }
        return CollectionField{
            [records, read = field.read](qsizetype index) { return read(*records.at(index)); },
            field.isNumber};
    };
    collection.sequence = [records](qsizetype index) {
        return records.at(index)->sequence;
    };
    collection.json = [records, json](qsizetype index) {
        return json(*records.at(index));
    };
    return collection;
}

} // namespace flowconnect::practice
