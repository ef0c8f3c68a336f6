#pragma once

#include "platform/http/FreshLines.h"
#include "platform/http/HttpCall.h"
#include "platform/http/NetworkSettings.h"
#include "platform/http/Readiness.h"
#include "platform/http/TlsSettings.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <limits>
#include <memory>

namespace flowconnect {

class SystemProxy;

/// The only door to the network. Every call has a deadline and a size limit, follows no redirect and a body
/// is sent at most once. The system's proxy is used, or the one of use(), for all hosts but loopback.
class Gateway : public QObject
{
    Q_OBJECT

public:
    /// `tls` says which certificate authorities are trusted: see trustSystemAnd(). `clock` tells the ages of
    /// connections; `renewalMs`: how often those that are kept ready are made anew.
    explicit Gateway(const TlsSettings& tls, const Clock& clock = awakeClock(), int renewalMs = 18'000,
                     QObject* parent = nullptr);
    ~Gateway() override;

    /// From now on goes by these settings. `proxyPassword` is a secret: it goes to the proxy only. `tls` as
    /// in the constructor. Calls under way go on as they are.
    void use(const NetworkSettings& settings, const QString& proxyPassword, const TlsSettings& tls);
    /// No call takes longer than `ms`, whatever its limits say.
    void capDeadlines(int ms) { m_longestMs = ms; }
    /// Asks the system early for its proxy to `service`.
    void prepareFor(const QUrl& service);
    /// `host:port` of the proxy that a call to `service` goes through, or empty.
    QString proxyNameFor(const QUrl& service) const;

    /// Sends `request`; the call reports its end by a signal, never before this function has returned. No
    /// call that changes something goes by a connection that FreshLines calls old.
    HttpCall* send(const HttpRequest& request, HttpLimits limits = {});

    /// Which connections are open before a press needs them: the press costs one round trip then.
    Readiness& readiness() { return m_readiness; }

private:
    QNetworkProxy proxyFor(const QUrl& service) const;
    QNetworkAccessManager* newManager();
    /// The manager for a read of `service`: a new one where the connections to there have been silent for
    /// long.
    QNetworkAccessManager* managerForRead(const QUrl& service);
    void connectAhead(const NextCalls& next);
    bool mayConnectAhead(const QUrl& service) const;
    void noteEnd(QNetworkAccessManager* manager, const QUrl& service, const HttpReply& reply);
    /// From now on reads go by a new manager, whose connections are new.
    void renewManager();
    /// Lets `manager` go where nobody is given it any more and it has no call under way.
    void retire(QNetworkAccessManager* manager);

    TlsSettings m_tls;
    std::shared_ptr<SystemProxy> m_system;
    NetworkSettings m_settings;
    int m_longestMs = std::numeric_limits<int>::max();
    QString m_proxyPassword;
    Clock m_clock;
    int m_renewalMs;
    QNetworkAccessManager* m_manager = nullptr;    ///< the one for reads; older ones go after their last call
    QHash<QString, qint64> m_heard;                ///< of it, by service: its latest answer, by m_clock
    QHash<QNetworkAccessManager*, int> m_underWay; ///< calls, by the manager that they go by
    bool m_gotThrough = false;                     ///< since use(), a call had an answer
    bool m_inTrouble = false; ///< since the last answer, a connection could not be made or has broken
    FreshLines m_lines;
    Readiness m_readiness;
};

} // namespace flowconnect
