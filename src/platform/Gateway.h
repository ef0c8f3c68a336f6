#pragma once

#include "platform/HttpCall.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

namespace flowconnect {

/// The only door to the network. Every call has a deadline and a size limit, follows no redirect and is sent
/// at most once. The system's proxy is used for all hosts but loopback.
class Gateway : public QObject
{
    Q_OBJECT

public:
    /// `tls` says which certificate authorities are trusted: see trustSystemAnd().
    /// `renewalMs`: how often keepReady() looks after its connection.
    explicit Gateway(const QSslConfiguration& tls, int renewalMs = 15'000, QObject* parent = nullptr);

    /// Sends `request`; the call reports its end by a signal, never before this function has returned.
    HttpCall* send(const HttpRequest& request, HttpLimits limits = {});

    /// Keeps a connection to the host of `url` open until letGo(), made anew now and then since an idle one
    /// ends: the next call costs one round trip. Sends nothing but the handshake.
    void keepReady(const QUrl& url);
    void letGo();

private:
    void connectAhead();

    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
    QUrl m_ready;
    QTimer m_renewal;
};

} // namespace flowconnect
