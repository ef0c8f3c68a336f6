#include "plugins/load/WholeFile.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <elf.h>

#include <cstring>
#include <type_traits>
#endif

namespace flowconnect {

bool isWholeLibrary([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_LINUX
    using Header = std::conditional_t<sizeof(void*) == 8, Elf64_Ehdr, Elf32_Ehdr>;
    Header header = {};
    constexpr qint64 size = sizeof header;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(reinterpret_cast<char*>(&header), size) != size ||
        std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) {
        return false;
    }
    // The table of sections is a library's last part. Of another processor's file the sum means nothing, but
    // that one is refused by the system either way.
    const quint64 end = header.e_shoff + quint64(header.e_shnum) * header.e_shentsize;
    return end <= static_cast<quint64>(file.size());
#else
    return true;
#endif
}

} // namespace flowconnect
