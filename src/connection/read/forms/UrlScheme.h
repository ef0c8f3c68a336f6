#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace flowconnect {

/// How a text begins that is a URL of PostgreSQL, or of a program that has it in its name.
struct UrlScheme
{
    qsizetype length = 0;        ///< how much of the text it is, its colon and two slashes included
    bool ofJava = false;         ///< JDBC or R2DBC
    bool hasHosts = true;        ///< hosts come next; else a database (`jdbc:postgresql:database`)
    bool isKnown = true;         ///< a form that some program has; else what comes next is a guess
    bool isBackslashed = false;  ///< `postgresql:\\…`
    bool isThrowAway = false;    ///< Testcontainers: a database that lives in a container for one test
    bool isTunnelled = false;    ///< `+ssh`: another computer comes before the database
    bool hasSecretName = false;  ///< AWS Secrets Manager: the user name is where the password is kept
    bool asksEncryption = false; ///< `+ssl`, `r2dbcs`
};

/// The scheme that `text` begins with. Nothing for other texts, and for a scheme without slashes behind which
/// nothing looks like a URL (`postgres: secret`, `postgres:16`).
std::optional<UrlScheme> urlScheme(QStringView text);

/// True where `text` begins with a scheme of another database: `mysql://`, `jdbc:oracle:` …
bool isOtherDatabaseUrl(const QString& text);

} // namespace flowconnect
