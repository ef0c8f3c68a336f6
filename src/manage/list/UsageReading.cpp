#include "manage/list/UsageReading.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

UsageReading::UsageReading(PlatformPlace& place, Dataflows& dataflows, QObject* parent)
    : QObject(parent),
      m_dataflows(dataflows),
      m_reading(place)
{
    connect(&m_reading, &PagedReading::ended, this, &UsageReading::goOn);
    connect(&place, &PlatformPlace::moved, this, &UsageReading::clear);
}

void UsageReading::startOf(const QString& baseConnectionId)
{
    m_only = baseConnectionId;
    m_baseOfSource.clear();
    m_sourcesLeft.clear();
    m_next.clear();
    m_doubtful = false;
    m_readsFlows = false;
    readSources();
    Q_EMIT changed();
}

void UsageReading::stop()
{
    m_reading.stop();
}

void UsageReading::clear()
{
    m_flows.clear();
    m_readAt = {};
    stop();
    Q_EMIT changed();
}

std::optional<QList<Dataflow>> UsageReading::usedBy(const QString& baseConnectionId) const
{
    const bool covered = m_readAt.isValid() && (m_knownOf.isEmpty() || m_knownOf == baseConnectionId);
    return covered ? std::optional(m_flows.value(baseConnectionId)) : std::nullopt;
}

void UsageReading::readSources()
{
    m_reading.start([this](const PlatformSite& site, const PageMark& mark, QObject* context,
                           const PagedReading::Take& hand) {
        return m_dataflows.sourceConnections(
            site, m_only, mark, context, [this, hand](const Outcome<ListPage<SourceConnection>>& outcome) {
                if (const auto* page = std::get_if<ListPage<SourceConnection>>(&outcome)) {
                    take(*page);
                    hand(PagedReading::Link{page->next, page->restHidden});
                } else {
                    hand(std::get<PlatformError>(outcome));
                }
            });
    });
}

void UsageReading::readFlows(const QStringList& sourceIds)
{
    m_readsFlows = true;
    m_reading.start([this, sourceIds](const PlatformSite& site, const PageMark& mark, QObject* context,
                                      const PagedReading::Take& hand) {
        return m_dataflows.flows(site, sourceIds, mark, context,
                                 [this, hand](const Outcome<ListPage<Dataflow>>& outcome) {
                                     if (const auto* page = std::get_if<ListPage<Dataflow>>(&outcome)) {
                                         take(*page);
                                         hand(PagedReading::Link{page->next, page->restHidden});
                                     } else {
                                         hand(std::get<PlatformError>(outcome));
                                     }
                                 });
    });
}

void UsageReading::take(const ListPage<SourceConnection>& page)
{
    m_doubtful = m_doubtful || page.unusable > 0;
    for (const SourceConnection& one : page.entries) {
        m_doubtful = m_doubtful || one.baseConnectionId.isEmpty(); // it may be anybody's
        if (m_only.isEmpty() || one.baseConnectionId == m_only) {  // a filter may not have been understood
            m_baseOfSource.insert(one.id, one.baseConnectionId);
        }
    }
}

void UsageReading::take(const ListPage<Dataflow>& page)
{
    m_doubtful = m_doubtful || page.unusable > 0;
    for (const Dataflow& flow : page.entries) {
        QStringList bases;
        for (const QString& source : flow.sourceConnectionIds) {
            if (const QString base = m_baseOfSource.value(source); !base.isEmpty()) {
                bases.append(base);
            }
        }
        bases.removeDuplicates();
        for (const QString& base : std::as_const(bases)) {
            QList<Dataflow>& known = m_next[base];
            const auto same = [&flow](const Dataflow& one) {
                return one.id == flow.id;
            };
            if (std::none_of(known.begin(), known.end(), same)) { // pages may overlap, and so do filters
                known.append(flow);
            }
        }
    }
}

/// A list has ended: the next one begins, or there is none.
void UsageReading::goOn()
{
    if (m_reading.state() != ReadingState::Complete) {
        finish();
        return;
    }
    if (!m_readsFlows && !m_only.isEmpty()) {
        m_sourcesLeft = m_baseOfSource.keys();
    }
    if (m_only.isEmpty() && !m_readsFlows) {
        readFlows({});
    } else if (!m_sourcesLeft.isEmpty()) {
        const QStringList some = m_sourcesLeft.mid(0, Dataflows::mostIds);
        m_sourcesLeft = m_sourcesLeft.mid(some.size());
        readFlows(some);
    } else {
        finish();
    }
}

void UsageReading::finish()
{
    if (m_reading.state() == ReadingState::Complete && !m_doubtful) {
        m_flows = std::exchange(m_next, {});
        m_knownOf = m_only;
        m_readAt = QDateTime::currentDateTimeUtc();
    } else if (m_reading.state() != ReadingState::Stopped) {
        m_flows.clear(); // what was read before may be true no more
        m_readAt = {};
    }
    m_next.clear();
    m_baseOfSource.clear();
    Q_EMIT changed();
}

} // namespace flowconnect
