#include "connection/read/forms/DatabaseUrl.h"

#include "connection/read/forms/KeyValueText.h"
#include "connection/read/forms/MailedText.h"
#include "connection/read/forms/UrlExtent.h"
#include "connection/read/forms/UrlReading.h"
#include "connection/read/forms/UrlSense.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The readings of `extent`, with what had to be done to find it.
QList<DatabaseDetails> readingsOfExtent(const UrlScheme& scheme, const UrlExtent& extent)
{
    QList<DatabaseDetails> choices = readBehindScheme(scheme, extent.rest);
    for (DatabaseDetails& one : choices) {
        if (extent.wasWrapped) {
            note(one, Oddity::Wrapped);
        }
        if (extent.isTrimmed) {
            note(one, Oddity::Trailing);
        }
    }
    for (const QString& other : {extent.unwrapped, extent.untrimmed}) {
        if (!other.isEmpty()) {
            DatabaseDetails reading = readBehindScheme(scheme, other).constFirst();
            note(reading, Oddity::OtherReading);
            choices += reading;
        }
    }
    return choices;
}

bool isSameDatabase(const DatabaseDetails& one, const DatabaseDetails& other)
{
    return one.server == other.server && one.port == other.port && one.database == other.database &&
           one.userName == other.userName && one.password == other.password;
}

/// The words in front of a URL that name it: `Production: `, `READ_REPLICA_URL=`. Words only, since a
/// password may stand there.
QString nameBefore(const QString& text, qsizetype begin)
{
    static const QRegularExpression name(
        uR"((?:\A|[\n|>*•·,;(-]|\d[.)])[ \t]*([\pL][\pL\d _-]{0,38}[\pL\d)])[ \t]*(?:[:=：＝|]|->|→|\()[ \t]*["'`<«“「(]?\z)"_s);
    constexpr qsizetype longest = 60;
    const qsizetype from = std::max<qsizetype>(0, begin - longest);
    const QRegularExpressionMatch match = name.match(text.mid(from, begin - from));
    return match.captured(1).simplified();
}

/// What was found in a text, and whether there is more in it than URLs.
struct FoundUrls
{
    QList<DatabaseDetails> choices;
    bool ofJava = false;
    bool hasMore = false;
};

bool isOnlyAround(const QString& text)
{
    static const QRegularExpression around(u"\\A[\\s,;.!>|<)\\]}`\"'*，。；、！）」』》】”’»]*\\z"_s);
    return around.match(text).hasMatch();
}

FoundUrls findUrls(const QString& text)
{
    FoundUrls found;
    const QList<UrlStart> starts = urlStarts(text);
    qsizetype behind = 0;
    QList<std::pair<QString, DatabaseDetails>> firsts;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const UrlStart& start = starts.at(i);
        if (start.at < behind) {
            continue; // inside of the one before
        }
        const qsizetype limit = i + 1 < starts.size() ? starts.at(i + 1).at : text.size();
        UrlExtent extent = urlExtent(text, start, limit);
        if (extent.end == limit && !extent.rest.isEmpty() &&
            senseOf(extent.rest, start.scheme) != UrlSense::Full) {
            extent = urlExtent(text, start, text.size()); // the next one is in its password
        }
        found.hasMore = found.hasMore || !isOnlyAround(text.mid(behind, start.at - behind));
        behind = std::max(extent.end, start.at + start.scheme.length);
        QList<DatabaseDetails> readings = readingsOfExtent(start.scheme, extent);
        const bool isNew = std::none_of(firsts.cbegin(), firsts.cend(), [&readings](const auto& one) {
            return isSameDatabase(one.second, readings.constFirst());
        });
        if (!isNew || (i > 0 && isEmpty(readings.constFirst()))) {
            continue;
        }
        firsts.append({nameBefore(text, start.at), readings.constFirst()});
        const QString name = firsts.constLast().first;
        for (DatabaseDetails& one : readings) {
            const bool isSafe = one.password.size() < 3 || !name.contains(one.password);
            if (!name.isEmpty() && isSafe && starts.size() > 1) {
                one.label = one.label.isEmpty() ? name : QString(name + u": "_s + one.label);
            }
        }
        found.ofJava = found.ofJava || (found.choices.isEmpty() && start.scheme.ofJava);
        found.choices += readings;
    }
    found.hasMore = found.hasMore || !isOnlyAround(text.mid(behind));
    // The other ways to read one of several come after all of them.
    std::stable_partition(found.choices.begin(), found.choices.end(), [](const DatabaseDetails& one) {
        return !one.oddities.contains(Oddity::OtherReading);
    });
    return found;
}

QList<DatabaseDetails> bareUrls(const QString& text, bool ofJava)
{
    const auto scheme = urlScheme(text);
    if (!scheme || scheme->ofJava != ofJava) {
        return {};
    }
    const MailedText mailed = withoutMail(text);
    FoundUrls found = findUrls(mailed.text);
    return found.hasMore || mailed.isChanged ? QList<DatabaseDetails>() : found.choices;
}

/// All URLs of `text`, where the first is one of Java or not.
QList<DatabaseDetails> urlsInText(const QString& text, bool ofJava)
{
    const MailedText mailed = withoutMail(text);
    FoundUrls found = findUrls(mailed.text);
    if (found.ofJava != ofJava) {
        return {};
    }
    for (DatabaseDetails& one : found.choices) {
        if (mailed.wasWrapped) {
            note(one, Oddity::Wrapped);
        }
        if (found.hasMore || mailed.hasLinks) {
            note(one, Oddity::TextAround);
        }
    }
    return found.choices;
}

/// The URL that `text` begins with.
QList<DatabaseDetails> leadingUrl(const QString& text, bool ofJava)
{
    const auto scheme = urlScheme(text);
    if (!scheme || scheme->ofJava != ofJava) {
        return {};
    }
    const UrlExtent extent = urlExtent(text, {0, *scheme}, text.size());
    QList<DatabaseDetails> choices = readingsOfExtent(*scheme, extent);
    for (DatabaseDetails& one : choices) {
        if (!isOnlyAround(text.mid(extent.end))) {
            note(one, Oddity::TextAround);
        }
    }
    return choices;
}

/// PDO's and DBI's pairs behind a scheme.
QList<DatabaseDetails> readPairsBehindScheme(const QString& text)
{
    static const QRegularExpression pairs(
        uR"(\A(?:dbi:)?(?:pgsql|pg|postgres|postgresql)(?:\([^()]*\))?:[ \t]*([A-Za-z]\w*[ \t]*=.*)\z)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pairs.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString list = match.captured(1);
    const QList<DatabaseDetails> found =
        list.contains(u';') ? readKeyValueText(list) : readConninfoText(list);
    return found.isEmpty() ? readKeyValueText(list) : found;
}

} // namespace

QList<DatabaseDetails> readDatabaseUrl(const QString& text)
{
    const QList<DatabaseDetails> found = leadingUrl(text, false);
    return found.isEmpty() ? readPairsBehindScheme(text) : found;
}

QList<DatabaseDetails> readJavaUrl(const QString& text)
{
    return leadingUrl(text, true);
}

QList<DatabaseDetails> readBareUrls(const QString& text)
{
    const QList<DatabaseDetails> found = bareUrls(text, false);
    return found.isEmpty() ? readPairsBehindScheme(text) : found;
}

QList<DatabaseDetails> readBareJavaUrls(const QString& text)
{
    return bareUrls(text, true);
}

QList<DatabaseDetails> readUrlsInText(const QString& text)
{
    return urlsInText(text, false);
}

QList<DatabaseDetails> readJavaUrlsInText(const QString& text)
{
    return urlsInText(text, true);
}

} // namespace flowconnect
