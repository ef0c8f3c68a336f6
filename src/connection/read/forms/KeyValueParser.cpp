#include "connection/read/forms/KeyValueParser.h"

#include "connection/read/details/MatchAt.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/DriverOptions.h"
#include "connection/read/details/Placeholders.h"
#include "connection/read/details/StatedEncryption.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostPairs = 500; // more has no connection string

/// What no driver has for a value: nobody knows what it says.
const QString unknownValue = u"?"_s;

bool isKnownKey(const QString& key)
{
    return placeOf(key) != nullptr || isAboutEncryption(key) || !driverOption(key).isEmpty() ||
           namesPasswordPlace(key);
}

QString inOneLine(QString piece)
{
    return piece.replace(u'\n', u' ').trimmed();
}

} // namespace

QList<KeyValuePair> KeyValueParser::read()
{
    QList<KeyValuePair> pairs;
    while (m_at < m_text.size() && pairs.size() < mostPairs) {
        const qsizetype equals = m_text.indexOf(u'=', m_at);
        const qsizetype end = pieceEnd();
        if (equals < 0 || end < equals) { // a piece without a value
            const QString piece = inOneLine(takePiece());
            if (!piece.isEmpty() && placeOf(piece) == nullptr) {
                KeyValuePair pair;
                pair.key = piece;
                pair.value = unknownValue;
                pairs += pair;
            }
            ++m_at; // the separator
            continue;
        }
        KeyValuePair pair;
        pair.key = m_text.mid(m_at, equals - m_at).trimmed();
        m_at = equals + 1;
        takeValue(pair);
        pairs += pair;
        ++m_at; // the separator
    }
    return pairs;
}

/// Where the next separator is: a line's end parts, too, where a key comes behind it.
qsizetype KeyValueParser::pieceEnd() const
{
    static const QRegularExpression key(uR"(\G\s*([A-Za-z][\w .-]*?)\s*=)"_s);
    for (qsizetype at = m_at; at < m_text.size(); ++at) {
        if (m_text.at(at) == m_separator) {
            return at;
        }
        if (m_text.at(at) == u'\n') {
            const QRegularExpressionMatch match = matchAt(key, m_text, at + 1);
            if (match.hasMatch() && isKnownKey(match.captured(1))) {
                return at;
            }
        }
    }
    return m_text.size();
}

QString KeyValueParser::takePiece()
{
    const qsizetype end = pieceEnd();
    QString piece = m_text.mid(m_at, end - m_at);
    m_at = end;
    return piece;
}

/// The value that m_at stands on, up to its closing character (doubled: it is part of the value), with
/// nothing else up to the separator. False where that is not so; then nothing is changed.
bool KeyValueParser::takeEnclosed(KeyValuePair& pair)
{
    const QChar open = m_text.at(m_at);
    const QChar close = open == u'{' ? u'}' : open;
    QString taken;
    for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
        if (m_text.at(i) != close) {
            taken += m_text.at(i);
        } else if (i + 1 < m_text.size() && m_text.at(i + 1) == close) {
            taken += close;
            ++i;
        } else {
            const qsizetype before = std::exchange(m_at, i + 1);
            if (!takePiece().trimmed().isEmpty()) {
                m_at = before;
                pair.isDoubtful = true; // text behind the quote: it encloses nothing
                return false;
            }
            const QString whole = open + taken + close;
            const bool isOnlyWords = isPlaceholder(whole); // {password}
            pair.value = isOnlyWords ? whole : taken;
            pair.quote = isOnlyWords ? QChar() : open;
            return true;
        }
    }
    pair.isUnclosed = true;
    return false;
}

void KeyValueParser::takeValue(KeyValuePair& pair)
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace() && m_text.at(m_at) != u'\n') {
        ++m_at;
    }
    if (m_at < m_text.size() && QStringView(u"{\"'").contains(m_text.at(m_at)) && takeEnclosed(pair)) {
        return;
    }
    pair.value = inOneLine(takePiece());
    if (placeOf(pair.key) == &DatabaseDetails::password) {
        takeMore(pair);
    }
}

/// Adds what follows a password and is no pair of a key that is known.
void KeyValueParser::takeMore(KeyValuePair& pair)
{
    static const QRegularExpression name(uR"(\A[A-Za-z][A-Za-z ]{2,30}\z)"_s);
    const QString strict = pair.value;
    while (m_at < m_text.size() && m_text.at(m_at) == m_separator) {
        const qsizetype before = std::exchange(m_at, m_at + 1);
        const QString piece = takePiece();
        const QString key = piece.section(u'=', 0, 0).trimmed();
        const bool isPair = piece.contains(u'=');
        if (inOneLine(piece).isEmpty() || (isPair && isKnownKey(key))) {
            m_at = before;
            break;
        }
        pair.isRatherCut = pair.isRatherCut || (isPair && name.match(key).hasMatch());
        pair.value += m_separator + inOneLine(piece);
    }
    pair.cut = pair.value == strict ? QString() : strict;
}

} // namespace flowconnect
