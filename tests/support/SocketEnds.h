#pragma once

#include <QtGlobal>

namespace flowconnect::test {

/// Resets the connection behind a socket at once, ahead of anything that Qt (TLS: "close notify") would still
/// send.
void resetSocket(qintptr socketDescriptor);

/// Sends nothing more, but goes on reading (TCP half close).
void endOwnDirection(qintptr socketDescriptor);

} // namespace flowconnect::test
