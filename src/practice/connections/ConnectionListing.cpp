#include "practice/connections/ConnectionListing.h"

#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/listing/Listing.h"
#include "practice/listing/RecordFields.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using ConnectionField = RecordField<ConnectionRecord>;

QHash<QString, ConnectionField> connectionFields()
{
    QHash<QString, ConnectionField> fields = commonFields<ConnectionRecord>();
    fields.insert(u"connectionSpec.id"_s, memberField(&ConnectionRecord::specId));
    fields.insert(u"connectionSpec.version"_s, memberField(&ConnectionRecord::specVersion));
    fields.insert(u"auth.specName"_s, memberField(&ConnectionRecord::authSpecName));
    fields.insert(u"state"_s, {[](const ConnectionRecord& record) {
                      return stateWord(record.state);
                  }});
    fields.insert(u"sandboxId"_s, {[](const ConnectionRecord& record) {
                      return sandboxId(record.sandbox);
                  }});
    fields.insert(u"description"_s, {[](const ConnectionRecord& record) {
                      return record.description.isNull() ? QJsonValue(QJsonValue::Undefined)
                                                         : QJsonValue(record.description);
                  }});
    return fields;
}

} // namespace

Answer listConnections(const Call& call, const QList<ConnectionStore::Record>& records,
                       const PracticeAccess& access)
{
    static const QHash<QString, ConnectionField> known = connectionFields();
    QHash<QString, ConnectionField> fields = known;
    fields.insert(u"imsOrgId"_s, {[organization = access.organizationId](const ConnectionRecord&) {
                      return organization;
                  }});
    const auto json = [&access](const ConnectionRecord& record) {
        return toMaskedJson(record, access);
    };
    return answerList(call, collectionOf<ConnectionRecord>(u"/connections"_s, records, fields, json));
}

} // namespace flowconnect::practice
