#include "manage/list/ConnectionInventory.h"

#include "platform/existing/Exploration.h"

#include <utility>

namespace flowconnect {

ConnectionInventory::ConnectionInventory(PlatformPlace& place, ExistingConnections& connections,
                                         Exploration& exploration, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_connections(connections),
      m_exploration(exploration),
      m_reading(place),
      m_stay(std::make_unique<QObject>())
{
    connect(&m_reading, &PagedReading::ended, this, &ConnectionInventory::finish);
    connect(&m_reading, &PagedReading::waiting, this, &ConnectionInventory::stateChanged);
    connect(&m_reading, &PagedReading::goesOn, this, &ConnectionInventory::stateChanged);
    connect(&m_place, &PlatformPlace::moved, this, &ConnectionInventory::leave);
}

void ConnectionInventory::read(SourceScope scope)
{
    if (scope != m_scope || !m_readAt.isValid()) { // half a list is nothing to keep
        Q_EMIT rowsAboutToBeReplaced();
        m_rows.clear();
        m_complete = false;
        m_readAt = {};
        m_unusable = 0;
        Q_EMIT rowsReplaced();
    }
    m_scope = scope;
    m_next.clear();
    m_nextUnusable = 0;
    m_gone.clear();
    m_appends = m_rows.size() == 0;
    m_reading.start([this](const PlatformSite& site, const PageMark& mark, QObject* context,
                           const PagedReading::Take& take) {
        return m_connections.list(site, m_scope, mark, context,
                                  [this, take](const Outcome<FactsPage>& outcome) {
                                      if (const auto* error = std::get_if<PlatformError>(&outcome)) {
                                          take(*error);
                                          return;
                                      }
                                      const auto& page = std::get<FactsPage>(outcome);
                                      takePage(page);
                                      take(PagedReading::Link{page.next, page.restHidden});
                                  });
    });
    Q_EMIT stateChanged();
}

void ConnectionInventory::stop()
{
    m_reading.stop();
}

void ConnectionInventory::takePage(const FactsPage& page)
{
    FactsStore& rows = m_appends ? m_rows : m_next;
    const qsizetype first = rows.size();
    for (const ConnectionFacts& one : page.connections) {
        const qsizetype known = m_rows.rowOf(one.id);
        const bool outrun = known >= 0 && m_rows.at(known).updatedAt > one.updatedAt; // changed meanwhile
        if (!m_gone.contains(one.id) && !rows.put(outrun ? m_rows.at(known) : one) && m_appends) {
            Q_EMIT rowChanged(rows.rowOf(one.id));
        }
    }
    m_nextUnusable += page.unusable;
    if (m_appends && rows.size() > first) {
        Q_EMIT rowsAdded(first, rows.size() - first);
    }
    Q_EMIT stateChanged();
}

void ConnectionInventory::finish()
{
    const bool complete = m_reading.state() == ReadingState::Complete;
    if (m_appends) {
        m_complete = complete;
        m_unusable = m_nextUnusable;
        const bool anyRead = m_reading.pages() > 0 || m_rows.size() > 0; // a page may be stopped in its midst
        m_readAt = anyRead ? QDateTime::currentDateTimeUtc() : QDateTime();
    } else if (complete) {
        Q_EMIT rowsAboutToBeReplaced();
        m_rows = std::exchange(m_next, {});
        m_complete = true;
        m_unusable = m_nextUnusable;
        m_readAt = QDateTime::currentDateTimeUtc();
        Q_EMIT rowsReplaced();
    }
    m_appends = false;
    m_next.clear();
    if (complete && m_scope == SourceScope::All && !std::exchange(m_namesAsked, true)) {
        readSourceNames();
    }
    Q_EMIT stateChanged();
}

/// What is known is of elsewhere.
void ConnectionInventory::leave()
{
    m_stay = std::make_unique<QObject>();
    m_namesAsked = false;
    m_reading.stop();
    Q_EMIT rowsAboutToBeReplaced();
    m_rows.clear();
    m_complete = false;
    m_readAt = {};
    m_unusable = 0;
    m_sourceNames.clear();
    Q_EMIT rowsReplaced();
    Q_EMIT stateChanged();
}

void ConnectionInventory::refreshOne(const QString& id)
{
    m_place.withToken(
        m_stay.get(),
        [this, id](const PlatformSite& site) {
            m_connections.show(site, id, m_stay.get(),
                               [this, id](const Outcome<ShownConnection>& outcome) { takeOne(id, outcome); });
        },
        [this, id](const PlatformError& error) { Q_EMIT rowFailed(id, error); });
}

void ConnectionInventory::takeOne(const QString& id, const Outcome<ShownConnection>& outcome)
{
    if (const auto* shown = std::get_if<ShownConnection>(&outcome)) {
        if (m_next.rowOf(id) >= 0) {
            m_next.put(shown->facts);
        }
        if (m_rows.rowOf(id) >= 0) {
            m_rows.put(shown->facts);
            Q_EMIT rowChanged(m_rows.rowOf(id));
        }
        return;
    }
    const PlatformError error = m_place.noteRefusal(std::get<PlatformError>(outcome));
    if (error.kind == ErrorKind::Service && error.httpStatus == 404) {
        lookForOne(id, error);
    } else {
        Q_EMIT rowFailed(id, error);
    }
}

/// A 404 may mean the sandbox, or come from something in between: only the list knows that a connection is
/// not there. `error` is what its reading met.
void ConnectionInventory::lookForOne(const QString& id, const PlatformError& error)
{
    m_connections.isListed(m_place.site(), id, m_stay.get(), [this, id, error](const Outcome<bool>& outcome) {
        const auto* const listed = std::get_if<bool>(&outcome);
        if (listed != nullptr && !*listed) {
            remove(id);
        } else {
            Q_EMIT rowFailed(id, error);
        }
    });
}

void ConnectionInventory::remove(const QString& id)
{
    m_gone.insert(id);
    if (const qsizetype row = m_next.rowOf(id); row >= 0) {
        m_next.remove(row);
    }
    if (const qsizetype row = m_rows.rowOf(id); row >= 0) {
        Q_EMIT rowsAboutToBeReplaced();
        m_rows.remove(row);
        Q_EMIT rowsReplaced();
        Q_EMIT stateChanged();
    }
}

/// The names of sources are a nicety: where they can't be had, the spec's id stands in their place.
void ConnectionInventory::readSourceNames()
{
    m_exploration.sourceNames(m_place.site(), m_stay.get(),
                              [this](const Outcome<QHash<QString, QString>>& outcome) {
                                  if (const auto* names = std::get_if<QHash<QString, QString>>(&outcome)) {
                                      m_sourceNames = *names;
                                      Q_EMIT sourceNamesChanged();
                                  } else {
                                      m_namesAsked = false;
                                      m_place.noteRefusal(std::get<PlatformError>(outcome));
                                  }
                              });
}

} // namespace flowconnect
