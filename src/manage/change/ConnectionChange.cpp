#include "manage/change/ConnectionChange.h"

#include <utility>

namespace flowconnect {

ConnectionChange::ConnectionChange(ExistingConnections& connections, ConnectionWrites& writes,
                                   PlatformPlace& place, Journal& journal, QObject* parent)
    : QObject(parent),
      m_connections(connections),
      m_writes(writes),
      m_place(place),
      m_journal(journal),
      m_look(connections, place, journal)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_look.look(m_intent); });
    connect(&m_look, &ChangeLook::ended, this, &ConnectionChange::takeVerdict);
    m_writes.getReady(m_place.site().url, this);
}

void ConnectionChange::enter(ChangeState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ConnectionChange::start(const ChangeOrder& order)
{
    if (isBusy()) {
        return;
    }
    m_order = order;
    m_intent = {};
    m_lost = {};
    m_looks = 0;
    m_cancelled = false;
    enter(ChangeState::GettingToken);
    // Queued: the end never comes before this function has returned.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_cancelled) {
                return; // its end is on its way
            }
            m_request = m_place.withToken(
                this, [this](const PlatformSite& site) { noteIntent(site); },
                [this](const PlatformError& error) { stopUnsent(m_place.noteRefusal(error)); });
        },
        Qt::QueuedConnection);
}

void ConnectionChange::noteIntent(const PlatformSite& site)
{
    m_site = site;
    m_intent = intentOf(m_order, site, m_place.isPractice());
    enter(ChangeState::NotingIntent);
    m_journal.note(m_intent, this, [this](JournalState state) {
        if (m_state != ChangeState::NotingIntent) {
            return;
        }
        m_journalState = state;
        if (m_cancelled) {
            PlatformError error;
            error.kind = ErrorKind::Cancelled;
            stopUnsent(error);
        } else if (state == JournalState::Good) {
            send();
        } else {
            enter(ChangeState::AskingAboutJournal);
        }
    });
}

void ConnectionChange::proceed()
{
    if (m_state == ChangeState::AskingAboutJournal) {
        send();
    }
}

void ConnectionChange::send()
{
    enter(ChangeState::Sending);
    if (m_order.kind == ChangeKind::Deletion) {
        m_call = m_writes.remove(
            m_site, m_order.before.id, this,
            [this](const Outcome<ConnectionDeleted>& outcome) {
                std::holds_alternative<ConnectionDeleted>(outcome)
                    ? takeDone({})
                    : takeError(std::get<PlatformError>(outcome));
            },
            m_limits);
        return;
    }
    m_call = m_writes.change(
        m_site, m_order.before.id, m_order.before.etag, m_order.operations, this,
        [this](const Outcome<ConnectionReceipt>& outcome) {
            if (const auto* receipt = std::get_if<ConnectionReceipt>(&outcome)) {
                takeDone(receipt->etag);
            } else {
                takeError(std::get<PlatformError>(outcome));
            }
        },
        m_limits);
}

void ConnectionChange::takeDone(const QString& etag)
{
    ChangeEnd end;
    end.kind = ChangeEnd::Kind::Done;
    end.etag = etag;
    note(ChangeOutcome::Done, end);
}

void ConnectionChange::takeError(const PlatformError& refused)
{
    const PlatformError error = m_place.noteRefusal(refused);
    if (error.outcomeUnknown) {
        m_lost = error;
        enter(ChangeState::Looking);
        pauseThenLook();
        return;
    }
    ChangeEnd end;
    end.error = error;
    if (isGone(error)) {
        end.kind = ChangeEnd::Kind::Gone;
        note(ChangeOutcome::Refused, end);
    } else if (error.httpStatus == 412) {
        end.kind = ChangeEnd::Kind::Conflict;
        readTheirs(end);
    } else if (error.httpStatus > 0) {
        end.kind = ChangeEnd::Kind::Refused;
        note(ChangeOutcome::Refused, end);
    } else {
        end.kind = ChangeEnd::Kind::NotSent;
        note(ChangeOutcome::NotSent, end);
    }
}

void ConnectionChange::readTheirs(ChangeEnd end)
{
    m_call = m_connections.show(m_site, m_order.before.id, this,
                                [this, end](const Outcome<ShownConnection>& outcome) mutable {
                                    if (const auto* shown = std::get_if<ShownConnection>(&outcome)) {
                                        end.now = shown->facts;
                                    }
                                    note(ChangeOutcome::Refused, end);
                                });
}

void ConnectionChange::pauseThenLook()
{
    m_pause.start(m_pausesMs.value(m_looks));
    ++m_looks;
}

void ConnectionChange::takeVerdict(const ChangeVerdict& verdict)
{
    using Verdict = ChangeVerdict::Kind;
    ChangeEnd end;
    end.error = m_lost;
    end.etag = verdict.etag;
    end.now = verdict.now;
    end.lookError = verdict.error;
    switch (verdict.kind) {
    case Verdict::Done:
        end.kind = ChangeEnd::Kind::Found;
        note(ChangeOutcome::Found, end);
        return;
    case Verdict::Overtaken:
        end.kind = ChangeEnd::Kind::Overtaken;
        note(ChangeOutcome::NotDone, end);
        return;
    case Verdict::Gone:
        end.kind = ChangeEnd::Kind::Gone;
        note(ChangeOutcome::Unknown, end);
        return;
    case Verdict::ByOther:
        end.kind = ChangeEnd::Kind::ByOther;
        note(ChangeOutcome::Unknown, end);
        return;
    case Verdict::Unchanged:
    case Verdict::Unread:
        break;
    }
    if (m_looks < m_pausesMs.size() && !m_cancelled) {
        pauseThenLook();
        return;
    }
    end.kind = verdict.kind == Verdict::Unchanged ? ChangeEnd::Kind::NotYet : ChangeEnd::Kind::Unknown;
    note(ChangeOutcome::Unknown, end);
}

} // namespace flowconnect
