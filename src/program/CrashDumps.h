#pragma once

namespace flowconnect {

/// Keeps this process's memory, which holds secrets, out of crash dumps: no core file, and no other process
/// of the same user may attach or read it (Linux: prctl(2) PR_SET_DUMPABLE, setrlimit(2) RLIMIT_CORE;
/// elsewhere nothing yet). With FLOWCONNECT_ALLOW_DUMPS=1 in the environment it does nothing: for developers
/// with a debugger.
void forbidCrashDumps();

} // namespace flowconnect
