#include "practice/connections/ConnectionCalls.h"

#include "practice/catalogue/Switches.h"
#include "practice/connections/ConnectionBody.h"
#include "practice/connections/ConnectionListing.h"
#include "practice/connections/ConnectionPatch.h"
#include "practice/connections/ConnectionStore.h"
#include "practice/flows/FlowStore.h"
#include "practice/http/ErrorAnswers.h"

#include <optional>

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

std::optional<Answer> refuseState(const Call& call, ResourceState state)
{
    if (state == ResourceState::Draft) {
        return flowError(call, 400, u"1416-400"_s,
                         u"Delete or Update can only be applied on connection with enabled, disabled or "
                         "initializing state."_s);
    }
    if (state == ResourceState::Initializing) {
        return flowError(call, 400, u"1417-400"_s,
                         u"Delete or Update on Connections in initializing state are not allowed with "
                         "UserToken."_s);
    }
    return std::nullopt;
}

Answer versionMismatch(const Call& call)
{
    return flowError(call, 412, u"1404-412"_s,
                     u"The supplied version does not match the current version on the entity."_s);
}

// The etag's value has quotes of its own; Adobe's examples send it with them and without.
bool isMatch(const QByteArray& given, const QString& etag)
{
    return given == etag.toLatin1() || given == etag.mid(1, etag.size() - 2).toLatin1();
}

} // namespace

ConnectionCalls::ConnectionCalls(const PracticeAccess& access, ConnectionStore& store, const FlowStore& flows,
                                 const Switches& switches)
    : m_access(access),
      m_store(store),
      m_flows(flows),
      m_switches(switches)
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
    record.origin = originOf(QString::fromLatin1(call.header("x-api-key")));
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
    if (!m_switches.connectionUpdates) {
        return flowError(call, 400, u"1445-400"_s, u"PATCH Connection Feature not enabled."_s);
    }
    if (auto refusal = refuseState(call, record->state)) {
        return *refusal;
    }
    const QByteArray expected = call.header("if-match");
    if (expected.isEmpty()) {
        return flowError(call, 400, u"1403-400"_s,
                         u"The header 'If-Match' is missing in the request. Please provide the header and "
                         "try again."_s);
    }
    if (!isMatch(expected, record->etag)) {
        return versionMismatch(call);
    }
    auto patched = applyPatch(call, *record);
    if (const auto* refusal = std::get_if<Answer>(&patched)) {
        return *refusal;
    }
    auto& changed = std::get<ConnectionRecord>(patched);
    changed.origin.updatedClient = QString::fromLatin1(call.header("x-api-key"));
    changed.origin.updatedBy = technicalAccount(changed.origin.updatedClient);
    const auto kept = m_store.replace(changed);
    return kept ? withEtag(Answer::json(200, toIdAndEtag(*kept)), *kept) : versionMismatch(call);
}

Answer ConnectionCalls::remove(const Call& call, const QString& id)
{
    const auto record = m_store.find(sandboxOf(call), id);
    if (!record) {
        return connectionNotFound(call);
    }
    if (auto refusal = refuseState(call, record->state)) {
        return *refusal;
    }
    const QByteArray expected = call.header("if-match");
    if (!expected.isEmpty() && !isMatch(expected, record->etag)) {
        return versionMismatch(call);
    }
    if (m_flows.usesConnection(id)) {
        return flowError(
            call, 400, u"1418-400"_s,
            u"The base connection with the ID %1 cannot be deleted because the base connection is being used "
            "in one or more flows. Please ensure that corresponding flows are deleted before deleting a base "
            "connection."_s.arg(id));
    }
    return m_store.remove(sandboxOf(call), id) ? Answer{204, {}, {}, {}} : connectionNotFound(call);
}

} // namespace flowconnect::practice
