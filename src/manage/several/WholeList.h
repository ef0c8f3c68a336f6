#pragma once

#include "manage/PlatformPlace.h"
#include "platform/existing/ExistingConnections.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace flowconnect {

/// Reads Platform's list of PostgreSQL connections to its end, page by page, one request after the other.
/// Where Platform asks to wait (429) it waits and goes on.
class WholeList : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the list.
    WholeList(PlatformPlace& place, ExistingConnections& connections, QObject* parent = nullptr);

    /// Reads anew; ended() follows once, unless cancel() or another start() comes first.
    void start();
    /// Ends it without a word; what was read so far is not the whole.
    void cancel();
    bool isBusy() const { return m_busy; }
    /// The end has been seen, and every entry could be read.
    bool isWhole() const { return m_isWhole; }
    /// What was read so far, newest first.
    const QList<ConnectionFacts>& connections() const { return m_connections; }
    /// Why it is not whole; ErrorKind::None where entries could not be read or its end is hidden.
    const PlatformError& error() const { return m_error; }
    /// How long ago the reading began, in ms; for one that isWhole().
    qint64 ageMs() const { return m_since.isValid() ? m_since.elapsed() : 0; }
    /// How far Platform's clock is ahead of this computer's, as far as known, in ms.
    qint64 clockAheadMs() const { return m_clockAheadMs; }
    /// The connections named `name`, as a NameCheck has them, newest first.
    QList<ConnectionSummary> named(const QString& name) const;
    /// A connection was made meanwhile: it counts as read.
    void add(const ConnectionFacts& made);
    /// What was read counts no more: something may be there that it does not show.
    void forget() { m_isWhole = false; }

Q_SIGNALS:
    /// connections() has grown.
    void grew();
    /// Platform asks to wait; it goes on after `seconds`.
    void waiting(int seconds);
    void ended();

private:
    void ask();
    void take(const Outcome<FactsPage>& answer);
    void takePage(const FactsPage& page);
    bool waitsFor(const PlatformError& error);
    void finish(bool whole);

    PlatformPlace& m_place;
    ExistingConnections& m_existing;
    QPointer<HttpCall> m_call;
    QPointer<TokenRequest> m_request;
    std::unique_ptr<QObject> m_round; ///< whom answers of this reading are for
    QTimer m_pause;
    QElapsedTimer m_since;
    QList<ConnectionFacts> m_connections;
    QSet<QString> m_seen; ///< marks that were asked with: a list may circle
    PageMark m_mark;
    PlatformError m_error;
    qint64 m_clockAheadMs = 0;
    int m_waits = 0;
    bool m_busy = false;
    bool m_isWhole = false;
    bool m_unusable = false; ///< there were entries that could not be read
};

} // namespace flowconnect
