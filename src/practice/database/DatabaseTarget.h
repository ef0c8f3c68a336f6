#pragma once

#include <QJsonObject>
#include <QString>

#include <variant>

namespace flowconnect::practice {

/// Which database a connection means, and how to go there.
struct DatabaseTarget
{
    QString server;
    quint16 port = 5432;
    QString database;
    QString userName;
    QString password;
    QString sslMode = QStringLiteral("disable"); ///< in libpq's words
    bool checksCertificate = false; ///< the server's certificate must come from a public authority
};

/// Why the params of a connection name no database; a sentence without any value from them.
struct TargetProblem
{
    QString reason;
};

/// Reads the params of either authentication.
std::variant<DatabaseTarget, TargetProblem> readTarget(const QString& authSpecName,
                                                       const QJsonObject& params);

} // namespace flowconnect::practice
