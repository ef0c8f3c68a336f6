#include "secrets/SessionBus.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QUrl>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace flowconnect {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

/// Names the socket of `unix:path=…` or `unix:abstract=…` for `socket`; false for any other address.
bool nameSocket(const QString& address, QLocalSocket& socket)
{
    const QString first = address.section(u';', 0, 0);
    if (!first.startsWith("unix:"_L1)) {
        return false;
    }
    const QStringList parts = first.mid(5).split(u',');
    for (const QString& part : parts) {
        const QString value = QUrl::fromPercentEncoding(part.section(u'=', 1).toUtf8());
        if (part.startsWith("path="_L1)) {
            socket.setServerName(value);
            return true;
        }
        if (part.startsWith("abstract="_L1)) {
            socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
            socket.setServerName(value);
            return true;
        }
    }
    return false;
}

} // namespace

SessionBusState askSessionBus(const QString& address, int limitMs)
{
    if (address.isEmpty()) {
        return SessionBusState::Absent;
    }
    QLocalSocket socket;
    if (!nameSocket(address, socket)) {
        return SessionBusState::Unknown;
    }
    const QDeadlineTimer deadline(limitMs);
    const auto left = [&deadline] {
        return static_cast<int>(deadline.remainingTime());
    };
    socket.connectToServer();
    if (!socket.waitForConnected(left())) {
        return deadline.hasExpired() ? SessionBusState::Silent : SessionBusState::Absent;
    }
    // D-Bus Specification, "Authentication Protocol": a NUL byte, then lines; any answer will do.
    socket.write(QByteArray("\0AUTH EXTERNAL ", 15) + QByteArray::number(::getuid()).toHex() + "\r\n");
    if (socket.waitForReadyRead(left())) {
        return SessionBusState::Answers;
    }
    return socket.state() == QLocalSocket::ConnectedState ? SessionBusState::Silent : SessionBusState::Absent;
}

bool passOverSilentSessionBus(int limitMs)
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (askSessionBus(address, limitMs) != SessionBusState::Silent) {
        return false;
    }
    return qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

#else

SessionBusState askSessionBus(const QString&, int)
{
    return SessionBusState::Unknown;
}

bool passOverSilentSessionBus(int)
{
    return false;
}

#endif

} // namespace flowconnect
