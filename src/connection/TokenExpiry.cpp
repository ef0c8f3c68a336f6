#include "connection/TokenExpiry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestToken = 64 * 1024;        // characters
constexpr double lastMoment = 253'402'300'799'000.0; // ms: the end of the year 9999

/// A claim as number: Adobe writes some as text. Negative where it is neither.
double number(const QJsonValue& claim)
{
    bool fits = claim.isDouble();
    const double value = claim.isString() ? claim.toString().toDouble(&fits) : claim.toDouble();
    return fits && value >= 0 && value <= lastMoment ? value : -1;
}

} // namespace

std::optional<QDateTime> expiryOf(const QString& accessToken)
{
    const QStringList parts = accessToken.size() <= longestToken ? accessToken.split(u'.') : QStringList();
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto json = QByteArray::fromBase64Encoding(
        parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonObject claims = QJsonDocument::fromJson(json ? *json : QByteArray()).object();
    double moment = -1; // ms
    if (const double seconds = number(claims.value("exp"_L1)); seconds >= 0) {
        moment = seconds * 1000;
    } else {
        const double created = number(claims.value("created_at"_L1));
        const double lifetime = number(claims.value("expires_in"_L1));
        moment = created > 0 && lifetime >= 0 ? created + lifetime : -1;
    }
    if (moment < 0 || moment > lastMoment) {
        return std::nullopt;
    }
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(moment), QTimeZone::utc());
}

} // namespace flowconnect
