#include "practice/connections/ConnectionBody.h"

#include "practice/catalogue/OtherSpecs.h"
#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/catalogue/SpecCatalogue.h"
#include "practice/connections/ConnectionFields.h"
#include "practice/http/ErrorAnswers.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using Refusal = std::optional<Answer>;

Refusal setSpec(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    const QJsonValue id = value.toObject().value(u"id"_s);
    if (!id.isString() || id.toString().isEmpty()) {
        return invalidRequest(call, u"connectionSpec.id is missing."_s);
    }
    const QList<QJsonObject> others = otherSpecs();
    if (std::any_of(others.cbegin(), others.cend(),
                    [&id](const QJsonObject& spec) { return spec.value(u"id"_s) == id; })) {
        return flowError(
            call, 400, u"1100-400"_s,
            u"The request could not be processed. Error from flow provider: the practice Platform "
            "connects to PostgreSQL only."_s);
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
    if (!paramsSchema(name.toString(), variantOf(QString::fromUtf8(call.header("x-sandbox-name"))))) {
        return flowError(call, 400, u"1415-400"_s, u"The connection spec has no such authentication."_s);
    }
    record.authSpecName = name.toString();
    return setParams(call, record, value.toObject().value(u"params"_s));
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

} // namespace flowconnect::practice
