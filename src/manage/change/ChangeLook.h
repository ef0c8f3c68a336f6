#pragma once

#include "journal/Journal.h"
#include "manage/PlatformPlace.h"
#include "platform/existing/ExistingConnections.h"

#include <QPointer>

namespace flowconnect {

/// What a look at the connection says of a change whose answer was lost.
struct ChangeVerdict
{
    enum class Kind {
        Done,
        Unchanged, ///< the connection is as it was: the request may still arrive
        Overtaken, ///< another change of the same version was carried out: this one can't be any more
        ByOther,   ///< somebody else has changed it since; whether ours was carried out before can't be told
        Gone,      ///< there is no such connection any more, and it was not to be deleted
        Unread,    ///< it could not be looked at: see `error`
    };

    Kind kind = Kind::Unread;
    QString etag;        ///< now; empty where it is gone
    ConnectionFacts now; ///< for ByOther: the connection as it is
    PlatformError error;
};

/// Platform itself says that there is no such connection (Adobe: 1101-404).
bool isGone(const PlatformError& error);

/// Compares what is to be seen now with `intent` (Adobe: each change gives a new etag). `apiKey`: ours.
/// `all`: the changes that the journal knows.
ChangeVerdict judgeChange(const ChangeIntent& intent, const ConnectionFacts& now, const QString& apiKey,
                          const QList<ChangeEntry>& all);

/// Looks once whether a change was carried out. It is given reads only. Each look() ends once with ended(),
/// never before it has returned.
class ChangeLook : public QObject
{
    Q_OBJECT

public:
    /// All outlive the look.
    ChangeLook(ExistingConnections& connections, PlatformPlace& place, Journal& journal,
               QObject* parent = nullptr);

    /// Nothing while busy.
    void look(const ChangeIntent& intent);
    /// ended() follows with Unread and ErrorKind::Cancelled.
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void ended(const flowconnect::ChangeVerdict& verdict);

private:
    void show(const PlatformSite& site);
    void takeMissing(const PlatformSite& site, const PlatformError& error);
    void takeShown(const ConnectionFacts& facts, const QString& apiKey);
    void fail(const PlatformError& error);
    void finish(const ChangeVerdict& verdict);

    ExistingConnections& m_connections;
    PlatformPlace& m_place;
    Journal& m_journal;
    QPointer<TokenRequest> m_request;
    QPointer<HttpCall> m_call;
    ChangeIntent m_intent;
    bool m_busy = false;
    quint64 m_round = 0; ///< of the look; a late word of the one before is known as such
};

} // namespace flowconnect
