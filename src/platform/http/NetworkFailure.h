#pragma once

#include "platform/http/PlatformError.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace flowconnect {

/// What a failure of QNetworkReply means to a person. `sslErrors` are those the reply has reported;
/// `requestLeft` tells a connection that was never made from one that was lost.
ErrorKind kindOfFailure(QNetworkReply::NetworkError error, const QList<QSslError>& sslErrors,
                        bool requestLeft);

} // namespace flowconnect
