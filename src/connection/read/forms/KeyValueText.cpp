#include "connection/read/forms/KeyValueText.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/forms/KeyValueParser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// `tcp:host,5432` of Microsoft's drivers.
void splitPort(DatabaseDetails& details)
{
    static const QRegularExpression server(uR"(\A\s*(?:tcp:)?\s*([^,\s]+?)\s*(?:,\s*(\d{1,5}))?\s*\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = server.match(details.server);
    if (match.hasMatch()) {
        details.server = match.captured(1);
        details.port = match.captured(2).isEmpty() ? details.port : match.captured(2);
    }
}

/// Takes the sign off that ends a sentence behind the last value, unless that is a password.
void dropSignOfSentence(QList<KeyValuePair>& pairs, DatabaseDetails& said)
{
    KeyValuePair& last = pairs.last();
    const bool isSecret = placeOf(last.key) == &DatabaseDetails::password;
    if (last.quote.isNull() && !isSecret && last.value.size() > 1 &&
        QStringView(u",.").contains(last.value.back())) {
        last.value.chop(1);
        note(said, Oddity::Trailing);
    }
}

QList<DatabaseDetails> detailsOfKeys(QList<KeyValuePair> pairs)
{
    const auto has = [&pairs](QLatin1StringView names) {
        return std::any_of(pairs.cbegin(), pairs.cend(), [names](const KeyValuePair& pair) {
            return QString(names).split(u' ').contains(plainKey(pair.key));
        });
    };
    const bool isOdbc = has("driver dsn servername"_L1);
    const bool isAdo = has("host username userid datasource"_L1) && !isOdbc;
    DatabaseDetails said;
    dropSignOfSentence(pairs, said);
    DatabaseDetails strict;
    bool isCut = false;
    bool isRatherCut = false;
    DatabaseDetails whole;
    for (const KeyValuePair& pair : std::as_const(pairs)) {
        if (pair.isUnclosed) {
            note(said, Oddity::UnclosedQuote);
        }
        const bool isSecret = placeOf(pair.key) == &DatabaseDetails::password;
        // To ODBC only braces enclose, to ADO.NET only quotation marks do.
        const bool isOtherQuote =
            (isOdbc && (pair.quote == u'\'' || pair.quote == u'"')) || (isAdo && pair.quote == u'{');
        if (pair.isDoubtful || !pair.cut.isNull() || (isSecret && isOtherQuote)) {
            note(said, Oddity::UncertainValue);
        }
        putDetail(whole, pair.key, pair.value);
        putDetail(strict, pair.key, pair.cut.isNull() ? pair.value : pair.cut);
        isCut = isCut || !pair.cut.isNull();
        isRatherCut = isRatherCut || pair.isRatherCut;
    }
    QList<DatabaseDetails> readings{merged(said, whole)};
    if (isCut) {
        readings.insert(isRatherCut ? 0 : 1, merged(said, strict));
        if (!isRatherCut) {
            note(readings.last(), Oddity::OtherReading);
        }
    }
    for (DatabaseDetails& one : readings) {
        splitPort(one);
    }
    return readings;
}

} // namespace

QList<DatabaseDetails> readKeyValueText(const QString& text)
{
    static const QRegularExpression prefix(uR"(\A\s*(?:(?:odbc|oledb)\s*[;:]|pgsql:(?!/))\s*)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keyValue(
        uR"((\A|;|\n)\s*(server|host|hostname|data source|database|dbname|initial catalog|port|uid|user( ?id|name)?|pwd|password|driver|servername|dsn)\s*=)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comma(uR"(,\s*[A-Za-z][\w ]*=)"_s);
    static const QRegularExpression heading(uR"(^\s*\[[^\]\n]*\]\s*$)"_s,
                                            QRegularExpression::MultilineOption);
    const QString plain = QString(text).remove(prefix);
    if (heading.match(plain).hasMatch()) {
        return {}; // INI's or TOML's
    }
    if (!keyValue.match(plain).hasMatch()) {
        return {};
    }
    const bool isCommaList = !plain.contains(u';') && comma.match(plain).hasMatch();
    const bool areLines = !plain.contains(u';') && !isCommaList && plain.contains(u'\n');
    const QList<KeyValuePair> pairs = KeyValueParser(plain, isCommaList ? u','
                                                            : areLines  ? u'\n'
                                                                        : u';')
                                          .read();
    // In lines only, the variables of any program may look like that.
    const auto places = std::count_if(pairs.begin(), pairs.end(), [](const KeyValuePair& pair) {
        return placeOf(pair.key) != nullptr && placeOf(pair.key) != &DatabaseDetails::port;
    });
    if (places == 0 || (places < 2 && areLines)) {
        return {};
    }
    QList<DatabaseDetails> readings = detailsOfKeys(pairs);
    for (DatabaseDetails& one : readings) {
        if (isCommaList) {
            note(one, Oddity::UncertainValue);
        }
    }
    return readings;
}

} // namespace flowconnect
