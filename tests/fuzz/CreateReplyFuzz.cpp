#include "platform/CreateReply.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The first byte chooses the status, the rest is the body. A receipt must have an id.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    constexpr std::array statuses{201, 200, 204, 302, 400, 401, 403, 409, 412, 429, 500, 504};
    flowconnect::HttpReply reply;
    reply.status = statuses.at(data[0] % statuses.size());
    reply.body = QByteArray(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const auto result = flowconnect::readCreateReply(reply, QStringLiteral("platform.adobe.io"));
    if (const auto* receipt = std::get_if<flowconnect::ConnectionReceipt>(&result);
        receipt != nullptr && (receipt->id.isEmpty() || reply.status >= 300)) {
        std::abort();
    }
    return 0;
}
