#include "manage/change/ChangeLook.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Another change of the same version of the connection has been carried out: with `If-Match` only one can
/// be.
bool isOvertaken(const ChangeIntent& intent, const QList<ChangeEntry>& all)
{
    return !intent.etag.isEmpty() && std::any_of(all.begin(), all.end(), [&intent](const ChangeEntry& other) {
        return other.intent.attempt != intent.attempt && other.intent.connectionId == intent.connectionId &&
               other.intent.kind != ChangeKind::Deletion && other.intent.etag == intent.etag &&
               other.isDone();
    });
}

} // namespace

bool isGone(const PlatformError& error)
{
    return error.kind == ErrorKind::Service && error.code.contains("1101"_L1) &&
           (error.httpStatus == 404 || error.httpStatus == 410);
}

ChangeVerdict judgeChange(const ChangeIntent& intent, const ConnectionFacts& now, const QString& apiKey,
                          const QList<ChangeEntry>& all)
{
    ChangeVerdict verdict;
    verdict.etag = now.etag;
    verdict.now = now;
    const bool isReadable =
        intent.kind == ChangeKind::Deletion || (!now.etag.isEmpty() && !intent.etag.isEmpty());
    if (!isReadable) {
        verdict.error.kind = ErrorKind::Unreadable;
    } else if (intent.kind == ChangeKind::Deletion || now.etag == intent.etag) {
        verdict.kind = ChangeVerdict::Kind::Unchanged; // it is there, as it was
    } else if (isOvertaken(intent, all)) {
        verdict.kind = ChangeVerdict::Kind::Overtaken;
    } else {
        const bool isOurs = !apiKey.isEmpty() && now.updatedClient == apiKey &&
                            (intent.newName.isEmpty() || now.name == intent.newName);
        verdict.kind = isOurs ? ChangeVerdict::Kind::Done : ChangeVerdict::Kind::ByOther;
    }
    return verdict;
}

ChangeLook::ChangeLook(ExistingConnections& connections, PlatformPlace& place, Journal& journal,
                       QObject* parent)
    : QObject(parent),
      m_connections(connections),
      m_place(place),
      m_journal(journal)
{
}

void ChangeLook::look(const ChangeIntent& intent)
{
    if (std::exchange(m_busy, true)) {
        return;
    }
    m_intent = intent;
    const quint64 round = ++m_round;
    // Queued: the end never comes before this function has returned.
    QMetaObject::invokeMethod(
        this,
        [this, round] {
            if (m_busy && round == m_round) {
                m_request = m_place.withToken(
                    this, [this](const PlatformSite& site) { show(site); },
                    [this](const PlatformError& error) { fail(error); });
            }
        },
        Qt::QueuedConnection);
}

void ChangeLook::cancel()
{
    if (!m_busy) {
        return;
    }
    if (m_call) {
        m_call->cancel(); // its answer follows
    } else if (m_request) {
        m_request->cancel();
    } else {
        PlatformError error;
        error.kind = ErrorKind::Cancelled;
        QMetaObject::invokeMethod(
            this,
            [this, error, round = m_round] {
                if (round == m_round) {
                    fail(error);
                }
            },
            Qt::QueuedConnection);
    }
}

void ChangeLook::show(const PlatformSite& site)
{
    m_call = m_connections.show(site, m_intent.connectionId, this,
                                [this, site](const Outcome<ShownConnection>& outcome) {
                                    if (const auto* shown = std::get_if<ShownConnection>(&outcome)) {
                                        takeShown(shown->facts, site.access.apiKey);
                                    } else {
                                        takeMissing(site, std::get<PlatformError>(outcome));
                                    }
                                });
}

void ChangeLook::takeMissing(const PlatformSite& site, const PlatformError& error)
{
    ChangeVerdict gone;
    gone.kind = m_intent.kind == ChangeKind::Deletion ? ChangeVerdict::Kind::Done : ChangeVerdict::Kind::Gone;
    if (isGone(error)) {
        finish(gone);
    } else if (error.kind == ErrorKind::Service && error.httpStatus == 404) {
        // Anybody in between can say 404: only Platform's own list proves it.
        m_call = m_connections.isListed(site, m_intent.connectionId, this,
                                        [this, gone, error](const Outcome<bool>& outcome) {
                                            const bool* listed = std::get_if<bool>(&outcome);
                                            listed != nullptr && !*listed ? finish(gone) : fail(error);
                                        });
    } else {
        fail(error);
    }
}

void ChangeLook::takeShown(const ConnectionFacts& facts, const QString& apiKey)
{
    m_journal.readChanges(this, [this, facts, apiKey](JournalState, const QList<ChangeEntry>& all) {
        if (m_busy) {
            finish(judgeChange(m_intent, facts, apiKey, all));
        }
    });
}

void ChangeLook::fail(const PlatformError& error)
{
    ChangeVerdict verdict;
    verdict.error = m_place.noteRefusal(error);
    finish(verdict);
}

void ChangeLook::finish(const ChangeVerdict& verdict)
{
    if (std::exchange(m_busy, false)) {
        Q_EMIT ended(verdict);
    }
}

} // namespace flowconnect
