#include "connection/read/forms/MetaCommand.h"

#include "connection/read/details/References.h"
#include "connection/read/forms/DatabaseWord.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Arguments as psql splits them: quotes enclose, within apostrophes a backslash is an escape and two stand
/// for one; `:name` is a variable of its own.
QStringList metaArguments(const QString& text)
{
    static const QRegularExpression argument(
        uR"~('((?:[^'\\]|''|\\.)*)'|"((?:[^"]|"")*)"|(:['"]?\w+['"]?(?=\s|\z))|(\S+))~"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList arguments;
    auto found = argument.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart(1) >= 0) {
            static const QRegularExpression escape(uR"(\\(.)|'('))"_s);
            arguments += match.captured(1).replace(escape, uR"(\1\2)"_s);
        } else if (match.capturedStart(2) >= 0) {
            arguments += match.captured(2).replace(u"\"\""_s, u"\""_s);
        } else {
            arguments += match.capturedStart(3) >= 0 ? referenceTo({}) : match.captured(4);
        }
    }
    return arguments;
}

QList<DatabaseDetails> readConnect(QStringList arguments)
{
    arguments.removeIf([](const QString& one) { return one.startsWith("-reuse-previous"_L1); });
    DatabaseDetails details;
    if (arguments.size() == 1) {
        QList<DatabaseDetails> readings = readDatabaseWord(arguments.constFirst());
        for (DatabaseDetails& one : readings) {
            one.database = one.database == u"-"_s ? QString() : one.database;
        }
        return readings;
    }
    const auto at = [&arguments](qsizetype index) {
        const QString value = arguments.value(index);
        return value == u"-"_s ? QString() : value; // as before
    };
    details.database = at(0);
    details.userName = at(1);
    details.server = at(2);
    details.port = at(3);
    return {details};
}

} // namespace

QList<DatabaseDetails> readMetaCommands(const QString& text)
{
    static const QRegularExpression connect(
        uR"(^\s*(?:[\w@.:-]+[=\-*'"(!^][#>*!]?\s*)?\\(?:c|connect)(?=\s|$)([^\n]*))"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression connected(
        uR"~(You are (?:now )?connected to database "([^"\n]*)" as user "([^"\n]*)"(?: (?:on host|via socket in) "([^"\n]*)")?(?: \(address "[^"\n]*"\))?(?: at port "(\d+)")?)~"_s);
    QList<DatabaseDetails> readings;
    auto found = connect.globalMatch(text);
    while (found.hasNext()) {
        readings += readConnect(metaArguments(found.next().captured(1)));
    }
    found = connected.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        DatabaseDetails details;
        details.database = match.captured(1);
        details.userName = match.captured(2);
        details.server = match.captured(3);
        details.port = match.captured(4);
        readings += details;
    }
    return readings;
}

} // namespace flowconnect
