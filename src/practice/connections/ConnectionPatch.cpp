#include "practice/connections/ConnectionPatch.h"

#include "practice/connections/ConnectionFields.h"
#include "practice/http/ErrorAnswers.h"

#include <QJsonDocument>
#include <QStringList>

#include <optional>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using Refused = std::optional<Answer>;

/// What of a connection a patch can reach.
struct Patchable
{
    QJsonObject top;    ///< name, description, params
    QJsonObject params; ///< what stands below /auth/params
};

// RFC 6901, section 4: ~1 first, so that ~01 becomes ~1.
QString unescaped(QString step)
{
    return step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

bool isOperation(const QString& word)
{
    return word == u"add"_s || word == u"replace"_s || word == u"remove"_s;
}

Refused applyTo(const Call& call, QJsonObject& object, const QString& key, const QJsonObject& operation)
{
    const QString word = operation.value(u"op"_s).toString();
    if (word != u"add"_s && !object.contains(key)) {
        return flowError(
            call, 400, u"1455-400"_s,
            u"An error has occurred while validating patch instructions: Missing field \"%1\"."_s.arg(key));
    }
    if (word == u"remove"_s) {
        object.remove(key);
    } else if (operation.contains(u"value"_s)) {
        object.insert(key, operation.value(u"value"_s));
    } else {
        return invalidRequest(call, u"The operation has no value."_s);
    }
    return std::nullopt;
}

Refused applyOperation(const Call& call, Patchable& patchable, const QJsonObject& operation)
{
    const QJsonValue word = operation.value(u"op"_s);
    if (!isOperation(word.toString())) {
        return flowError(call, 400, u"1434-400"_s,
                         u"Unsupported operation '%1' received. Please use one of the supported operation "
                         "types and try again."_s.arg(word.toString()));
    }
    const QString path = operation.value(u"path"_s).toString();
    if (path == u"/name"_s || path == u"/description"_s) {
        return applyTo(call, patchable.top, path.mid(1), operation);
    }
    if (path == u"/auth/params"_s) {
        QJsonObject whole{{u"params"_s, patchable.params}};
        auto refusal = applyTo(call, whole, u"params"_s, operation);
        if (!refusal && !whole.value(u"params"_s).isObject()) {
            return invalidRequest(call, u"auth.params must be an object."_s);
        }
        patchable.params = whole.value(u"params"_s).toObject();
        return refusal;
    }
    const QString below = u"/auth/params/"_s;
    const QString step = path.mid(below.size());
    if (!path.startsWith(below) || step.isEmpty() || step.contains(u'/')) {
        return invalidRequest(call, u"Only /name, /description and /auth/params can be changed."_s);
    }
    return applyTo(call, patchable.params, unescaped(step), operation);
}

std::variant<QJsonArray, Answer> readOperations(const Call& call)
{
    if (!call.hasContentType("application/json")) {
        return unsupportedMediaType(call);
    }
    if (call.body.trimmed().isEmpty()) {
        return flowError(call, 400, u"1405-400"_s,
                         u"The request body cannot be null or empty. Please provide a request body and try "
                         "again."_s);
    }
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isArray() || document.array().isEmpty()) {
        return invalidRequest(call, u"The body is not a JSON array of operations."_s);
    }
    return document.array();
}

} // namespace

std::variant<ConnectionRecord, Answer> applyPatch(const Call& call, ConnectionRecord record)
{
    const auto operations = readOperations(call);
    if (const auto* refusal = std::get_if<Answer>(&operations)) {
        return *refusal;
    }
    Patchable patchable{{{u"name"_s, record.name}}, record.params};
    if (!record.description.isNull()) {
        patchable.top.insert(u"description"_s, record.description);
    }
    for (const QJsonValue operation : std::get<QJsonArray>(operations)) {
        if (auto refusal = applyOperation(call, patchable, operation.toObject())) {
            return *refusal;
        }
    }
    record.description = QString();
    auto refusal = setName(call, record, patchable.top.value(u"name"_s));
    if (!refusal && patchable.top.contains(u"description"_s)) {
        refusal = setDescription(call, record, patchable.top.value(u"description"_s));
    }
    if (!refusal) {
        refusal = setParams(call, record, patchable.params);
    }
    if (refusal) {
        return *refusal;
    }
    return record;
}

} // namespace flowconnect::practice
