#include "connection/read/forms/KeyValueText.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/Placeholders.h"
#include "connection/read/details/StatedEncryption.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

void skipBlanks(const QString& text, qsizetype& at)
{
    while (at < text.size() && text.at(at).isSpace()) {
        ++at;
    }
}

/// The value that `at` stands on, up to its closing character (doubled: it is part of the value). `at` ends
/// after it. False where it is never closed; then nothing is changed.
bool takeEnclosed(const QString& text, qsizetype& at, QChar close, QString& value)
{
    QString taken;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text.at(i) != close) {
            taken += text.at(i);
        } else if (i + 1 < text.size() && text.at(i + 1) == close) {
            taken += close;
            ++i;
        } else {
            value = taken;
            at = i + 1;
            return true;
        }
    }
    return false;
}

QString takeValue(const QString& text, qsizetype& at, DatabaseDetails& details)
{
    skipBlanks(text, at);
    QString value;
    if (at < text.size()) {
        const QChar first = text.at(at);
        const bool encloses = first == u'{' || first == u'"' || first == u'\'';
        const qsizetype begin = at;
        if (encloses && takeEnclosed(text, at, first == u'{' ? u'}' : first, value)) {
            const qsizetype end = text.indexOf(u';', at);
            const QString whole = text.mid(begin, (end < 0 ? text.size() : end) - begin).trimmed();
            const bool isOnly = text.mid(at, (end < 0 ? text.size() : end) - at).trimmed().isEmpty();
            at = end < 0 ? text.size() : end;
            if (!isOnly) { // {server}.example.com: quotes of no grammar
                note(details, Oddity::UnclosedQuote);
            }
            return isOnly && !isPlaceholder(whole) ? value : whole;
        }
        if (encloses) {
            note(details, Oddity::UnclosedQuote);
        }
    }
    const qsizetype end = text.indexOf(u';', at);
    value = text.mid(at, (end < 0 ? text.size() : end) - at).trimmed();
    at = end < 0 ? text.size() : end;
    return value;
}

/// A blank to libpq; the wider Unicode has are parts of a value.
bool isAsciiBlank(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

/// A value of libpq's grammar: quoted by apostrophes, or up to the next blank; a backslash takes the next
/// sign as it is.
QString takeConninfoValue(const QString& text, qsizetype& at, DatabaseDetails& details)
{
    while (at < text.size() && isAsciiBlank(text.at(at))) {
        ++at;
    }
    const bool quoted = at < text.size() && text.at(at) == u'\'';
    at += quoted ? 1 : 0;
    QString value;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == u'\\' && at + 1 < text.size()) {
            value += text.at(at + 1);
            at += 2;
            continue;
        }
        ++at;
        if (quoted ? c == u'\'' : isAsciiBlank(c)) {
            return value;
        }
        value += c;
    }
    if (quoted) {
        note(details, Oddity::UnclosedQuote);
    }
    return value;
}

DatabaseDetails readPairs(const QString& text)
{
    DatabaseDetails details;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        const qsizetype end = text.indexOf(u';', at);
        if (equals < 0 || (end >= 0 && end < equals)) { // a piece without a value
            const QString piece = text.mid(at, (end < 0 ? text.size() : end) - at).trimmed();
            if (isAboutEncryption(piece)) {
                note(details, Oddity::UnknownMode);
            } else {
                details.unknown += piece.isEmpty() ? 0 : 1;
            }
            if (end < 0) {
                break;
            }
            at = end + 1;
            continue;
        }
        const QString key = text.mid(at, equals - at).trimmed();
        at = equals + 1;
        const QString value = takeValue(text, at, details);
        putDetail(details, key, value);
        ++at; // the semicolon
    }
    return details;
}

} // namespace

DatabaseDetails readConninfo(const QString& text)
{
    DatabaseDetails details;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0) {
            break;
        }
        const QString key = text.mid(at, equals - at).trimmed();
        at = equals + 1;
        const QString value = takeConninfoValue(text, at, details);
        putDetail(details, key, value);
    }
    return details;
}

QList<DatabaseDetails> readConninfoText(const QString& text)
{
    // libpq's own words only, in lower case. The first value ends at a blank, with another key behind it: a
    // semicolon later on is part of a value.
    static const QRegularExpression conninfo(
        uR"(\A\s*(host|hostaddr|dbname|user|password|port|sslmode|service|passfile|options|client_encoding|\w+_\w+|keepalives|ssl\w+|gssencmode)\s*=\s*('(?:[^'\\]|\\.)*+'\s*|(?!')(?:[^\s;\\]|\\.)*+(\s+|\z))(\w+\s*=|\z))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return conninfo.match(text).hasMatch() ? QList{readConninfo(text)} : QList<DatabaseDetails>();
}

QList<DatabaseDetails> readKeyValueText(const QString& text)
{
    static const QRegularExpression keyValue(
        uR"((\A|;)\s*(server|host|data source|database|initial catalog|port|uid|user( ?id|name)?|pwd|password|driver|servername)\s*=)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString oneLine = QString(text).replace(u'\n', u' ');
    return keyValue.match(oneLine).hasMatch() ? QList{readPairs(oneLine)} : QList<DatabaseDetails>();
}

} // namespace flowconnect
