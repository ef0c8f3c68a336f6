#include "connection/read/forms/CommandLine.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/References.h"
#include "connection/read/forms/ClientPrograms.h"
#include "connection/read/forms/CommandWrappers.h"
#include "connection/read/forms/MetaCommand.h"
#include "connection/read/forms/ProgramOptions.h"
#include "connection/read/forms/ShellPrompts.h"
#include "connection/read/forms/ShellQuotes.h"
#include "connection/read/forms/ShellWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int deepestShell = 4; // a command within a command …

/// Runs through a script as a shell would, without doing anything: variables, then programs.
class ScriptReader
{
public:
    void run(const QString& text, Shell shell, bool isElsewhere, int depth = 0)
    {
        const ShellScript script = shellScript(text, shell);
        m_isUnclosed = m_isUnclosed || script.isUnclosed;
        for (const ShellCommand& command : script.commands) {
            run(command, shell, isElsewhere, depth);
        }
    }

    /// Nothing where no program was called.
    QList<DatabaseDetails> readings() const
    {
        QList<DatabaseDetails> all;
        for (DatabaseDetails one : m_readings) {
            const bool isLocal = one.server == u"localhost"_s || one.server == u"127.0.0.1"_s;
            if (m_isUnclosed) {
                note(one, Oddity::UnclosedQuote);
            }
            if (m_isDoubtful) {
                note(one, Oddity::UncertainValue);
            }
            if (m_hasTunnel && isLocal) {
                note(one, Oddity::OtherComputer);
            }
            if (!isEmpty(one) && !all.contains(one)) {
                all += one;
            }
        }
        const bool isAlone = all.isEmpty() && !m_hasOthers && !m_hasVariables && !m_readings.isEmpty();
        return isAlone ? QList{DatabaseDetails()} : all;
    }

private:
    void run(const ShellCommand& command, Shell shell, bool isElsewhere, int depth)
    {
        QStringList words;
        for (const QString& word : command) {
            words += resolved(word, m_variables);
            if (shell == Shell::Cmd) {
                m_isDoubtful = dropLiteralQuotes(words.last()) || m_isDoubtful;
            }
        }
        const WrappedCommand inner = unwrappedCommand(words);
        m_hasTunnel = m_hasTunnel || inner.isTunnel;
        const bool elsewhere = isElsewhere || inner.isElsewhere;
        if (!inner.script.isEmpty() && depth < deepestShell) {
            const QHash<QString, QString> outer = m_variables;
            set(inner.variables);
            run(inner.script, shell == Shell::PowerShell ? Shell::Posix : shell, elsewhere, depth + 1);
            m_variables = outer;
            return;
        }
        if (inner.words.isEmpty()) {
            set(inner.variables);
            takeServer(inner);
            return;
        }
        QHash<QString, QString> outer = m_variables;
        set(inner.variables);
        if (auto found = readClientProgram(inner.words, environment())) {
            for (DatabaseDetails& one : *found) {
                if (elsewhere ||
                    (inner.isContained && !one.server.contains(u'.') && !one.server.contains(u':'))) {
                    note(one, Oddity::OtherComputer);
                }
            }
            m_readings += *found;
        } else {
            m_hasOthers = true;
        }
        m_variables = outer;
    }

    void set(const QList<std::pair<QString, QString>>& variables)
    {
        m_hasVariables = m_hasVariables || !variables.isEmpty();
        for (const auto& [name, value] : variables) {
            m_variables.insert(name, value);
        }
    }

    /// `docker run -e POSTGRES_PASSWORD=… postgres`: the database that it makes.
    void takeServer(const WrappedCommand& command)
    {
        if (!command.isContained) {
            return;
        }
        DatabaseDetails details;
        for (const auto& [name, value] : command.variables) {
            if (name.startsWith("POSTGRES_"_L1)) {
                putDetail(details, name.mid(9), value);
            }
        }
        details.port = isEmpty(details) ? QString() : command.publishedPort;
        details.unknown = 0;
        if (!isEmpty(details)) {
            note(details, Oddity::OtherComputer);
            m_readings += details;
        }
    }

    /// What libpq takes from variables (PostgreSQL documentation 34.15).
    DatabaseDetails environment() const
    {
        static const QStringList names{u"PGHOST"_s,     u"PGHOSTADDR"_s,    u"PGPORT"_s,
                                       u"PGDATABASE"_s, u"PGUSER"_s,        u"PGPASSWORD"_s,
                                       u"PGSSLMODE"_s,  u"PGSERVICE"_s,     u"PGPASSFILE"_s,
                                       u"PGSSLCERT"_s,  u"PGSSLROOTCERT"_s, u"PGREQUIRESSL"_s};
        DatabaseDetails details;
        for (const QString& name : names) {
            if (m_variables.contains(name)) {
                putDetail(details, name, m_variables.value(name));
            }
        }
        return details;
    }

    QHash<QString, QString> m_variables;
    QList<DatabaseDetails> m_readings;
    bool m_isUnclosed = false;
    bool m_hasTunnel = false;
    bool m_hasOthers = false;
    bool m_hasVariables = false;
    bool m_isDoubtful = false;
};

/// The command in a sentence or in quotes: from the program's name to the end of the line or the quote.
QString commandWithin(const QString& text)
{
    static const QRegularExpression command(
        uR"~((?:^|(?<![\w/.-]))(["'`(“「]?)((?:psql|pg_dump|pg_restore|pgcli|pg_isready|pg_dumpall)(?:\.exe)?\s+[^\n]*))~"_s,
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = command.match(text);
    const QString open = match.captured(1);
    QString found = match.captured(2);
    static const QString pairs = u"\"\"''``()“”「」"_s;
    const qsizetype close = open.isEmpty() ? -1 : found.lastIndexOf(pairs.at(pairs.indexOf(open) + 1));
    found.truncate(close < 0 ? found.size() : close);
    return found;
}

QList<DatabaseDetails> readScript(const QString& text, Shell shell)
{
    ScriptReader reader;
    reader.run(text, shell, false);
    return reader.readings();
}

} // namespace

QList<DatabaseDetails> readCommandLine(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return {};
    }
    const bool mayHaveProgram = namesProgram(text) || text.contains("POSTGRES_"_L1);
    const Shell shell = shellOf(text);
    const QString plain = withoutPrompts(text, false);
    QList<DatabaseDetails> readings;
    if (mayHaveProgram) {
        readings = readScript(plain, shell);
    }
    if (readings.isEmpty()) {
        readings = readMetaCommands(text);
    }
    if (!mayHaveProgram && readings.isEmpty()) {
        return {};
    }
    if (readings.isEmpty() && text.contains(u'#')) {
        readings = readScript(withoutPrompts(text, true), shell);
    }
    if (readings.isEmpty() && shell == Shell::Posix && text.contains(u'\\')) {
        readings = readScript(plain, Shell::Cmd); // a path of Windows
    }
    if (readings.isEmpty()) {
        readings = readScript(commandWithin(plain), shell);
        readings.removeIf([](const DatabaseDetails& one) { return isEmpty(one); });
        for (DatabaseDetails& one : readings) {
            note(one, Oddity::TextAround);
        }
    }
    const QChar last = text.trimmed().back();
    for (DatabaseDetails& one : readings) {
        settleReferences(one);
        if ((last == u'.' || last == u',') && one.database.size() > 1 && one.database.endsWith(last)) {
            one.database.chop(1); // of the sentence around it
            note(one, Oddity::Trailing);
        }
    }
    return readings;
}

} // namespace flowconnect
