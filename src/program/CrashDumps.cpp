#include "program/CrashDumps.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace flowconnect {

void forbidCrashDumps()
{
    if (qEnvironmentVariableIntValue("FLOWCONNECT_ALLOW_DUMPS") == 1) {
        return;
    }
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace flowconnect
