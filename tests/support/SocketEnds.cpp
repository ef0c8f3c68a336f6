#include "support/SocketEnds.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace flowconnect::test {

void resetSocket(qintptr socketDescriptor)
{
    linger immediately{};
    immediately.l_onoff = 1;
    immediately.l_linger = 0;
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(socketDescriptor), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char*>(&immediately), sizeof immediately);
#else
    const int descriptor = static_cast<int>(socketDescriptor);
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
    // A socket without connection takes the place of the old one, which closes that.
    const int fresh = ::socket(AF_INET, SOCK_STREAM, 0);
    ::dup2(fresh, descriptor);
    ::close(fresh);
#endif
}

void endOwnDirection(qintptr socketDescriptor)
{
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(socketDescriptor), SD_SEND);
#else
    ::shutdown(static_cast<int>(socketDescriptor), SHUT_WR);
#endif
}

} // namespace flowconnect::test
