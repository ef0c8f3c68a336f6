#include "manage/UsageCheck.h"

#include <utility>

namespace flowconnect {

UsageCheck::UsageCheck(Dataflows& dataflows, PlatformPlace& place, QObject* parent)
    : QObject(parent),
      m_dataflows(dataflows),
      m_place(place)
{
}

UsageCheck::~UsageCheck()
{
    if (m_call) {
        m_call->cancel();
    }
}

void UsageCheck::start(const QString& connectionId)
{
    m_round = std::make_unique<QObject>();
    if (m_call) {
        m_call->cancel();
    }
    m_id = connectionId;
    m_sources.clear();
    m_flows.clear();
    m_seen.clear();
    m_marks.clear();
    m_running = true;
    // Queued: the end never comes before this function has returned.
    QMetaObject::invokeMethod(
        m_round.get(),
        [this] {
            m_place.withToken(
                m_round.get(), [this](const PlatformSite& site) { askForSources(site, {}); },
                [this](const PlatformError& error) { fail(error); });
        },
        Qt::QueuedConnection);
}

bool UsageCheck::goesOn(const PageMark& next, bool restHidden, int unusable, const PlatformSite& site)
{
    const QString mark = next.token + u'\n' + next.query;
    if (restHidden || unusable > 0 || (!next.isFirst() && m_marks.contains(mark))) {
        PlatformError error;
        error.kind = ErrorKind::Unreadable;
        error.host = site.url.host();
        fail(error);
        return false;
    }
    m_marks.insert(mark);
    return !next.isFirst();
}

void UsageCheck::askForSources(const PlatformSite& site, const PageMark& mark)
{
    m_call = m_dataflows.sourceConnections(
        site, m_id, mark, m_round.get(), [this, site](const Outcome<ListPage<SourceConnection>>& outcome) {
            const auto* page = std::get_if<ListPage<SourceConnection>>(&outcome);
            if (page == nullptr) {
                fail(std::get<PlatformError>(outcome));
                return;
            }
            for (const SourceConnection& one : page->entries) {
                if (one.baseConnectionId == m_id) { // a filter that is not understood gives all
                    m_sources.append(one.id);
                }
            }
            if (goesOn(page->next, page->restHidden, page->unusable, site)) {
                askForSources(site, page->next);
            } else if (m_running) {
                nextFlows(site);
            }
        });
}

void UsageCheck::nextFlows(const PlatformSite& site)
{
    if (m_sources.isEmpty()) {
        m_running = false;
        Q_EMIT found(m_flows);
        return;
    }
    m_asked = m_sources.mid(0, Dataflows::mostIds);
    m_sources = m_sources.mid(m_asked.size());
    m_marks.clear();
    askForFlows(site, {});
}

void UsageCheck::askForFlows(const PlatformSite& site, const PageMark& mark)
{
    m_call = m_dataflows.flows(
        site, m_asked, mark, m_round.get(), [this, site](const Outcome<ListPage<Dataflow>>& outcome) {
            const auto* page = std::get_if<ListPage<Dataflow>>(&outcome);
            if (page == nullptr) {
                fail(std::get<PlatformError>(outcome));
                return;
            }
            const QSet<QString> asked(m_asked.cbegin(), m_asked.cend());
            for (const Dataflow& flow : page->entries) {
                const QSet<QString> of(flow.sourceConnectionIds.cbegin(), flow.sourceConnectionIds.cend());
                if (of.intersects(asked) && !m_seen.contains(flow.id)) {
                    m_seen.insert(flow.id);
                    m_flows.append(flow);
                }
            }
            if (goesOn(page->next, page->restHidden, page->unusable, site)) {
                askForFlows(site, page->next);
            } else if (m_running) {
                nextFlows(site);
            }
        });
}

void UsageCheck::fail(const PlatformError& error)
{
    if (std::exchange(m_running, false)) {
        Q_EMIT failed(m_place.noteRefusal(error));
    }
}

} // namespace flowconnect
