#include "practice/flows/FlowCalls.h"

#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/listing/Listing.h"
#include "practice/listing/RecordFields.h"

#include <QJsonArray>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using SourceField = RecordField<SourceConnectionRecord>;
using FlowField = RecordField<FlowRecord>;

// What Adobe's flow spec "CRMToAEP", for databases among others, is called and identified by.
constexpr auto flowSpecId = "14518937-270c-4525-bdec-c2ba7cce3860"_L1;

template <typename Record> QJsonObject commonJson(const Record& record, const PracticeAccess& access)
{
    QJsonObject json{{u"id"_s, record.id},
                     {u"name"_s, record.name},
                     {u"sandboxId"_s, sandboxId(record.sandbox)},
                     {u"sandboxName"_s, record.sandbox},
                     {u"imsOrgId"_s, access.organizationId},
                     {u"version"_s, record.etag},
                     {u"etag"_s, record.etag}};
    insertOrigin(json, record.origin);
    return json;
}

QJsonObject sourceJson(const SourceConnectionRecord& record, const PracticeAccess& access)
{
    QJsonObject json = commonJson(record, access);
    json.insert(u"baseConnectionId"_s, record.baseConnectionId);
    json.insert(u"state"_s, stateWord(ResourceState::Enabled));
    json.insert(u"data"_s, QJsonObject{{u"format"_s, u"tabular"_s}});
    json.insert(u"params"_s, QJsonObject{{u"tableName"_s, record.table}});
    json.insert(u"connectionSpec"_s,
                QJsonObject{{u"id"_s, record.specId}, {u"version"_s, record.specVersion}});
    return json;
}

QJsonObject flowJson(const FlowRecord& record, const PracticeAccess& access)
{
    QJsonObject json = commonJson(record, access);
    json.insert(u"sourceConnectionIds"_s, QJsonArray::fromStringList(record.sourceConnectionIds));
    json.insert(u"state"_s, stateWord(record.state));
    json.insert(u"flowSpec"_s, QJsonObject{{u"id"_s, flowSpecId}, {u"version"_s, u"1.0"_s}});
    if (record.lastRun) {
        json.insert(u"lastRunDetails"_s,
                    QJsonObject{{u"id"_s, record.lastRun->id},
                                {u"state"_s, record.lastRun->succeeded ? u"success"_s : u"failed"_s},
                                {u"startedAtUTC"_s, record.lastRun->startedAt},
                                {u"completedAtUTC"_s, record.lastRun->completedAt}});
    }
    return json;
}

QHash<QString, SourceField> sourceFields()
{
    QHash<QString, SourceField> fields = commonFields<SourceConnectionRecord>();
    fields.insert(u"baseConnectionId"_s, memberField(&SourceConnectionRecord::baseConnectionId));
    fields.insert(u"connectionSpec.id"_s, memberField(&SourceConnectionRecord::specId));
    return fields;
}

QHash<QString, FlowField> flowFields()
{
    QHash<QString, FlowField> fields = commonFields<FlowRecord>();
    fields.insert(u"state"_s, {[](const FlowRecord& record) {
                      return stateWord(record.state);
                  }});
    fields.insert(u"sourceConnectionIds[]"_s, {[](const FlowRecord& record) {
                      return QJsonArray::fromStringList(record.sourceConnectionIds);
                  }});
    fields.insert(u"lastRunDetails.state"_s, {[](const FlowRecord& record) {
                      return record.lastRun
                                 ? QJsonValue(record.lastRun->succeeded ? u"success"_s : u"failed"_s)
                                 : QJsonValue(QJsonValue::Undefined);
                  }});
    return fields;
}

QString sandboxNamed(const Call& call)
{
    return QString::fromUtf8(call.header("x-sandbox-name"));
}

} // namespace

Answer listSourceConnections(const Call& call, const FlowStore& store, const PracticeAccess& access)
{
    static const QHash<QString, SourceField> fields = sourceFields();
    const auto json = [&access](const SourceConnectionRecord& record) {
        return sourceJson(record, access);
    };
    return answerList(call, collectionOf<SourceConnectionRecord>(u"/sourceConnections"_s,
                                                                 store.sourceConnections(sandboxNamed(call)),
                                                                 fields, json));
}

Answer listFlows(const Call& call, const FlowStore& store, const PracticeAccess& access)
{
    static const QHash<QString, FlowField> fields = flowFields();
    const auto json = [&access](const FlowRecord& record) {
        return flowJson(record, access);
    };
    return answerList(call,
                      collectionOf<FlowRecord>(u"/flows"_s, store.flows(sandboxNamed(call)), fields, json));
}

} // namespace flowconnect::practice
