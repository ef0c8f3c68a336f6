#pragma once

#include "platform/http/HttpCall.h"
#include "platform/http/NetworkSettings.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
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
    /// `tls` says which certificate authorities are trusted: see trustSystemAnd().
    /// `renewalMs`: how often keepReady() looks after its connection.
    explicit Gateway(const QSslConfiguration& tls, int renewalMs = 15'000, QObject* parent = nullptr);
    ~Gateway() override;

    /// From now on goes by these settings. `proxyPassword` is a secret: it goes to the proxy only. `tls` as
    /// in the constructor. Calls under way go on as they are.
    void use(const NetworkSettings& settings, const QString& proxyPassword, const QSslConfiguration& tls);
    /// No call takes longer than `ms`, whatever its limits say.
    void capDeadlines(int ms) { m_longestMs = ms; }
    /// Asks the system early for its proxy to `service`.
    void prepareFor(const QUrl& service);
    /// `host:port` of the proxy that a call to `service` goes through, or empty.
    QString proxyNameFor(const QUrl& service) const;

    /// Sends `request`; the call reports its end by a signal, never before this function has returned.
    HttpCall* send(const HttpRequest& request, HttpLimits limits = {});

    /// Keeps a connection to the host of `url` open until letGo(), made anew now and then since an idle one
    /// ends: the next call costs one round trip. Sends nothing but the handshake.
    void keepReady(const QUrl& url);
    void letGo();

private:
    QNetworkProxy proxyFor(const QUrl& service) const;
    void connectAhead();
    /// From now on calls go by a new manager, whose connections are new.
    void renewManager();
    /// Lets `manager` go where it is not the current one and has no call under way any more.
    void retire(QNetworkAccessManager* manager);

    QSslConfiguration m_tls;
    std::shared_ptr<SystemProxy> m_system;
    NetworkSettings m_settings;
    int m_longestMs = std::numeric_limits<int>::max();
    QString m_proxyPassword;
    QNetworkAccessManager* m_manager = nullptr;    ///< the current one; older ones go after their last call
    QHash<QNetworkAccessManager*, int> m_underWay; ///< calls, by the manager that they go by
    QUrl m_ready;
    QTimer m_renewal;
};

} // namespace flowconnect
