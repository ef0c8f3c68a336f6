#include "connection/read/DatabaseText.h"

#include "connection/ServerAddress.h"
#include "connection/read/MentionedEncryption.h"
#include "connection/read/PastedValue.h"
#include "connection/read/ReadingAttempt.h"
#include "connection/read/SettledDetails.h"
#include "connection/read/UnwrappedText.h"
#include "connection/read/forms/UrlExtent.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestText = 64 * 1024; // characters

/// A line of a command or configuration that is about another kind of database.
bool tellsOfOtherDatabase(const QString& text)
{
    static const QRegularExpression other(
        uR"((^|[\s;&|$>#])(mysql|mysqldump|mariadb|mongosh|mongo|sqlcmd|sqlplus|redis-cli|clickhouse-client|sqlite3)\s+-{0,2}\w|\b(mysql|mariadb|mongodb(\+srv)?|rediss?|sqlserver|mssql|clickhouse|oracle)(\+\w+)?://|^\s*(export\s+)?\w*(CONNECTION|ENGINE|DRIVER|DIALECT|TYPE|ADAPTER)\s*=\s*['"]?[\w.]*(mysql|mariadb|sqlite|mssql|sqlsrv|oracle|mongodb)|^\s*(export\s+)?(MYSQL|MARIADB|MONGO(DB)?|MSSQL|ORACLE|REDIS)_\w+\s*=)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return other.match(text).hasMatch();
}

/// The best attempt; rare blanks at the end belong to a password or to nothing.
ReadingAttempt attemptToEnd(const QString& text)
{
    const QString cut = text.trimmed();
    ReadingAttempt best = bestAttempt(text);
    if (cut.size() == text.size()) {
        return best;
    }
    const QChar last = text.back();
    const bool isOfPassword =
        std::any_of(best.choices.begin(), best.choices.end(),
                    [last](const DatabaseDetails& one) { return one.password.endsWith(last); });
    if (isOfPassword) {
        return best;
    }
    best = bestAttempt(cut);
    for (DatabaseDetails& one : best.choices) {
        note(one, Oddity::Invisible);
    }
    return best;
}

bool isPlainServer(const QString& text)
{
    return isHostName(text) || isIpv4Address(text) || isIpv6Address(tidyServer(text)) ||
           splitServerAndPort(text);
}

} // namespace

DatabaseText readDatabaseText(const QString& text)
{
    if (text.size() > longestText) {
        return {TextProblem::TooLong, TextForm::Unknown, {}};
    }
    const UnwrappedText whole = unwrapped(text);
    const QString& plain = whole.text;
    if (plain.isEmpty()) {
        return {TextProblem::Empty, TextForm::Unknown, {}};
    }
    if (isOtherDatabaseUrl(plain) && urlStarts(plain).isEmpty()) {
        return {TextProblem::OtherDatabase, TextForm::Unknown, {}};
    }
    const ReadingAttempt best = attemptToEnd(plain);
    DatabaseText read{TextProblem::None, best.form, {}};
    bool isTemplate = false;
    for (const DatabaseDetails& details : best.choices) {
        isTemplate = isTemplate || !details.missing.isEmpty();
        if (!isEmpty(details) || details.oddities.contains(Oddity::Socket)) {
            read.choices += details;
            for (const Oddity oddity : whole.oddities) {
                note(read.choices.last(), oddity);
            }
        }
    }
    heedMentions(read.choices, plain);
    nameApart(read.choices);
    if (read.choices.isEmpty()) {
        const bool isOther = std::any_of(best.choices.cbegin(), best.choices.cend(),
                                         [](const DatabaseDetails& details) { return details.isOfOther; });
        read.problem = isOther || tellsOfOtherDatabase(plain) ? TextProblem::OtherDatabase
                       : isTemplate                           ? TextProblem::OnlyTemplate
                       : best.form != TextForm::Unknown       ? TextProblem::NothingInside
                                                              : TextProblem::UnknownForm;
    }
    return read;
}

bool looksLikeDatabaseText(const QString& text)
{
    static const QRegularExpression more(uR"([\s=/@;,{}<>"'|\\：；＝＠]|:.*:)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = text.trimmed();
    const bool isLong = plain.size() > longestFieldValue;
    if ((!isLong && isPlainServer(plain)) || !more.match(plain).hasMatch()) {
        return false;
    }
    if (isLong || plain.contains(u'\n') || plain.contains(u'\r')) {
        return true; // no field has several lines
    }
    const DatabaseText read = readDatabaseText(plain);
    return !read.choices.isEmpty() || read.problem == TextProblem::TooLong ||
           read.problem == TextProblem::OnlyTemplate || read.problem == TextProblem::OtherDatabase;
}

} // namespace flowconnect
