#include "practice/connections/ConnectionFields.h"

#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/catalogue/SpecCatalogue.h"
#include "practice/http/ErrorAnswers.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

std::optional<Answer> setName(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    if (!value.isString() || value.toString().trimmed().isEmpty()) {
        return invalidRequest(call, u"name must be a string that is not empty."_s);
    }
    record.name = value.toString();
    return std::nullopt;
}

std::optional<Answer> setDescription(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    if (!value.isString()) {
        return invalidRequest(call, u"description must be a string."_s);
    }
    record.description = value.toString();
    return std::nullopt;
}

std::optional<Answer> setParams(const Call& call, ConnectionRecord& record, const QJsonValue& value)
{
    if (!value.isObject() || value.toObject().isEmpty()) {
        return invalidRequest(call, u"auth.params must be an object that is not empty."_s);
    }
    const SpecVariant variant = variantOf(QString::fromUtf8(call.header("x-sandbox-name")));
    const auto schema = paramsSchema(record.authSpecName, variant);
    const QString wrong = schemaViolation(schema.value_or(QJsonObject()), value.toObject());
    if (!wrong.isEmpty()) {
        return invalidRequest(call, u"auth.params: "_s + wrong);
    }
    record.params = value.toObject();
    return std::nullopt;
}

} // namespace flowconnect::practice
