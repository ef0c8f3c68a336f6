#include "creation/NameStep.h"

namespace flowconnect {

NameStep::NameStep(NameCheck& names, QObject* parent) : QObject(parent), m_names(names)
{
    connect(&m_names, &NameCheck::changed, this, [this] {
        if (m_busy) {
            judge();
        }
    });
}

void NameStep::start(const Attempt& attempt)
{
    m_platform = attempt.platform;
    m_draft = attempt.connection.draft();
    m_busy = true;
    const NameCheck::State known = m_names.state(m_platform, m_draft);
    if (known == NameCheck::State::Unknown || known == NameCheck::State::Failed) {
        m_names.look(m_platform, m_draft); // what failed a while ago may work now
    } else {
        judge();
    }
}

void NameStep::stop()
{
    m_busy = false;
    m_names.forget();
}

void NameStep::judge()
{
    const NameCheck::State state = m_names.state(m_platform, m_draft);
    if (state ==
        NameCheck::State::Unknown) { // the name on screen is edited no more: another question's answer
        m_names.look(m_platform, m_draft);
        return;
    }
    if (state == NameCheck::State::Looking) {
        Q_EMIT waiting(m_names.waitSeconds());
        return;
    }
    m_busy = false;
    if (state == NameCheck::State::Free || state == NameCheck::State::Closed) {
        Q_EMIT free();
    } else if (state == NameCheck::State::Failed && m_names.stopsCreating()) {
        Q_EMIT failed(m_names.error());
    } else {
        Q_EMIT asks();
    }
}

} // namespace flowconnect
