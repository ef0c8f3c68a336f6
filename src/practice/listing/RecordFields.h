#pragma once

#include "practice/catalogue/Origin.h"
#include "practice/listing/Collection.h"

#include <type_traits>

namespace flowconnect::practice {

/// The field that a member of a record is: a text or a number.
template <typename Record, typename Member> RecordField<Record> memberField(Member Record::*member)
{
    return {[member](const Record& record) { return QJsonValue(record.*member); },
            std::is_integral_v<Member>};
}

/// A member of a record's `origin` as a field.
template <typename Record, typename Member> RecordField<Record> originField(Member Origin::*member)
{
    return {[member](const Record& record) { return QJsonValue(record.origin.*member); },
            std::is_integral_v<Member>};
}

/// The fields that all records have: `id`, `etag`, `version`, `name`, `sandboxName` and the six of Origin.
template <typename Record> QHash<QString, RecordField<Record>> commonFields()
{
    return {{QStringLiteral("id"), memberField(&Record::id)},
            {QStringLiteral("etag"), memberField(&Record::etag)},
            {QStringLiteral("version"), memberField(&Record::etag)},
            {QStringLiteral("name"), memberField(&Record::name)},
            {QStringLiteral("sandboxName"), memberField(&Record::sandbox)},
            {QStringLiteral("createdBy"), originField<Record>(&Origin::createdBy)},
            {QStringLiteral("updatedBy"), originField<Record>(&Origin::updatedBy)},
            {QStringLiteral("createdClient"), originField<Record>(&Origin::createdClient)},
            {QStringLiteral("updatedClient"), originField<Record>(&Origin::updatedClient)},
            {QStringLiteral("createdAt"), originField<Record>(&Origin::createdAt)},
            {QStringLiteral("updatedAt"), originField<Record>(&Origin::updatedAt)}};
}

} // namespace flowconnect::practice
