#include "connection/read/DatabaseText.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What the paste field gets. It must end, and what it gives must be shown: labels are one line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)flowconnect::looksLikeDatabaseText(text);
    const flowconnect::DatabaseText read = flowconnect::readDatabaseText(text);
    if (read.choices.isEmpty() && read.problem == flowconnect::TextProblem::None) {
        std::abort();
    }
    for (const flowconnect::DatabaseDetails& details : read.choices) {
        if (details.label.contains(QChar::LineFeed)) {
            std::abort();
        }
    }
    return 0;
}
