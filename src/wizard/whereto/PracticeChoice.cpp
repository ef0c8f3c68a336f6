#include "wizard/whereto/PracticeChoice.h"

#include "texts/PluginTexts.h"

namespace flowconnect {

PracticeChoice::PracticeChoice(ConnectionDraft& draft, PracticeRunner& runner, QObject* parent)
    : QObject(parent),
      m_draft(draft),
      m_runner(runner)
{
    connect(&m_runner, &PracticeRunner::started, this, &PracticeChoice::takeAccess);
    connect(&m_runner, &PracticeRunner::failed, this, [this] {
        m_hasFailed = true;
        Q_EMIT changed();
    });
    connect(&m_runner, &PracticeRunner::unavailable, this, [this](const PluginFault& fault) {
        m_fault = fault;
        Q_EMIT changed();
    });
}

void PracticeChoice::takeAccess(const practice::PracticeAccess& access)
{
    m_url = access.platformUrl;
    m_hasFailed = false;
    m_draft.practiceAccess = {access.apiKey, access.organizationId, access.accessToken, access.sandboxName};
    m_example.server = access.exampleServer;
    m_example.port = QString::number(access.examplePort);
    m_example.database = access.exampleDatabase;
    m_example.userName = access.exampleUserName;
    m_example.password = access.examplePassword;
    fillExample();
    Q_EMIT changed();
}

void PracticeChoice::choose(Destination destination)
{
    m_draft.destination = destination;
    if (isPractice()) {
        m_hasFailed = false;
        m_fault = {};
        m_runner.start();
    }
    fillExample();
}

void PracticeChoice::fillExample()
{
    if (m_example.server.isEmpty()) {
        return;
    }
    const bool empty = m_draft.server.isEmpty() && m_draft.database.isEmpty() && m_draft.userName.isEmpty();
    const bool isExample = m_draft.server == m_example.server;
    const bool fills = isPractice() && (empty || (isExample && m_draft.password.isEmpty()));
    if (!fills && (isPractice() || !isExample)) {
        return;
    }
    const ConnectionDraft values = fills ? m_example : ConnectionDraft();
    m_draft.server = values.server;
    m_draft.port = values.port;
    m_draft.database = values.database;
    m_draft.userName = values.userName;
    m_draft.password = values.password;
}

QString PracticeChoice::statusText() const
{
    if (m_fault.problem != PluginProblem::None) {
        return practiceFaultText(m_fault);
    }
    return m_hasFailed ? tr("The practice Platform could not start: this computer gave it no local port. "
                            "Choose “Practice on this computer” again, or use Adobe Experience Platform.")
                       : tr("Starting the practice Platform …");
}

} // namespace flowconnect
