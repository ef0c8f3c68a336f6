#include "platform/http/UserAgent.h"

#include <QCoreApplication>

namespace flowconnect {

QByteArray userAgent()
{
    const QByteArray version = QCoreApplication::applicationVersion().toLatin1();
    return version.isEmpty() ? QByteArray("FlowConnect") : "FlowConnect/" + version;
}

} // namespace flowconnect
