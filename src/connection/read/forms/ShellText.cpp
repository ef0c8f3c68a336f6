#include "connection/read/forms/ShellText.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/forms/DatabaseUrl.h"
#include "connection/read/forms/KeyValueText.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Splits like a POSIX shell, without expanding anything.
QStringList words(const QString& text)
{
    QStringList split;
    QString word;
    QChar quote;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            if (c == quote) {
                quote = QChar();
            } else if (c == u'\\' && quote == u'"' && i + 1 < text.size() &&
                       QStringView(u"\\\"$`").contains(text.at(i + 1))) {
                word += text.at(++i);
            } else {
                word += c;
            }
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (c == u'\\' && i + 1 < text.size()) {
            if (text.at(++i) != u'\n') { // a line that goes on
                word += text.at(i);
                inWord = true;
            }
        } else if (c.isSpace()) {
            if (inWord) {
                split += word;
                word.clear();
                inWord = false;
            }
        } else {
            word += c;
            inWord = true;
        }
    }
    return inWord ? split + QStringList{word} : split;
}

/// What stands in for a database's name: a name, a URL or libpq's form.
QList<DatabaseDetails> readDatabaseWord(const QString& word)
{
    if (QList<DatabaseDetails> choices = readDatabaseUrl(word); !choices.isEmpty()) {
        return choices;
    }
    DatabaseDetails details;
    if (word.contains(u'=')) {
        details = readConninfo(word);
    } else {
        details.database = word;
    }
    return {details};
}

const QHash<QString, QString>& optionKeys()
{
    static const QHash<QString, QString> keys{{u"-h"_s, u"host"_s},     {u"--host"_s, u"host"_s},
                                              {u"-p"_s, u"port"_s},     {u"--port"_s, u"port"_s},
                                              {u"-U"_s, u"user"_s},     {u"--username"_s, u"user"_s},
                                              {u"-d"_s, u"database"_s}, {u"--dbname"_s, u"database"_s}};
    return keys;
}

/// Options of psql that take a word of their own and mean nothing here.
bool takesWord(const QString& option)
{
    static const QStringList options{u"-c"_s, u"-f"_s, u"-o"_s, u"-v"_s, u"-P"_s, u"-F"_s,
                                     u"-R"_s, u"-L"_s, u"-T"_s, u"-t"_s, u"-n"_s, u"-j"_s};
    return options.contains(option) && option != u"-t"_s;
}

bool isProgram(const QString& word)
{
    static const QRegularExpression program(
        uR"((\A|[/\\])(psql|pgcli|pg_dump|pg_restore|pg_isready)(\.exe)?\z)"_s);
    return program.match(word).hasMatch();
}

bool isAssignment(const QString& word)
{
    static const QRegularExpression assignment(uR"(\A[A-Za-z_]\w*=)"_s);
    return assignment.match(word).hasMatch();
}

} // namespace

QList<DatabaseDetails> readCommandLine(const QString& text)
{
    const QStringList all = words(text);
    DatabaseDetails details;
    qsizetype at = 0;
    while (at < all.size() && (isAssignment(all.at(at)) || all.at(at) == u"env"_s || all.at(at) == u"$"_s)) {
        putDetail(details, all.at(at).section(u'=', 0, 0), all.at(at).section(u'=', 1));
        ++at;
    }
    if (at >= all.size() || !isProgram(all.at(at))) {
        return {};
    }
    QStringList names;
    QString databaseOption;
    for (++at; at < all.size(); ++at) {
        const QString& word = all.at(at);
        const bool isLong = word.startsWith(u"--"_s);
        QString option = isLong ? word.section(u'=', 0, 0) : word.left(2);
        if (!word.startsWith(u'-') || word == u"-"_s) {
            names += word;
        } else if (const QString key = optionKeys().value(option); !key.isEmpty()) {
            const bool joined = isLong ? word.contains(u'=') : word.size() > 2;
            const QString value = joined                ? (isLong ? word.section(u'=', 1) : word.mid(2))
                                  : at + 1 < all.size() ? all.at(++at)
                                                        : QString();
            if (key == u"database"_s) {
                databaseOption = value;
            } else {
                putDetail(details, key, value);
            }
        } else if (takesWord(word)) {
            ++at;
        }
    }
    if (databaseOption.isEmpty() && !names.isEmpty()) {
        databaseOption = names.takeFirst();
    }
    if (!names.isEmpty() && details.userName.isEmpty()) {
        details.userName = names.constFirst();
    }
    if (databaseOption.isEmpty()) {
        return {details};
    }
    QList<DatabaseDetails> choices;
    const QList<DatabaseDetails> found = readDatabaseWord(databaseOption);
    for (const DatabaseDetails& one : found) {
        choices.append(merged(details, one));
    }
    return choices;
}

QList<DatabaseDetails> readEnvironment(const QString& text)
{
    static const QRegularExpression line(
        uR"(\A\s*(?:export\s+|setx?\s+|\$env:)?([A-Za-z_]\w*)\s*[=:]\s*(.*?)\s*\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression telling(
        uR"(\A(PG[A-Z]+|\w*_?(URL|URI|DSN)|(DB|DATABASE|POSTGRES(QL)?)_\w+)\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    DatabaseDetails details;
    QList<DatabaseDetails> urls;
    bool tells = false;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& one : lines) {
        if (one.trimmed().isEmpty() || one.trimmed().startsWith(u'#')) {
            continue;
        }
        const QRegularExpressionMatch match = line.match(one);
        if (!match.hasMatch()) {
            return {};
        }
        QString key = match.captured(1);
        tells = tells || telling.match(key).hasMatch();
        const QString value =
            match.captured(2).endsWith(u';') ? match.captured(2).chopped(1) : match.captured(2);
        const QString plain = words(value).join(u' ');
        if (const QList<DatabaseDetails> choices = readDatabaseUrl(plain); !choices.isEmpty()) {
            urls = choices;
            continue;
        }
        static const QRegularExpression prefix(uR"(\A(DB|DATABASE|POSTGRES(QL)?)_)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (const QString rest = QString(key).remove(prefix); !rest.isEmpty()) {
            key = rest.compare("name"_L1, Qt::CaseInsensitive) == 0 ? u"database"_s : rest;
        }
        putDetail(details, key, plain);
    }
    if (!tells) {
        return {};
    }
    if (urls.isEmpty()) {
        return {details};
    }
    for (DatabaseDetails& url : urls) {
        url = merged(details, url);
    }
    return urls;
}

} // namespace flowconnect
