#include "database/ConnectFailure.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr std::array<std::pair<const char*, CheckFailure>, 10> codes{{
    {"28P01", CheckFailure::WrongPassword},
    {"28000", CheckFailure::NotAllowed},
    {"3D000", CheckFailure::NoDatabase},
    {"42501", CheckFailure::NoConnectRight},
    {"55000", CheckFailure::NoConnectRight}, // a template: open to nobody
    {"53300", CheckFailure::TooMany},
    {"57P03", CheckFailure::Starting},
    {"57P01", CheckFailure::Starting},
    {"0A000", CheckFailure::NotPostgres},
    {"08P01", CheckFailure::Dropped}, // PgBouncer says so for whatever it does not like
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

CheckFailure failureOf(const QString& code, const QString& function)
{
    if (code == u"28000"_s && function == u"InitializeSessionUserId"_s) {
        return CheckFailure::NoSuchRole;
    }
    if (code == u"28000"_s && function == u"ClientAuthentication"_s) {
        return CheckFailure::NoAccessRule;
    }
    for (const auto& [known, failure] : codes) {
        if (code == QLatin1StringView(known)) {
            return failure;
        }
    }
    return CheckFailure::Dropped;
}

/// Of the errors that servers reported, the one that matters; None where there is none. With several tries
/// (encrypted and not) each adds its own; that one of them found no rule says less than the other's reason.
CheckFailure reportedFailure(const QString& message)
{
    // `FATAL:  28000: words`, and at the end `LOCATION:  function, file:line`; the capitals may be any.
    static const QRegularExpression report(u"^[^\\n]*?:  ([0-9A-Z]{5}): "_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression place(u"^[^\\n]*?:  (\\w+), [\\w./\\\\-]+:\\d+$"_s,
                                          QRegularExpression::MultilineOption);
    CheckFailure found = CheckFailure::None;
    auto reports = report.globalMatch(message);
    while (reports.hasNext()) {
        const QRegularExpressionMatch match = reports.next();
        const qsizetype end = reports.hasNext() ? reports.peekNext().capturedStart() : message.size();
        const QString rest = message.sliced(match.capturedEnd(), end - match.capturedEnd());
        const CheckFailure failure = failureOf(match.captured(1), place.match(rest).captured(1));
        if (failure != CheckFailure::NoAccessRule) {
            return failure;
        }
        found = failure;
    }
    return found;
}

} // namespace

CheckFailure connectFailure(const QByteArray& message, CheckStage stage)
{
    const CheckFailure reported = reportedFailure(QString::fromUtf8(message));
    if (reported != CheckFailure::None) {
        return reported;
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
        return CheckFailure::TlsFailed;
    default:
        return CheckFailure::Dropped;
    }
}

} // namespace flowconnect
