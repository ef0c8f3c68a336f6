#include "practice/ApiRouter.h"

#include "practice/HeaderChecks.h"
#include "practice/SharedState.h"
#include "practice/SpecCalls.h"
#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/flows/FlowCalls.h"
#include "practice/http/ErrorAnswers.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype highestBodySize = 1024 * 1024;

} // namespace

ApiRouter::ApiRouter(const PracticeAccess& access, SharedState& state, QObject* parent)
    : QObject(parent),
      m_access(access),
      m_state(state),
      m_tokens(access),
      m_connections(access, state.store, state.flows, state.switches),
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
    const auto route = flowRouteOf(call.path);
    if (!route) {
        reply(unknownPath(call));
        return;
    }
    if (!route->methods().contains(call.method)) {
        reply(methodNotAllowed(call, route->methods().join(", ")));
        return;
    }
    auto refusal = refuseHeaders(call, m_access, m_tokens);
    if (!refusal) {
        refusal = refuseSandbox(call);
    }
    if (refusal) {
        reply(*refusal);
    } else if (route->resource == FlowRoute::Resource::ConnectionTest ||
               route->resource == FlowRoute::Resource::ConnectionExplore) {
        visitDatabase(call, *route, reply);
    } else {
        reply(answer(call, *route));
    }
}

Answer ApiRouter::answer(const Call& call, const FlowRoute& route)
{
    switch (route.resource) {
    case FlowRoute::Resource::Connections:
        return call.method == "POST" ? m_connections.create(call) : m_connections.list(call);
    case FlowRoute::Resource::Connection:
        return answerConnection(call, route.id);
    case FlowRoute::Resource::Specs:
        return listSpecs(call);
    case FlowRoute::Resource::Spec:
        return showSpec(call, route.id);
    case FlowRoute::Resource::SourceConnections:
        return listSourceConnections(call, m_state.flows, m_access);
    case FlowRoute::Resource::Flows:
        return listFlows(call, m_state.flows, m_access);
    default:
        return unknownPath(call);
    }
}

Answer ApiRouter::answerConnection(const Call& call, const QString& id)
{
    if (call.method == "PATCH") {
        return m_connections.change(call, id);
    }
    return call.method == "DELETE" ? m_connections.remove(call, id) : m_connections.show(call, id);
}

void ApiRouter::visitDatabase(const Call& call, const FlowRoute& route, const Reply& reply)
{
    const auto record = m_state.store.find(QString::fromUtf8(call.header("x-sandbox-name")), route.id);
    if (!record) {
        reply(connectionNotFound(call));
    } else if (route.resource == FlowRoute::Resource::ConnectionTest) {
        m_databases.test(call, *record, reply);
    } else {
        m_databases.explore(call, *record, reply);
    }
}

} // namespace flowconnect::practice
