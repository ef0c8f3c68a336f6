#include "connection/read/forms/ConninfoParser.h"

#include "connection/read/details/MatchAt.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// A blank to libpq; the wider Unicode has are parts of a value.
bool isAsciiBlank(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

} // namespace

ConninfoParser::ConninfoParser(const QString& text, QChar quote, bool isDoubled)
    : m_text(text),
      m_quote(quote),
      m_isDoubled(isDoubled)
{
}

QList<ConninfoPair> ConninfoParser::read()
{
    while (m_pairs.size() < 500 && m_loose.size() < 500) { // a connection string has far less
        const QString word = takeKey();
        skipBlanks();
        if (m_at >= m_text.size() || m_text.at(m_at) != u'=') {
            if (word.isEmpty()) {
                break;
            }
            m_loose += word;
            takeLooseWord(word);
            continue;
        }
        ++m_at;
        skipBlanks();
        ConninfoPair pair;
        pair.key = word;
        takeValue(pair);
        m_pairs += pair;
    }
    return m_pairs;
}

void ConninfoParser::skipBlanks()
{
    while (m_at < m_text.size() && isAsciiBlank(m_text.at(m_at))) {
        ++m_at;
    }
}

QString ConninfoParser::takeKey()
{
    skipBlanks();
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !isAsciiBlank(m_text.at(m_at)) && m_text.at(m_at) != u'=') {
        ++m_at;
    }
    if (m_at == from && m_at < m_text.size()) {
        ++m_at; // a stray `=`
        return m_text.mid(from, 1);
    }
    return m_text.mid(from, m_at - from);
}

void ConninfoParser::takeValue(ConninfoPair& pair)
{
    pair.isQuoted = m_at < m_text.size() && m_text.at(m_at) == m_quote;
    m_at += pair.isQuoted ? 1 : 0;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        pair.endsEscaped = c == u'\\' && m_at + 1 < m_text.size();
        if (pair.endsEscaped) {
            pair.value += m_text.at(m_at + 1);
            m_at += 2;
            continue;
        }
        if (!pair.isQuoted && isAsciiBlank(c)) {
            return; // before this blank
        }
        ++m_at;
        if (pair.isQuoted && c == m_quote) {
            if (!m_isDoubled || m_at >= m_text.size() || m_text.at(m_at) != m_quote) {
                return;
            }
            ++m_at;
        }
        pair.hasSemicolon = pair.hasSemicolon || (!pair.isQuoted && c == u';' && isFollowedByKey());
        pair.value += c;
    }
    pair.isClosed = !pair.isQuoted;
}

bool ConninfoParser::isFollowedByKey() const
{
    static const QRegularExpression key(uR"(\G\s*[A-Za-z]\w*\s*=)"_s);
    return matchAt(key, m_text, m_at).hasMatch();
}

/// A blank in a value that nobody has quoted, most likely; words in front or at the end are a sentence.
void ConninfoParser::takeLooseWord(const QString& word)
{
    if (!m_pairs.isEmpty() && m_text.indexOf(u'=', m_at) > 0) {
        m_pairs.last().value += u' ' + word;
    }
}

} // namespace flowconnect
