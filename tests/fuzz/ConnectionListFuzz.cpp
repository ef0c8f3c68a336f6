#include "platform/ConnectionReplies.h"
#include "platform/ServiceReply.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The first byte chooses between list and single connection; up to the first line break stands the `Date`,
/// the rest is the body. What is read must have an id.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const auto bytes = QByteArray(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const qsizetype end = bytes.indexOf('\n');
    flowconnect::HttpReply reply;
    reply.status = 200;
    reply.headers = {{"Date", bytes.left(end)}, {"Retry-After", bytes.left(end)}};
    reply.body = bytes.mid(end + 1);
    if (data[0] % 2 == 0) {
        if (const auto page = flowconnect::readConnectionPage(reply)) {
            for (const flowconnect::ConnectionSummary& one : page->connections) {
                if (one.id.isEmpty()) {
                    std::abort();
                }
            }
        }
    } else if (const auto one = flowconnect::readConnection(reply); one && one->id.isEmpty()) {
        std::abort();
    }
    reply.status = 429;
    if (flowconnect::errorOf(reply, QStringLiteral("platform.adobe.io")).retryAfterSeconds < 0) {
        std::abort();
    }
    return 0;
}
