#include "connection/read/access/CommandForm.h"

#include "connection/SecretText.h"
#include "connection/read/access/AccessGathering.h"
#include "connection/read/access/AssignmentForm.h"
#include "connection/read/access/CommandWords.h"
#include "connection/read/access/JsonForm.h"
#include "connection/read/access/QueryPairs.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// What the word behind an option is.
enum class CurlArgument {
    Header,
    Data,    ///< a query or JSON
    Encoded, ///< `name=value`, not yet encoded
    FormPart,
    User,
    Token,
};

std::optional<CurlArgument> curlLongOption(const QString& name)
{
    // curl(1), wget(1)
    static const QHash<QString, CurlArgument> options{{u"--header"_s, CurlArgument::Header},
                                                      {u"--data"_s, CurlArgument::Data},
                                                      {u"--data-raw"_s, CurlArgument::Data},
                                                      {u"--data-ascii"_s, CurlArgument::Data},
                                                      {u"--data-binary"_s, CurlArgument::Data},
                                                      {u"--json"_s, CurlArgument::Data},
                                                      {u"--post-data"_s, CurlArgument::Data},
                                                      {u"--body-data"_s, CurlArgument::Data},
                                                      {u"--data-urlencode"_s, CurlArgument::Encoded},
                                                      {u"--url-query"_s, CurlArgument::Encoded},
                                                      {u"--form"_s, CurlArgument::FormPart},
                                                      {u"--form-string"_s, CurlArgument::FormPart},
                                                      {u"--user"_s, CurlArgument::User},
                                                      {u"--oauth2-bearer"_s, CurlArgument::Token}};
    const auto found = options.constFind(name);
    return found == options.cend() ? std::nullopt : std::optional(*found);
}

std::optional<CurlArgument> curlShortOption(QChar letter)
{
    switch (letter.unicode()) {
    case u'H':
        return CurlArgument::Header;
    case u'd':
        return CurlArgument::Data;
    case u'F':
        return CurlArgument::FormPart;
    case u'u':
        return CurlArgument::User;
    default:
        return {};
    }
}

AccessPair pairCutAt(const QString& word, qsizetype separator, qsizetype width = 1)
{
    return {word.left(separator).trimmed(), {word.mid(separator + width)}};
}

class CurlCommand
{
public:
    AccessBlock block;

    void read(const QStringList& words, bool isHttpie)
    {
        for (m_at = 0; m_at < words.size(); ++m_at) {
            const QString& word = words.at(m_at);
            if (word.startsWith("--"_L1)) {
                const qsizetype equals = word.indexOf(u'=');
                if (const auto argument = curlLongOption(word.left(equals))) { // -1: all
                    put(*argument, equals < 0 ? next(words) : word.mid(equals + 1));
                }
            } else if (word.startsWith(u'-') && word.size() > 1) {
                readShort(words);
            } else {
                readWord(word, isHttpie);
            }
        }
    }

private:
    QString next(const QStringList& words) { return m_at + 1 < words.size() ? words.at(++m_at) : QString(); }

    /// Options of one letter may be joined with each other and with what belongs to the last of them.
    void readShort(const QStringList& words)
    {
        static constexpr QStringView alone(u"sSkivLfgGIaNOJRqlnp#012346");
        const QString& word = words.at(m_at);
        for (qsizetype letter = 1; letter < word.size(); ++letter) {
            if (const auto argument = curlShortOption(word.at(letter))) {
                put(*argument, letter + 1 < word.size() ? word.mid(letter + 1) : next(words));
                return;
            }
            if (!alone.contains(word.at(letter))) {
                return;
            }
        }
    }

    void readWord(const QString& word, bool isHttpie)
    {
        static const QRegularExpression item(uR"(\A([\w-]+)(:=|==|=|:)(?!//)(.+)\z)"_s);
        const QRegularExpressionMatch match = isHttpie ? item.match(word) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            block.pairs += {match.captured(1), {match.captured(3)}};
            return;
        }
        const qsizetype query = word.indexOf(u'?');
        if (query >= 0) {
            block.pairs += queryPairs(word.mid(query + 1));
        }
        const QString address = word.left(query);
        if (block.label.isEmpty() && address.contains("://"_L1) && !looksLikeSecret(address)) {
            block.label = address;
        }
    }

    void put(CurlArgument argument, const QString& word)
    {
        if (word.startsWith(u'@')) { // a file, which is not here
            block.ignored += looksLikeSecret(word) ? QStringList() : QStringList(plainLabel(word));
            return;
        }
        switch (argument) {
        case CurlArgument::Header:
            if (const qsizetype colon = word.indexOf(QRegularExpression(u"[:：]"_s)); colon > 0) {
                block.pairs += pairCutAt(word, colon);
            }
            break;
        case CurlArgument::Data:
            putData(word);
            break;
        case CurlArgument::Encoded:
        case CurlArgument::FormPart:
            if (const qsizetype equals = word.indexOf(u'='); equals > 0) {
                block.pairs += pairCutAt(word, equals);
            }
            break;
        case CurlArgument::User:
            if (const qsizetype colon = word.indexOf(u':'); colon > 0) {
                block.pairs += {u"client_id"_s, {word.left(colon)}};
                block.pairs += {u"client_secret"_s, {word.mid(colon + 1)}};
            }
            break;
        case CurlArgument::Token:
            block.pairs += {u"access_token"_s, {word}};
            break;
        }
    }

    void putData(const QString& data)
    {
        const QJsonDocument json = QJsonDocument::fromJson(data.toUtf8());
        if (json.isNull()) {
            block.pairs += queryPairs(data.simplified());
            return;
        }
        const QList<AccessBlock> found = readAnyJson({{}, json});
        for (const AccessBlock& one : found) {
            block.pairs += one.pairs;
        }
        if (found.isEmpty()) { // told by their names
            for (const QString& name : json.object().keys()) {
                block.ignored += looksLikeSecret(name) ? QStringList() : QStringList(plainLabel(name));
            }
        }
    }

    qsizetype m_at = 0;
};

bool isHttpProgram(const QString& word, QString* name)
{
    static const QRegularExpression program(uR"((?:\A!?|[/\\(`])(curl|wget|https?|xh)(?:\.exe)?\z)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = program.match(word);
    *name = match.captured(1).toLower();
    return match.hasMatch();
}

/// Whether it begins with an option of curl: somebody has copied the headers only.
bool isPiece(const QString& word)
{
    static const QRegularExpression option(uR"(\A(?:-[HdF]|--(?:header|data|form)))"_s);
    return option.match(word).hasMatch();
}

} // namespace

bool isCommand(const AccessText& text)
{
    static const QRegularExpression program(
        uR"(\b(curl|wget|https?|xh)(\.exe)?\s|\A\s*-(-header|-data|-form|[HdF]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return program.match(text.text).hasMatch();
}

QList<AccessBlock> readCommands(const AccessText& text)
{
    constexpr qsizetype mostBefore = 6; // words: a prompt, variables, sudo
    QList<AccessBlock> blocks;
    const QList<QStringList> commands = commandsIn(text.text);
    for (const QStringList& words : commands) {
        if (isPiece(words.constFirst())) {
            CurlCommand piece;
            piece.read(words, false);
            blocks += piece.block;
            continue;
        }
        QString program;
        qsizetype at = 0;
        while (at < std::min(mostBefore, words.size()) && !isHttpProgram(words.at(at), &program)) {
            ++at;
        }
        const bool isProgram = !program.isEmpty();
        if (const auto pairs = assignmentsAmong(isProgram ? words.first(at) : words); !pairs.isEmpty()) {
            blocks += {{}, pairs};
        }
        if (isProgram) {
            CurlCommand command;
            command.read(words.sliced(at + 1), program != "curl"_L1 && program != "wget"_L1);
            blocks += command.block;
        }
    }
    return blocks;
}

} // namespace flowconnect
