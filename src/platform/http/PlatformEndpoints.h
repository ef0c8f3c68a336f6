#pragma once

#include <QString>
#include <QUrl>

namespace flowconnect {

/// The two services the program talks to. URLs without a path end in no slash.
struct PlatformEndpoints
{
    QUrl platform = QUrl(QStringLiteral("https://platform.adobe.io"));
    QUrl ims = QUrl(QStringLiteral("https://ims-na1.adobelogin.com"));
};

/// Why a text is not taken as the URL of a service.
enum class ServiceUrlProblem {
    None,
    Malformed,   ///< no URL, no host, or with a user name, a query or a fragment
    Port,        ///< port 0
    Scheme,      ///< neither https nor http
    PlainRemote, ///< plain http to another computer: the token would travel in clear text
};

/// Checks `text` and, where it is fine, stores the URL in `url`. Plain http is fine to loopback only.
/// An IP address is written in its plain form (127.0.0.1 for 2130706433, 127.1, 0x7f000001 or
/// ::ffff:127.0.0.1).
ServiceUrlProblem readServiceUrl(const QString& text, QUrl* url);

/// True for `localhost`, 127.0.0.0/8 and ::1, in every spelling that the system's resolver takes
/// (inet_aton(3)).
bool isLoopback(const QString& host);

} // namespace flowconnect
