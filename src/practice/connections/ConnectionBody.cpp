#include "practice/connections/ConnectionBody.h"

#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/catalogue/SpecCatalogue.h"
#include "practice/http/ErrorAnswers.h"

#include <QJsonDocument>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using Refusal = std::optional<Answer>;

std::optional<QJsonObject> schemaFor(const Call& call, const QString& authSpecName)
{
    return paramsSchema(authSpecName, variantOf(QString::fromUtf8(call.header("x-sandbox-name"))));
}

Refusal setName(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    if (!value.isString() || value.toString().trimmed().isEmpty()) {
        return invalidRequest(call, u"name must be a string that is not empty."_s);
    }
    record.name = value.toString();
    return std::nullopt;
}

Refusal setDescription(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    if (!value.isString()) {
        return invalidRequest(call, u"description must be a string."_s);
    }
    record.description = value.toString();
    return std::nullopt;
}

// The authentication's name must be in the record already: it decides which params are wanted.
Refusal setParams(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    if (!value.isObject() || value.toObject().isEmpty()) {
        return invalidRequest(call, u"auth.params must be an object that is not empty."_s);
    }
    const auto schema = schemaFor(call, record.authSpecName);
    const QString wrong = schemaViolation(schema.value_or(QJsonObject()), value.toObject());
    if (!wrong.isEmpty()) {
        return invalidRequest(call, u"auth.params: "_s + wrong);
    }
    record.params = value.toObject();
    return std::nullopt;
}

Refusal setSpec(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    const QJsonValue id = value.toObject().value(u"id"_s);
    if (!id.isString() || id.toString().isEmpty()) {
        return invalidRequest(call, u"connectionSpec.id is missing."_s);
    }
    if (id.toString() != postgresqlSpecId()) {
        return flowError(call, 400, u"1413-400"_s, u"The connection spec does not exist."_s);
    }
    const QJsonValue version = value.toObject().value(u"version"_s);
    if (!version.isUndefined() && version != postgresqlSpecVersion()) {
        return flowError(call, 400, u"1414-400"_s, u"The connection spec has no such version."_s);
    }
    record.specId = postgresqlSpecId();
    record.specVersion = postgresqlSpecVersion();
    return std::nullopt;
}

Refusal setAuth(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    const QJsonValue name = value.toObject().value(u"specName"_s);
    if (!name.isString() || name.toString().isEmpty()) {
        return invalidRequest(call, u"auth.specName is missing."_s);
    }
    if (!schemaFor(call, name.toString())) {
        return flowError(call, 400, u"1415-400"_s, u"The connection spec has no such authentication."_s);
    }
    record.authSpecName = name.toString();
    return setParams(call, record, value.toObject().value(u"params"_s));
}

Refusal applyOperation(const Call& call, ConnectionRecord& record, const QJsonObject& operation)
{
    if (operation.value(u"op"_s) != u"replace"_s || !operation.contains(u"value"_s)) {
        return invalidRequest(call, u"Each operation must be a replace with a value."_s);
    }
    const QString path = operation.value(u"path"_s).toString();
    const QJsonValue value = operation.value(u"value"_s);
    if (path == u"/name"_s) {
        return setName(call, record, value);
    }
    if (path == u"/description"_s) {
        return setDescription(call, record, value);
    }
    if (path == u"/auth/params"_s) {
        return setParams(call, record, value);
    }
    return invalidRequest(call, u"Only /name, /description and /auth/params can be replaced."_s);
}

} // namespace

std::variant<ConnectionRecord, Answer> readNewConnection(const Call& call)
{
    if (!call.hasContentType("application/json")) {
        return unsupportedMediaType(call);
    }
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isObject()) {
        return invalidRequest(call, u"The body is not a JSON object."_s);
    }
    const QJsonObject body = document.object();
    ConnectionRecord record;
    if (auto refusal = setName(call, record, body.value(u"name"_s))) {
        return *refusal;
    }
    if (body.contains(u"description"_s)) {
        if (auto refusal = setDescription(call, record, body.value(u"description"_s))) {
            return *refusal;
        }
    }
    if (auto refusal = setSpec(call, record, body.value(u"connectionSpec"_s))) {
        return *refusal;
    }
    if (auto refusal = setAuth(call, record, body.value(u"auth"_s))) {
        return *refusal;
    }
    return record;
}

std::variant<ConnectionRecord, Answer> applyPatch(const Call& call, ConnectionRecord record)
{
    if (!call.hasContentType("application/json")) {
        return unsupportedMediaType(call);
    }
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isArray() || document.array().isEmpty()) {
        return invalidRequest(call, u"The body is not a JSON array of operations."_s);
    }
    for (const QJsonValue operation : document.array()) {
        if (auto refusal = applyOperation(call, record, operation.toObject())) {
            return *refusal;
        }
    }
    return record;
}

} // namespace flowconnect::practice
