// Loaded before the C library (LD_PRELOAD): counts how often a program waits until a disk has taken what was
// written, in its first thread, which has the windows, and in all others. At the program's end the counts are
// a line in the file that SYNC_COUNT_FILE names. SYNC_DELAY_MS makes each of these calls take that much
// longer, as a slow disk does.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace {

std::atomic<int> inFirstThread{0};
std::atomic<int> inOthers{0};

void count()
{
    (syscall(SYS_gettid) == getpid() ? inFirstThread : inOthers).fetch_add(1);
    if (const char* const delay = std::getenv("SYNC_DELAY_MS")) {
        usleep(static_cast<useconds_t>(std::atoi(delay)) * 1000);
    }
}

template <typename Function> Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

struct AtEnd
{
    ~AtEnd()
    {
        const char* const path = std::getenv("SYNC_COUNT_FILE");
        std::FILE* const file = path == nullptr ? nullptr : std::fopen(path, "w");
        if (file != nullptr) {
            std::fprintf(file, "%d %d\n", inFirstThread.load(), inOthers.load());
            std::fclose(file);
        }
    }
} atEnd;

} // namespace

extern "C" {

int fsync(int file)
{
    count();
    return next<int (*)(int)>("fsync")(file);
}

int fdatasync(int file)
{
    count();
    return next<int (*)(int)>("fdatasync")(file);
}

int syncfs(int file) noexcept
{
    count();
    return next<int (*)(int)>("syncfs")(file);
}

void sync() noexcept
{
    count();
    next<void (*)()>("sync")();
}

int msync(void* address, size_t length, int flags)
{
    count();
    return next<int (*)(void*, size_t, int)>("msync")(address, length, flags);
}
}
