#include "connection/read/forms/CommandWrappers.h"

#include "connection/read/details/References.h"
#include "connection/read/forms/ClientPrograms.h"
#include "connection/read/forms/ProgramOptions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QSet<QString> wordSet(const QString& words)
{
    const QStringList all = words.split(u' ');
    return {all.begin(), all.end()};
}

/// Programs and words of a shell that run what comes behind them.
bool isRunner(const QString& word)
{
    static const QSet<QString> all = wordSet(
        u"sudo doas su runuser env time nohup exec command nice timeout watch winpty stdbuf unbuffer xargs "
        "then do if while else ! { builtin call start npx yarn pnpm bunx bundle poetry pipenv uv run exec "
        "doppler op aws-vault chamber dotenv dotenvx docker docker-compose podman nerdctl finch kubectl oc k "
        "microk8s minikube kubectl.exe docker.exe ssh plink gcloud-ssh vagrant lxc nsenter chroot wsl "
        "php artisan python python3 ruby rails rake"_s);
    return all.contains(word);
}

bool isSetter(const QString& word)
{
    static const QSet<QString> all =
        wordSet(u"export declare typeset local readonly set setx setenv SET ENV ARG env:"_s);
    return all.contains(word);
}

bool isShellProgram(const QString& word)
{
    static const QSet<QString> all = wordSet(u"sh bash zsh dash ash ksh cmd powershell pwsh su runuser"_s);
    return all.contains(programName(word));
}

/// `-c` of a shell, alone or with other letters in front; `/c` of Windows, `-Command` of PowerShell.
bool isShellOption(const QString& word)
{
    static const QRegularExpression option(uR"(\A(-[a-z]{0,3}c|/c|/k|-Command|--command)\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return option.match(word).hasMatch();
}

/// Sets what `export` and its relatives set.
void takeSetter(WrappedCommand& command, const QStringList& words)
{
    if (words.size() >= 3 &&
        !words.at(1).contains(u'=')) { // setx NAME value, setenv NAME value, set -x NAME value
        qsizetype at = 1;
        while (at < words.size() - 2 && words.at(at).startsWith(u'-')) {
            ++at;
        }
        static const QRegularExpression name(uR"(\A[A-Za-z_]\w*\z)"_s);
        if (name.match(words.at(at)).hasMatch() && words.at(0) != u"export"_s) {
            command.variables.append({words.at(at), words.at(at + 1)});
            return;
        }
    }
    for (const QString& word : words.mid(1)) {
        if (const auto assignment = assignmentOf(word); !assignment.first.isEmpty()) {
            command.variables += assignment;
        }
    }
}

/// Goes through the words of a runner up to what it runs.
class RunnerReader
{
public:
    explicit RunnerReader(const QStringList& words) : m_words(words) {}

    void read(WrappedCommand& command)
    {
        bool isRemote = false;
        // What the names of containers and pods stand before.
        const qsizetype behind = m_words.indexOf(u"--"_s);
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const QString& word = m_words.at(m_at);
            const QString next = m_words.value(m_at + 1);
            const bool isOption = m_words.value(m_at - 1) == u"-o"_s;
            isRemote = isRemote || isRemoteProgram(word);
            enter(command, word);
            if (isRemote && ((word.contains(u' ') && !isOption) || isClientProgram(word))) {
                command.script = m_words.mid(m_at).join(u' '); // the other computer's shell parts it anew
                return;
            }
            if (takeVariable(command) || takePort(command)) {
                continue;
            }
            if (isShellOption(word) && m_at + 1 < m_words.size() && takesScript()) {
                command.script = next;
                return;
            }
            if (isClientProgram(word) && !isClientProgram(next) && m_at > behind) {
                command.words = m_words.mid(m_at);
                return;
            }
        }
    }

private:
    static bool isRemoteProgram(const QString& word)
    {
        static const QSet<QString> remotes = wordSet(u"ssh plink vagrant"_s);
        return remotes.contains(programName(word));
    }

    /// Goes where `word` leads: into a container, to another computer, through a tunnel.
    void enter(WrappedCommand& command, const QString& word) const
    {
        static const QSet<QString> containers =
            wordSet(u"docker docker-compose podman nerdctl finch kubectl oc k microk8s minikube lxc"_s);
        static const QRegularExpression forward(uR"(\A-[A-Za-z]*L)"_s);
        if (containers.contains(programName(word)) && (m_at == 0 || !m_words.at(m_at - 1).startsWith(u'-'))) {
            const bool isNew = m_words.contains(u"run"_s);
            command.isContained = command.isContained || isNew;
            command.isElsewhere = command.isElsewhere || !isNew;
        }
        if (isRemoteProgram(word)) {
            command.isElsewhere = true;
            command.isTunnel = std::any_of(m_words.begin(), m_words.end(), [](const QString& other) {
                return forward.match(other).hasMatch();
            });
        }
        command.isTunnel = command.isTunnel || word == u"port-forward"_s;
    }

    /// Whether the option at this place is a shell's: a shell is named before it.
    bool takesScript() const { return std::any_of(m_words.begin(), m_words.begin() + m_at, isShellProgram); }

    /// `NAME=value`, `-e NAME=value`, `--env=NAME=value`; `-e NAME` hands on what is set already.
    bool takeVariable(WrappedCommand& command)
    {
        static const QRegularExpression option(uR"(\A(?:-e|--env=)([A-Za-z_]\w*=.*)\z)"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
        const QString& word = m_words.at(m_at);
        const QRegularExpressionMatch match = option.match(word);
        const auto assignment = assignmentOf(match.hasMatch() ? match.captured(1) : word);
        if (assignment.first.isEmpty()) {
            return false;
        }
        command.variables += assignment;
        return true;
    }

    bool takePort(WrappedCommand& command)
    {
        static const QRegularExpression published(
            uR"(\A(?:-p|--publish=)?(?:[\d.]+:)?(\d{1,5}):5432(?:/tcp)?\z)"_s);
        const QRegularExpressionMatch match = published.match(m_words.at(m_at));
        command.publishedPort = match.hasMatch() ? match.captured(1) : command.publishedPort;
        return match.hasMatch();
    }

    const QStringList& m_words;
    qsizetype m_at = 1;
};

} // namespace

std::pair<QString, QString> assignmentOf(const QString& word)
{
    static const QRegularExpression assignment(uR"(\A([A-Za-z_]\w*)=(.*)\z)"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = assignment.match(word);
    return {match.captured(1), match.captured(2)};
}

WrappedCommand unwrappedCommand(const QStringList& words)
{
    WrappedCommand command;
    qsizetype at = 0;
    while (at < words.size()) {
        const auto assignment = assignmentOf(words.at(at));
        if (assignment.first.isEmpty()) {
            break;
        }
        command.variables += assignment;
        ++at;
    }
    const QStringList rest = words.mid(at);
    if (rest.isEmpty()) {
        return command;
    }
    if (isSetter(rest.constFirst())) {
        takeSetter(command, rest);
        return command;
    }
    if (isClientProgram(rest.constFirst())) {
        command.words = rest;
        return command;
    }
    if (isRunner(programName(rest.constFirst())) || isShellProgram(rest.constFirst())) {
        RunnerReader(rest).read(command);
        if (command.words.isEmpty() && command.script.isEmpty() && !command.isContained) {
            command.words = rest;
        }
        return command;
    }
    static const QSet<QString> proxies =
        wordSet(u"cloud_sql_proxy cloud-sql-proxy alloydb-auth-proxy pgbouncer"_s);
    command.isTunnel = proxies.contains(programName(rest.constFirst()));
    command.words = rest;
    return command;
}

} // namespace flowconnect
