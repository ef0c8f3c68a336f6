#include "connection/read/forms/ConninfoText.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/forms/ConninfoParser.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// libpq's keywords for what a connection needs, and those that often come first.
bool isKeyword(const QString& key)
{
    static const QSet<QString> words{u"host"_s,
                                     u"hostaddr"_s,
                                     u"port"_s,
                                     u"dbname"_s,
                                     u"user"_s,
                                     u"password"_s,
                                     u"sslmode"_s,
                                     u"service"_s,
                                     u"passfile"_s,
                                     u"options"_s,
                                     u"sslrootcert"_s,
                                     u"connect_timeout"_s,
                                     u"client_encoding"_s,
                                     u"application_name"_s,
                                     u"target_session_attrs"_s,
                                     u"channel_binding"_s,
                                     u"gssencmode"_s,
                                     u"keepalives"_s,
                                     u"sslcert"_s};
    return words.contains(key);
}

DatabaseDetails detailsOfPairs(const QList<ConninfoPair>& pairs)
{
    DatabaseDetails details;
    for (const ConninfoPair& pair : pairs) {
        putDetail(details, pair.key, pair.value);
        if (!pair.isClosed) {
            note(details, Oddity::UnclosedQuote);
        }
    }
    return details;
}

/// `host=h, port=5432, user=u`: the commas are those of a list.
bool isCommaList(const QList<ConninfoPair>& pairs)
{
    return pairs.size() > 1 && std::all_of(pairs.begin(), pairs.end() - 1, [](const ConninfoPair& pair) {
               return !pair.isQuoted && pair.value.endsWith(u',');
           });
}

/// One pair in each line, with whatever blanks in the value.
std::optional<QList<ConninfoPair>> pairsOfLines(const QStringList& lines)
{
    static const QRegularExpression line(uR"(\A\s*([a-z_]+)\s*=\s*(.*?)\s*\z)"_s);
    QList<ConninfoPair> pairs;
    for (const QString& one : lines) {
        const QRegularExpressionMatch match = line.match(one);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        ConninfoPair pair;
        pair.key = match.captured(1);
        pair.value = match.captured(2);
        if (pair.value.size() > 1 && pair.value.startsWith(u'\'') && pair.value.endsWith(u'\'')) {
            pair.value = pair.value.sliced(1, pair.value.size() - 2);
        }
        pairs += pair;
    }
    return pairs.size() > 1 ? std::optional(pairs) : std::nullopt;
}

/// Takes the sign off that ends a sentence behind the last value, unless that is a password.
void dropTrailingSign(QList<ConninfoPair>& pairs, DatabaseDetails& said)
{
    ConninfoPair& last = pairs.last();
    const bool isSecret = placeOf(last.key) == &DatabaseDetails::password;
    if (!last.isQuoted && !last.endsEscaped && !isSecret && last.value.size() > 1 &&
        QStringView(u",;.").contains(last.value.back())) {
        last.value.chop(1);
        note(said, Oddity::Trailing);
    }
}

bool isInDoubleQuotes(const ConninfoPair& pair)
{
    return pair.value.size() > 1 && pair.value.startsWith(u'"') && pair.value.endsWith(u'"');
}

/// What a text says that is read as libpq reads it, or else as it is meant.
struct ConninfoReading
{
    QList<ConninfoPair> pairs;
    bool isLoose = false; ///< libpq would refuse it
    bool isDoubtful = false;
};

ConninfoReading readPairsOf(const QString& text)
{
    // Double quotes are signs of their own to libpq. Around a server nobody means them.
    static const QRegularExpression quotedServer(uR"((\A|\s)host\s*=\s*"[^"\s]+"(\s|\z))"_s);
    if (quotedServer.match(text).hasMatch()) {
        return {ConninfoParser(text, u'"').read(), false, true};
    }
    ConninfoParser strict(text);
    ConninfoReading reading{strict.read(), strict.hasLooseWords(), false};
    if (reading.isLoose) {
        ConninfoParser doubled(text, u'\'', true);
        if (const QList<ConninfoPair> pairs = doubled.read(); !doubled.hasLooseWords()) {
            return {pairs, false, true};
        }
    }
    reading.isDoubtful = std::any_of(reading.pairs.cbegin(), reading.pairs.cend(), isInDoubleQuotes);
    return reading;
}

} // namespace

DatabaseDetails readConninfo(const QString& text)
{
    return detailsOfPairs(ConninfoParser(text).read());
}

QList<DatabaseDetails> readConninfoText(const QString& text)
{
    static const QRegularExpression comment(uR"(\A\s*(#|--|//))"_s);
    QStringList lines = text.split(u'\n');
    if (lines.size() > 1) {
        lines.removeIf(
            [](const QString& one) { return one.trimmed().isEmpty() || comment.match(one).hasMatch(); });
    }
    const QString plain = lines.join(u'\n');
    const ConninfoReading reading = readPairsOf(plain);
    QList<ConninfoPair> pairs = reading.pairs;
    const bool isOfOdbc = std::any_of(pairs.cbegin(), pairs.cend(), [](const ConninfoPair& pair) {
        static const QRegularExpression key(uR"(\A[a-z_][a-z0-9_]*\z)"_s);
        return pair.hasSemicolon || !key.match(pair.key).hasMatch();
    });
    const auto known = std::count_if(pairs.cbegin(), pairs.cend(),
                                     [](const ConninfoPair& pair) { return isKeyword(pair.key); });
    // A sentence may have one `=` in it. Headings are INI's or TOML's.
    static const QRegularExpression heading(uR"(^\s*\[[^\]\n]*\]\s*$)"_s,
                                            QRegularExpression::MultilineOption);
    if (known == 0 || heading.match(plain).hasMatch() || isOfOdbc || (reading.isLoose && known < 2)) {
        return {};
    }
    DatabaseDetails said;
    if (isCommaList(pairs)) {
        for (ConninfoPair& pair : pairs) {
            pair.value.chop(pair.value.endsWith(u',') ? 1 : 0);
        }
        note(said, Oddity::UncertainValue);
    } else if (reading.isLoose) {
        const auto byLines = pairsOfLines(lines);
        pairs = byLines.value_or(pairs);
        note(said, Oddity::UncertainValue);
    } else if (reading.isDoubtful) {
        note(said, Oddity::UncertainValue);
    }
    dropTrailingSign(pairs, said);
    return {merged(said, detailsOfPairs(pairs))};
}

} // namespace flowconnect
