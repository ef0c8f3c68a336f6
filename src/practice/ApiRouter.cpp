#include "practice/ApiRouter.h"

#include "practice/HeaderChecks.h"
#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/catalogue/SpecCatalogue.h"
#include "practice/connections/ConnectionStore.h"
#include "practice/http/ErrorAnswers.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype highestBodySize = 1024 * 1024;

Answer showSpec(const Call& call, const QString& id)
{
    if (id != postgresqlSpecId()) {
        return flowError(call, 404, u"1101-404"_s, u"The requested resource is not found."_s);
    }
    const SpecVariant variant = variantOf(QString::fromUtf8(call.header("x-sandbox-name")));
    return Answer::json(200, QJsonObject{{u"items"_s, QJsonArray{postgresqlSpec(variant)}}});
}

} // namespace

ApiRouter::ApiRouter(const PracticeAccess& access, ConnectionStore& store, QObject* parent)
    : QObject(parent),
      m_access(access),
      m_store(store),
      m_tokens(access),
      m_connections(access, store),
      m_databases(access, this)
{
}

void ApiRouter::handle(const Call& call, const Reply& reply)
{
    if (call.body.size() > highestBodySize) {
        reply(bodyTooLarge(call));
    } else if (call.path == u"/ims/token/v3"_s) {
        reply(call.method == "POST" ? m_tokens.issue(call) : methodNotAllowed(call, "POST"));
    } else if (call.path == u"/data/foundation/sandbox-management/"_s) {
        if (call.method != "GET") {
            reply(methodNotAllowed(call, "GET"));
            return;
        }
        const auto refusal = refuseHeaders(call, m_access, m_tokens);
        reply(refusal ? *refusal : Answer::json(200, sandboxListing()));
    } else if (call.path.startsWith(u"/data/foundation/flowservice/"_s)) {
        handleFlowService(call, reply);
    } else {
        reply(unknownPath(call));
    }
}

void ApiRouter::handleFlowService(const Call& call, const Reply& reply)
{
    // "", "data", "foundation", "flowservice", then what is asked for.
    const QStringList steps = call.path.split(u'/').mid(4);
    const bool isConnection = steps.at(0) == u"connections"_s;
    const bool isDatabase =
        isConnection && steps.size() == 3 && (steps.at(2) == u"test"_s || steps.at(2) == u"explore"_s);
    const bool isSpec = steps.at(0) == u"connectionSpecs"_s && steps.size() == 2;
    if (steps.last().isEmpty() || !(isSpec || isDatabase || (isConnection && steps.size() <= 2))) {
        reply(unknownPath(call));
        return;
    }
    const QByteArrayList allowed = isSpec || isDatabase ? QByteArrayList{"GET"}
                                   : steps.size() == 1  ? QByteArrayList{"GET", "POST"}
                                                        : QByteArrayList{"GET", "PATCH", "DELETE"};
    if (!allowed.contains(call.method)) {
        reply(methodNotAllowed(call, allowed.join(", ")));
        return;
    }
    auto refusal = refuseHeaders(call, m_access, m_tokens);
    if (!refusal) {
        refusal = refuseSandbox(call);
    }
    if (refusal) {
        reply(*refusal);
    } else if (isSpec) {
        reply(showSpec(call, steps.at(1)));
    } else if (isDatabase) {
        handleDatabase(call, steps.at(1), steps.at(2), reply);
    } else if (steps.size() == 1) {
        reply(call.method == "POST" ? m_connections.create(call) : m_connections.list(call));
    } else {
        handleConnection(call, steps.at(1), reply);
    }
}

void ApiRouter::handleConnection(const Call& call, const QString& id, const Reply& reply)
{
    if (call.method == "PATCH") {
        reply(m_connections.change(call, id));
    } else if (call.method == "DELETE") {
        reply(m_connections.remove(call, id));
    } else {
        reply(m_connections.show(call, id));
    }
}

void ApiRouter::handleDatabase(const Call& call, const QString& id, const QString& action, const Reply& reply)
{
    const auto record = m_store.find(QString::fromUtf8(call.header("x-sandbox-name")), id);
    if (!record) {
        reply(connectionNotFound(call));
    } else if (action == u"test"_s) {
        m_databases.test(call, *record, reply);
    } else {
        m_databases.explore(call, *record, reply);
    }
}

} // namespace flowconnect::practice
