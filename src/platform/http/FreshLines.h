#pragma once

#include "platform/http/AwakeClock.h"
#include "platform/http/TlsSettings.h"

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;

namespace flowconnect {

class IdleLimit;

/// The connections for calls that change something (POST, PUT, PATCH, DELETE), one for each service, with a
/// manager each. Such a call goes by a connection only where it is young: Qt would send it on one that the
/// server has half closed, where it never arrives and can't be told from one that did.
class FreshLines : public QObject
{
    Q_OBJECT

public:
    /// Ages, in ms.
    static constexpr int longestUnused = 20'000;     ///< since the handshake began, where nothing was asked
    static constexpr int longestAfterAnswer = 4'000; ///< servers keep a used one for 5 s and more

    /// `make` gives a new manager, `proxyFor` the proxy that it goes by.
    FreshLines(std::function<QNetworkAccessManager*()> make,
               std::function<QNetworkProxy(const QUrl&)> proxyFor, Clock clock, QObject* parent);

    /// All that is there belongs to settings of before. `tls`: what calls will be sent with.
    void reset(const TlsSettings& tls);
    /// The manager for one call to `service` that changes something: the one kept for it where its connection
    /// is young and nothing else is under way on it, else a new one, which connects by itself.
    QNetworkAccessManager* take(const QUrl& service);
    /// Makes a connection to `service` (https only) unless there is one that is younger than `wantedAgeMs`.
    /// Sends nothing but the handshake.
    void prepare(const QUrl& service, int wantedAgeMs);
    /// A call by `manager` has ended; `alive`: with an answer, on a connection that goes on.
    void noteEnd(const QNetworkAccessManager* manager, bool alive);
    bool holds(const QNetworkAccessManager* manager) const;

Q_SIGNALS:
    /// Nobody is given this one any more.
    void dropped(QNetworkAccessManager* manager);

private:
    struct Line
    {
        QNetworkAccessManager* manager = nullptr;
        qint64 heard = 0;      ///< by the clock: when it was made, or had its latest answer
        bool answered = false; ///< it has been used
        bool taken = false;    ///< a call is under way
        QUrl ahead{};          ///< the service, where it was made ahead of a call
    };

    bool isYoung(const QString& origin, const Line& line, qint64 limitMs) const;
    Line& renew(const QString& origin);
    void drop(const QNetworkAccessManager* manager);
    void noteConnected(const QNetworkAccessManager* manager);
    void askIdleLimit(const QString& origin, const QUrl& service);

    std::function<QNetworkAccessManager*()> m_make;
    std::function<QNetworkProxy(const QUrl&)> m_proxyFor;
    Clock m_clock;
    TlsSettings m_tls;
    QHash<QString, Line> m_lines;                ///< by scheme, host and port
    QHash<QString, qint64> m_limits;             ///< ms, of services that end an idle one early
    QHash<QString, QPointer<IdleLimit>> m_asked; ///< once for each service
};

} // namespace flowconnect
