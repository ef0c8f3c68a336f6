#pragma once

#include "platform/HttpCall.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

namespace flowconnect {

/// The only door to the network. Every call has a deadline and a size limit, follows no redirect and is sent
/// at most once. The system's proxy is used for all hosts but loopback.
class Gateway : public QObject
{
    Q_OBJECT

public:
    /// `tls` says which certificate authorities are trusted: see trustSystemAnd().
    explicit Gateway(const QSslConfiguration& tls, QObject* parent = nullptr);

    /// Sends `request`; the call reports its end by a signal, never before this function has returned.
    HttpCall* send(const HttpRequest& request, HttpLimits limits = {});

private:
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace flowconnect
