#include "practice/PracticeServer.h"

#include "practice/ApiRouter.h"
#include "practice/FreshAccess.h"
#include "practice/http/HttpFront.h"
#include "practice/sample/SampleWorld.h"

#include <utility>

namespace flowconnect::practice {

PracticeServer::PracticeServer(std::shared_ptr<SharedState> state) : m_state(std::move(state)) {}

void PracticeServer::open()
{
    auto* front = new HttpFront(m_state->plan, m_state->log, this);
    if (!front->listen()) {
        Q_EMIT failed(front->error());
        return;
    }
    m_access = freshAccess(front->port());
    if (m_state->switches.sampleWorld) {
        fillSampleWorld(m_state->store, m_state->flows, m_access);
    }
    auto* router = new ApiRouter(m_access, *m_state, this);
    front->setHandler([router](const Call& call, const Reply& reply) { router->handle(call, reply); });
    Q_EMIT opened(m_access);
}

} // namespace flowconnect::practice
