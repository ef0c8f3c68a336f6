#include "database/ConnectFailure.h"

#include <array>
#include <utility>

namespace flowconnect {

namespace {

constexpr std::array<std::pair<const char*, CheckFailure>, 9> codes{{
    {"28P01", CheckFailure::WrongPassword},
    {"28000", CheckFailure::NotAllowed},
    {"3D000", CheckFailure::NoDatabase},
    {"42501", CheckFailure::NotAllowed}, // no CONNECT privilege
    {"53300", CheckFailure::TooMany},
    {"57P03", CheckFailure::Starting},
    {"57P01", CheckFailure::Starting},
    {"0A000", CheckFailure::NotPostgres},
    {"08P01", CheckFailure::NotPostgres},
}};

/// OpenSSL's words are English everywhere, libpq's mostly.
constexpr std::array<std::pair<const char*, CheckFailure>, 9> words{{
    {"certificate", CheckFailure::Certificate},
    {"does not match host name", CheckFailure::Certificate},
    {"does not support SSL", CheckFailure::NoTls},
    {"invalid response to SSL", CheckFailure::NotPostgres},
    {"expected authentication request", CheckFailure::NotPostgres},
    {"refused", CheckFailure::Refused},
    {"timed out", CheckFailure::TimedOut},
    {"No route", CheckFailure::Unreachable},
    {"unreachable", CheckFailure::Unreachable},
}};

} // namespace

CheckFailure connectFailure(const QByteArray& message, CheckStage stage, bool encrypted)
{
    for (const auto& [code, failure] : codes) {
        if (message.contains(code)) {
            return failure;
        }
    }
    for (const auto& [word, failure] : words) {
        if (message.contains(word)) {
            return failure;
        }
    }
    switch (stage) {
    case CheckStage::FindName:
        return CheckFailure::NameUnknown;
    case CheckStage::Reach:
        return CheckFailure::Refused;
    case CheckStage::Encrypt:
        return encrypted ? CheckFailure::Certificate : CheckFailure::NoTls;
    default:
        return CheckFailure::Dropped;
    }
}

} // namespace flowconnect
