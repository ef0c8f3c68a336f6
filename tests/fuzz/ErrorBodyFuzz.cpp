#include "platform/ErrorBody.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any error body. What it gives is shown: one line, and not endless.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const flowconnect::ErrorBody body = flowconnect::readErrorBody(bytes);
    if (body.text.size() > 2'000 || body.text.contains(QChar::LineFeed)) {
        std::abort();
    }
    return 0;
}
