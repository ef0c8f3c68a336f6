#pragma once

#include <QString>

namespace flowconnect {

enum class SessionBusState {
    Answers,
    Absent,  ///< no address, or nothing listens there
    Silent,  ///< takes the connection and says nothing: a stopped or overloaded daemon
    Unknown, ///< an address that is not a UNIX socket, or a system without D-Bus: not asked
};

/// Connects to the D-Bus session bus at `address` (D-Bus Specification, "Server Addresses"), begins to sign
/// in and waits at most `limitMs` milliseconds for the first answer. It blocks that long: ask before there is
/// a window. Needs a QCoreApplication.
SessionBusState askSessionBus(const QString& address, int limitMs);

/// Qt waits for ever for a session bus that stays silent, already when it builds the first widget (the
/// accessibility bridge). Where DBUS_SESSION_BUS_ADDRESS names such a bus this turns the variable, for this
/// program alone, to an address where nothing listens, so that everything that needs the bus is told at once
/// that there is none. True where it had to.
bool passOverSilentSessionBus(int limitMs = 1000);

} // namespace flowconnect
