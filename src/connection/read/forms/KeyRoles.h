#pragma once

#include <QString>
#include <QStringList>

namespace flowconnect {

/// What a key of a structured text is about.
enum class KeyRole {
    None,
    Server,
    Port,
    Database,
    UserName,
    Password,
    Url,    ///< a URL or a connection string
    Engine, ///< which database it is: `driver`, `engine`, `adapter`, `image` …
    Name    ///< a database's, or just what the block is called
};

/// What the words of a name say about whose it is.
enum class Owner {
    Anyone,     ///< nothing
    Database,   ///< `db`, `datasource`, `postgres` …
    PostgreSql, ///< PostgreSQL for certain
    Other       ///< another program: `redis`, `smtp`, `web` …
};

struct KeyMeaning
{
    KeyRole role = KeyRole::None;
    int rank = 0;   ///< of several keys for one place the lowest counts: `host` before `endpoint`
    QString prefix; ///< the words before, by single blanks, in lower case: `spring datasource`
};

/// The words of a name, in lower case: of `dbHost`, `DB_HOST`, `db-host` and `db.host` the same two.
QStringList wordsOf(const QString& name);

/// What `key` is about, whatever stands before it: `host`, `DB_HOST`, `spring.datasource.username`, `PGPORT`,
/// `主機`.
KeyMeaning meaningOf(const QString& key);

/// Whether `word` is in `list`, which has a blank before and behind each of its words.
bool isWordOf(const QString& word, QLatin1StringView list);

/// Whose a name with `words` is.
Owner ownerOf(const QStringList& words);

/// Whether the value of an engine's key names PostgreSQL, another database, or neither (Anyone).
Owner ownerOfEngine(const QString& value);

} // namespace flowconnect
