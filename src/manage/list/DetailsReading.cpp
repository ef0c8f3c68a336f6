#include "manage/list/DetailsReading.h"

#include <utility>

namespace flowconnect {

DetailsReading::DetailsReading(PlatformPlace& place, ExistingConnections& connections, Dataflows& dataflows,
                               int delayMs, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_connections(connections),
      m_usage(place, dataflows)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &DetailsReading::ask);
    connect(&m_usage, &UsageReading::changed, this, &DetailsReading::changed);
    connect(&m_place, &PlatformPlace::moved, this, [this] { choose({}); });
}

DetailsReading::~DetailsReading()
{
    letGo();
}

void DetailsReading::letGo()
{
    m_delay.stop();
    m_round.reset();
    m_waits = false;
    if (m_token) {
        std::exchange(m_token, nullptr)->cancel();
    }
    if (m_call) {
        std::exchange(m_call, nullptr)->cancel();
    }
}

void DetailsReading::choose(const QString& id)
{
    if (id == m_id) {
        return;
    }
    letGo();
    m_id = id;
    m_shown.reset();
    m_error.reset();
    m_readAt = {};
    m_usage.clear();
    again();
}

void DetailsReading::again()
{
    letGo();
    m_usage.stop();
    if (!m_id.isEmpty()) {
        m_waits = true;
        m_delay.start();
    }
    Q_EMIT changed();
}

void DetailsReading::stop()
{
    const bool wasReading = isReading();
    letGo();
    m_usage.stop();
    if (wasReading) {
        Q_EMIT changed();
    }
}

void DetailsReading::ask()
{
    m_round = std::make_unique<QObject>();
    m_token = m_place.withToken(
        m_round.get(),
        [this](const PlatformSite& site) {
            m_call = m_connections.show(site, m_id, m_round.get(),
                                        [this](const Outcome<ShownConnection>& outcome) { take(outcome); });
        },
        [this](const PlatformError& error) { take(error); });
}

void DetailsReading::take(const Outcome<ShownConnection>& outcome)
{
    m_call = nullptr; // it deletes itself
    m_waits = false;
    if (const auto* shown = std::get_if<ShownConnection>(&outcome)) {
        m_shown = *shown;
        m_error.reset();
        m_readAt = QDateTime::currentDateTimeUtc();
        m_usage.startOf(m_id);
        Q_EMIT read(*m_shown);
    } else {
        m_error = m_place.noteRefusal(std::get<PlatformError>(outcome));
    }
    Q_EMIT changed();
}

} // namespace flowconnect
