#include "connection/read/forms/ClientPrograms.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/forms/DatabaseWord.h"
#include "connection/read/forms/ProgramOptions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Takes the options of one program, word by word.
class ArgumentReader
{
public:
    ArgumentReader(const QStringList& words, const ProgramOptions& options,
                   const DatabaseDetails& environment)
        : m_words(words),
          m_options(options),
          m_details(environment)
    {
    }

    QList<DatabaseDetails> read()
    {
        bool isBehindOptions = false;
        for (m_at = 1; m_at < m_words.size(); ++m_at) {
            const QString& word = m_words.at(m_at);
            if (isBehindOptions || !word.startsWith(u'-') || word == u"-"_s) {
                m_names += word;
            } else if (word == u"--"_s) {
                isBehindOptions = true;
            } else if (word.startsWith(u"--"_s) || isLongWithOneDash(word)) {
                takeLong(word);
            } else {
                takeShort(word);
            }
        }
        takeNames();
        return result();
    }

    /// More names than any of these programs takes, and no option: a sentence that begins with its name.
    bool isSentence() const { return m_hasTooMany && m_details.server.isEmpty(); }

private:
    /// `-url=…` of Java's and Go's programs.
    bool isLongWithOneDash(const QString& word) const
    {
        static const QRegularExpression option(uR"(\A-([A-Za-z][\w-]+)(=|\z))"_s);
        const QRegularExpressionMatch match = option.match(word);
        return m_options.names == ProgramNames::Text && match.hasMatch() &&
               !longOptionKey(match.captured(1).toLower()).isEmpty();
    }

    QString nextWord() { return m_at + 1 < m_words.size() ? m_words.at(++m_at) : QString(); }

    void takeLong(const QString& word)
    {
        const QString name = word.section(u'=', 0, 0).remove(QRegularExpression(u"\\A--?"_s)).toLower();
        const bool isJoined = word.contains(u'=');
        const bool isAzure = m_options.subcommand == "postgres"_L1;
        QString key = longOptionKey(isAzure && name == u"name"_s ? u"server-name"_s : name);
        if (key.isEmpty() && name.size() > 2) { // as getopt_long() takes the beginning of a name
            for (const QString& whole : {u"host"_s, u"port"_s, u"username"_s, u"dbname"_s}) {
                key = key.isEmpty() && whole.startsWith(name) ? longOptionKey(whole) : key;
            }
        }
        const bool isLibpq = m_options.names != ProgramNames::Text && m_options.subcommand.isEmpty();
        if (key == u"password"_s && isLibpq && !isJoined && !m_options.telling.contains(u'W')) {
            return; // psql's --password takes no value
        }
        if (key.isEmpty()) {
            m_at += !isJoined && takesValue(name) ? 1 : 0;
            return;
        }
        take(key, isJoined ? word.section(u'=', 1) : nextWord());
    }

    void takeShort(const QString& word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QChar letter = word.at(i);
            if (!m_options.valued.contains(letter)) {
                continue; // a switch; more may be behind it in the same word
            }
            QString value = i + 1 < word.size() ? word.mid(i + 1) : nextWord();
            if (m_options.names == ProgramNames::Text && value.startsWith(u'=')) {
                value.remove(0, 1);
            }
            for (qsizetype at = 0; at + 1 < m_options.telling.size(); at += 2) {
                if (m_options.telling.at(at) == letter) {
                    const QChar detail = m_options.telling.at(at + 1);
                    take(detail == u'h'   ? u"host"_s
                         : detail == u'p' ? u"port"_s
                         : detail == u'U' ? u"user"_s
                         : detail == u'W' ? u"password"_s
                         : detail == u't' ? u"text"_s
                                          : u"database"_s,
                         value);
                }
            }
            return;
        }
    }

    void take(const QString& key, const QString& value)
    {
        if (key == u"text"_s && !isConnectionText(value)) {
            return; // the name of a configuration
        }
        if (key == u"database"_s || key == u"text"_s) {
            m_database = m_database.isEmpty() || key == u"text"_s ? value : m_database;
        } else if (key == u"host"_s) {
            m_details.server = value; // over the variable's
        } else if (key == u"port"_s) {
            m_details.port = value;
        } else if (key == u"user"_s) {
            m_details.userName = value;
            m_hasUser = true;
        } else {
            m_details.password = value;
        }
    }

    void takeNames()
    {
        m_hasTooMany = m_names.size() > 2 && (m_options.names == ProgramNames::Database ||
                                              m_options.names == ProgramNames::DatabaseAndUser);
        static const QRegularExpression pair(uR"(\A[a-z_]+=)"_s);
        if (m_options.names == ProgramNames::Nothing) {
            return;
        }
        if (m_options.names == ProgramNames::Text) {
            for (const QString& name : std::as_const(m_names)) {
                if (isConnectionText(name) && (m_database.isEmpty() || !isConnectionText(m_database))) {
                    m_database = name;
                }
            }
            return;
        }
        if (m_names.size() > 1 && m_database.isEmpty() && pair.match(m_names.at(0)).hasMatch() &&
            pair.match(m_names.at(1)).hasMatch()) { // libpq's form, forgotten to be quoted
            DatabaseDetails loose;
            m_hasTooMany = false;
            for (const QString& name : std::as_const(m_names)) {
                putDetail(loose, name.section(u'=', 0, 0), name.section(u'=', 1));
            }
            m_details = merged(m_details, loose);
            return;
        }
        if (m_database.isEmpty() && !m_names.isEmpty()) {
            m_database = m_names.takeFirst();
        }
        if (m_hasTooMany) {
            note(m_details, Oddity::TextAround);
            return;
        }
        if (m_options.names == ProgramNames::DatabaseAndUser && !m_names.isEmpty() && !m_hasUser) {
            m_details.userName = m_names.constFirst();
        }
    }

    QList<DatabaseDetails> result()
    {
        QList<DatabaseDetails> readings{m_details};
        if (!m_database.isEmpty()) {
            readings = readDatabaseWord(m_database);
            for (DatabaseDetails& one : readings) {
                one = merged(m_details, one);
            }
        }
        for (DatabaseDetails& one : readings) {
            if (one.port.isEmpty() && !isEmpty(one)) {
                one.port = m_options.port;
            }
        }
        return readings;
    }

    const QStringList& m_words;
    const ProgramOptions& m_options;
    DatabaseDetails m_details;
    QStringList m_names;
    QString m_database;
    qsizetype m_at = 0;
    bool m_hasUser = false;
    bool m_hasTooMany = false;
};

} // namespace

bool isClientProgram(const QString& word)
{
    return optionsOf(programName(word)) != nullptr;
}

std::optional<QList<DatabaseDetails>> readClientProgram(const QStringList& words,
                                                        const DatabaseDetails& environment)
{
    const ProgramOptions* const options = optionsOf(programName(words.value(0)));
    if (options == nullptr || (!options->subcommand.isEmpty() && !words.contains(options->subcommand))) {
        return std::nullopt;
    }
    ArgumentReader reader(words, *options, environment);
    QList<DatabaseDetails> readings = reader.read();
    if (reader.isSentence()) {
        return std::nullopt;
    }
    for (DatabaseDetails& one : readings) {
        if (options->subcommand == "postgres"_L1 && !one.server.isEmpty() && !one.server.contains(u'.')) {
            one.server += u".postgres.database.azure.com"_s;
            note(one, Oddity::MadeServer);
        } else if (options->subcommand == "rds"_L1 && !isEmpty(one)) {
            note(one, Oddity::PasswordElsewhere); // it gives a password that is good for a quarter of an hour
        }
    }
    return readings;
}

} // namespace flowconnect
