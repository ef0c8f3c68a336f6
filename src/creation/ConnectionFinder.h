#pragma once

#include "platform/ConnectionReads.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace flowconnect {

/// Reads Platform's list of PostgreSQL connections to its end, and picks those of one name, compared here
/// character by character. Where Platform asks to wait (429), waits and goes on.
class ConnectionFinder : public QObject
{
    Q_OBJECT

public:
    /// `reads` outlives the finder. `limits` of each call.
    explicit ConnectionFinder(ConnectionReads& reads, HttpLimits limits = {20'000},
                              QObject* parent = nullptr);
    /// Ends what is under way without a word.
    ~ConnectionFinder() override;

    /// Ends with found() or failed(), once, never before this function has returned; what was under way
    /// before ends without a word.
    void start(const QUrl& platform, const PlatformAccess& access, const QString& name);
    /// failed() follows with ErrorKind::Cancelled where something is under way.
    void cancel();
    bool isBusy() const { return m_busy; }
    /// How many pages were read since start(). After failed(): with any, there is a list, but its end was not
    /// seen (it circles, is too long, or broke off).
    int pagesRead() const { return m_pages; }

Q_SIGNALS:
    /// Platform asks to wait; it goes on after `seconds`.
    void waiting(int seconds);
    /// All of them, newest first; `serverTime` by Platform's clock, UTC, without a value where it is unknown.
    void found(const QList<flowconnect::ConnectionSummary>& connections, const QDateTime& serverTime);
    void failed(const flowconnect::PlatformError& error);

private:
    void ask();
    void take(const ConnectionPage& page);
    void fail(const PlatformError& error);
    void letGo();

    ConnectionReads& m_reads;
    HttpLimits m_limits;
    QPointer<ConnectionPageCall> m_call;
    QTimer m_pause;
    QElapsedTimer m_since; ///< without the pauses
    QUrl m_platform;
    PlatformAccess m_access;
    QString m_name;
    PageMark m_mark;
    QSet<QString> m_seen; ///< tokens and queries that were asked with
    QList<ConnectionSummary> m_connections;
    int m_run = 0; ///< counts start(), so that a late word of the one before is known as such
    int m_pages = 0;
    int m_waits = 0;
    bool m_busy = false;
};

} // namespace flowconnect
