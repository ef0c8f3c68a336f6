#include "practice/connections/ConnectionCalls.h"

#include "practice/connections/ConnectionBody.h"
#include "practice/connections/ConnectionListing.h"
#include "practice/connections/ConnectionStore.h"
#include "practice/http/ErrorAnswers.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

QString sandboxOf(const Call& call)
{
    return QString::fromUtf8(call.header("x-sandbox-name"));
}

Answer withEtag(Answer answer, const ConnectionRecord& record)
{
    answer.headers.append({"ETag", record.etag.toLatin1()});
    return answer;
}

} // namespace

ConnectionCalls::ConnectionCalls(const PracticeAccess& access, ConnectionStore& store)
    : m_access(access),
      m_store(store)
{
}

Answer ConnectionCalls::create(const Call& call)
{
    const auto read = readNewConnection(call);
    if (const auto* refusal = std::get_if<Answer>(&read)) {
        return *refusal;
    }
    auto record = std::get<ConnectionRecord>(read);
    record.sandbox = sandboxOf(call);
    record = m_store.add(record);
    Answer answer = withEtag(Answer::json(201, toIdAndEtag(record)), record);
    answer.headers.append({"Location", "/data/foundation/flowservice/connections/" + record.id.toLatin1()});
    return answer;
}

Answer ConnectionCalls::list(const Call& call) const
{
    return listConnections(call, m_store.all(sandboxOf(call)), m_access);
}

Answer ConnectionCalls::show(const Call& call, const QString& id) const
{
    const auto record = m_store.find(sandboxOf(call), id);
    if (!record) {
        return connectionNotFound(call);
    }
    const QJsonArray items{toMaskedJson(*record, m_access)};
    return withEtag(Answer::json(200, QJsonObject{{u"items"_s, items}}), *record);
}

Answer ConnectionCalls::change(const Call& call, const QString& id)
{
    const auto record = m_store.find(sandboxOf(call), id);
    if (!record) {
        return connectionNotFound(call);
    }
    const QByteArray expected = call.header("if-match");
    if (expected.isEmpty()) {
        return flowError(call, 400, u"1403-400"_s,
                         u"The header 'If-Match' is missing in the request. Please provide the header and "
                         "try again."_s);
    }
    if (expected != record->etag.toLatin1()) {
        return flowError(call, 412, u"1404-412"_s,
                         u"The supplied version does not match the current version on the entity."_s);
    }
    const auto patched = applyPatch(call, *record);
    if (const auto* refusal = std::get_if<Answer>(&patched)) {
        return *refusal;
    }
    const ConnectionRecord changed = m_store.replace(std::get<ConnectionRecord>(patched));
    return withEtag(Answer::json(200, toIdAndEtag(changed)), changed);
}

Answer ConnectionCalls::remove(const Call& call, const QString& id)
{
    return m_store.remove(sandboxOf(call), id) ? Answer{204, {}, {}, {}} : connectionNotFound(call);
}

} // namespace flowconnect::practice
