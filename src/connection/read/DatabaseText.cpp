#include "connection/read/DatabaseText.h"

#include "connection/ServerAddress.h"
#include "connection/read/DatabaseUrl.h"
#include "connection/read/DetailKeys.h"
#include "connection/read/KeyValueText.h"
#include "connection/read/LineFiles.h"
#include "connection/read/ShellText.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestText = 64 * 1024; // characters

/// Without blanks, a byte order mark and the quotes that chats and documents put around a whole text.
QString unwrapped(QString text)
{
    text.remove(u'\xFEFF');
    text.replace(u"\r\n"_s, u"\n"_s);
    text = text.trimmed();
    static const QList<std::pair<QChar, QChar>> wraps{{u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'},
                                                      {u'<', u'>'}, {u'“', u'”'},   {u'「', u'」'}};
    for (const auto& [open, close] : wraps) {
        if (text.size() > 2 && text.startsWith(open) && text.endsWith(close) &&
            text.count(close) == (open == close ? 2 : 1)) {
            return text.mid(1, text.size() - 2).trimmed();
        }
    }
    return text;
}

bool isOtherDatabase(const QString& text)
{
    static const QRegularExpression other(
        uR"(\A(jdbc:(?!postgresql:)\w+:|(mysql|mariadb|mongodb|redis|sqlserver|mssql|oracle|clickhouse|snowflake)(\+\w+)?://))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return other.match(text).hasMatch();
}

QList<DatabaseDetails> readAny(const QString& text)
{
    using Reader = QList<DatabaseDetails> (*)(const QString&);
    for (const Reader read : {Reader(readDatabaseUrl), Reader(readCommandLine), Reader(readServiceFile),
                              Reader(readEnvironment), Reader(readPasswordFile)}) {
        if (QList<DatabaseDetails> choices = read(text); !choices.isEmpty()) {
            return choices;
        }
    }
    // libpq's own words only, in lower case. The first value ends at a blank, with another key behind it: a
    // semicolon later on is part of a value.
    static const QRegularExpression conninfo(
        uR"(\A\s*(host|hostaddr|dbname|user|password|port|sslmode|service|passfile|options|client_encoding|\w+_\w+|keepalives|ssl\w+|gssencmode)\s*=\s*('(?:[^'\\]|\\.)*+'\s*|(?!')(?:[^\s;\\]|\\.)*+(\s+|\z))(\w+\s*=|\z))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression keyValue(
        uR"((\A|;)\s*(server|host|data source|database|initial catalog|port|uid|user( ?id|name)?|pwd|password|driver|servername)\s*=)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString oneLine = QString(text).replace(u'\n', u' ');
    if (conninfo.match(text).hasMatch()) {
        return {readConninfo(text)};
    }
    return keyValue.match(oneLine).hasMatch() ? QList{readKeyValueText(oneLine)} : QList<DatabaseDetails>();
}

constexpr qsizetype longestLabel = 100; // characters

/// `host=a,b port=1,2`: one choice each.
QList<DatabaseDetails> oneForEachHost(const DatabaseDetails& details)
{
    const QStringList hosts = details.server.split(u',');
    const QStringList ports = details.port.split(u',');
    QList<DatabaseDetails> choices;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        DatabaseDetails one = details;
        one.server = tidyServer(hosts.at(i));
        one.port = ports.value(ports.size() == hosts.size() ? i : 0).trimmed();
        if (const auto split = splitServerAndPort(one.server)) {
            one.server = split->server;
            one.port = split->port;
        }
        if (one.label.isEmpty()) {
            one.label = one.port.isEmpty() ? one.server : QString(one.server + u':' + one.port);
        }
        one.label = one.label.simplified().left(longestLabel); // a damaged URL may hold line breaks
        choices.append(one);
    }
    return choices;
}

} // namespace

DatabaseText readDatabaseText(const QString& text)
{
    if (text.size() > longestText) {
        return {TextProblem::TooLong, {}};
    }
    const QString plain = unwrapped(text);
    if (plain.isEmpty()) {
        return {TextProblem::Empty, {}};
    }
    if (isOtherDatabase(plain)) {
        return {TextProblem::OtherDatabase, {}};
    }
    const QList<DatabaseDetails> found = readAny(plain);
    if (found.isEmpty()) {
        return {TextProblem::UnknownForm, {}};
    }
    DatabaseText read;
    for (const DatabaseDetails& details : found) {
        if (!isEmpty(details)) {
            read.choices += oneForEachHost(details);
        }
    }
    if (read.choices.isEmpty()) {
        read.problem = TextProblem::NothingInside;
    }
    return read;
}

bool looksLikeDatabaseText(const QString& text)
{
    static const QRegularExpression form(
        uR"(\A\s*["'`]?((jdbc:)?postgres(ql)?:|psql\s|\w[\w ]*=|\[\w+\]\s*\n|export\s|.*\n))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

} // namespace flowconnect
