#include "connection/read/trees/CodeTokens.h"

#include "connection/read/trees/CodeEscapes.h"
#include "connection/read/trees/Node.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

class CodeLexer
{
public:
    explicit CodeLexer(const QString& text) : m_text(text)
    {
        static const QRegularExpression php(uR"(<\?php|->|\$\w+\s*=|'\s*=>|(?m)^\s*(val |fun |my ))"_s);
        m_isPhp = text.contains(u'$') && text.contains(php);
    }

    CodeTokens all()
    {
        while (m_at < m_text.size() && !m_isBroken) {
            step();
        }
        m_found.isWhole = !m_isBroken;
        return m_found;
    }

private:
    QChar at(qsizetype offset) const
    {
        return m_text.size() > m_at + offset ? m_text.at(m_at + offset) : QChar();
    }
    bool isNext(const QString& what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    void add(CodeToken::Kind kind, const QString& text) { m_found.tokens += CodeToken{kind, text, false}; }

    void skipTo(const QString& end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_isBroken = m_isBroken || (found < 0 && end != u"\n"_s);
        m_at = found < 0 ? m_text.size() : found;
    }

    bool skipsComment()
    {
        const bool isLine = isNext(u"//"_s) || (at(0) == u'#' && at(1) != u'[') || isNext(u"-- "_s);
        if (isLine) {
            skipTo(u"\n"_s);
        } else if (isNext(u"/*"_s)) {
            skipTo(u"*/"_s);
            m_at += 2;
        } else if (isNext(u"<?php"_s) || isNext(u"?>"_s)) {
            m_at += at(0) == u'<' ? 5 : 2;
        } else {
            return false;
        }
        return true;
    }

    void step()
    {
        const QChar c = at(0);
        if (c == u'\n') {
            add(CodeToken::LineEnd, {});
            ++m_at;
        } else if (c.isSpace() || (c == u'\\' && at(1) == u'\n')) {
            m_at += c == u'\\' ? 2 : 1;
        } else if (skipsComment() || takesText()) {
            return;
        } else if (c == u':' && (at(1).isLetter() || at(1) == u'_') && !endsOperand()) {
            ++m_at; // Ruby's symbol
            takeWord();
        } else if (c.isDigit()) {
            takeNumber();
        } else if (c.isLetter() || c == u'_' || ((c == u'$' || c == u'@') && isWordSign(at(1)))) {
            takeWord();
        } else {
            takeSign();
        }
    }

    static bool isWordSign(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    void takeWord()
    {
        const qsizetype begin = m_at;
        for (++m_at; isWordSign(at(0)); ++m_at) {
        }
        m_at +=
            at(0) == u'!' && QStringView(u"([{").contains(at(1)) && !at(1).isNull() ? 1 : 0; // Rust's macros
        add(CodeToken::Word, m_text.mid(begin, m_at - begin));
    }

    void takeNumber()
    {
        const qsizetype begin = m_at;
        while (isWordSign(at(0)) || at(0) == u'.') {
            ++m_at;
        }
        add(CodeToken::Number, m_text.mid(begin, m_at - begin));
    }

    void takeSign()
    {
        static const QStringList pairs{u"=>"_s, u":="_s, u"=="_s, u"!="_s, u"::"_s, u"->"_s, u"||"_s,
                                       u"&&"_s, u"??"_s, u"?."_s, u"<-"_s, u"<>"_s, u".."_s};
        const QString two = m_text.mid(m_at, 2);
        const QString sign = pairs.contains(two) ? two : two.left(1);
        add(CodeToken::Sign, sign);
        m_at += sign.size();
    }

    /// A colon right behind a name or a string is a separator; elsewhere it begins a Ruby symbol.
    bool endsOperand() const
    {
        const QChar before = m_at > 0 ? m_text.at(m_at - 1) : QChar(u' ');
        return before.isLetterOrNumber() || QStringView(u"_\"'`)]}:?").contains(before);
    }

    /// A string, with the letters and signs before it that change its meaning.
    bool takesText()
    {
        static const QRegularExpression begin(
            uR"(\A([rRbBuUfF]{1,2}|\$@|@\$|[@$sr])?(#{0,9})("""|'''|["'`]))"_s);
        if (!QStringView(u"rRbBuUfFs$@\"'`").contains(at(0))) {
            return false;
        }
        const auto match =
            begin.match(m_text.mid(m_at, 16)); // in all of it Qt would check the text each time
        const QString prefix = match.captured(1).toLower();
        const QChar before = m_at > 0 ? m_text.at(m_at - 1) : QChar();
        if (at(0) == u'\'' && (before == u'&' || before == u'<')) { // a lifetime of Rust
            ++m_at;
            return true;
        }
        if (!match.hasMatch() || (!match.captured(2).isEmpty() && prefix != u"r"_s)) {
            return false;
        }
        m_at += match.capturedEnd();
        m_quote = match.captured(3);
        m_hashes = match.captured(2);
        m_isRaw = prefix.contains(u'r') || prefix.contains(u'@');
        m_doubles = prefix.contains(u'@'); // C#: a quotation mark in it is doubled
        m_braces = prefix.contains(u'f') || prefix.contains(u'$');
        m_into = CodeToken{CodeToken::Text, {}, false};
        while (!takesEnd()) {
            if (m_at >= m_text.size() || (at(0) == u'\n' && m_quote.size() == 1 && m_quote != u"`"_s)) {
                m_isBroken = true;
                return true;
            }
            takeTextSign();
        }
        m_found.tokens += m_into;
        return true;
    }

    bool takesEnd()
    {
        if (!isNext(m_quote + m_hashes)) {
            return false;
        }
        if (m_doubles && isNext(m_quote + m_quote)) {
            return false;
        }
        m_at += m_quote.size() + m_hashes.size();
        return true;
    }

    void takeTextSign()
    {
        const QChar c = at(0);
        const bool isBackquoted = m_quote == u"`"_s;
        const bool isDouble = m_quote.startsWith(u'"');
        if (m_doubles && isNext(m_quote + m_quote)) {
            m_into.text += m_quote;
            m_at += 2;
        } else if (c == u'\\' && !m_isRaw) {
            takeEscape();
        } else if ((isNext(u"${"_s) && m_quote != u"'"_s) || (isNext(u"#{"_s) && isDouble)) {
            ++m_at;
            takeInterpolation();
        } else if (m_braces && c == u'{' && at(1) != u'{') {
            takeInterpolation();
        } else if (m_braces && (c == u'{' || c == u'}') && at(1) == c) {
            m_into.text += c;
            m_at += 2;
        } else if (m_isPhp && isDouble && c == u'$' && (at(1).isLetter() || at(1) == u'_')) {
            for (++m_at; at(0).isLetterOrNumber() || at(0) == u'_'; ++m_at) {
            }
            putElsewhere();
        } else {
            m_found.isDoubtful = m_found.isDoubtful || (isBackquoted && c == u'\\');
            m_into.text += c;
            ++m_at;
        }
    }

    void putElsewhere()
    {
        m_into.text += elsewhere();
        m_into.isTemplate = true;
    }

    /// From a brace to the one that closes it, whatever is between.
    void takeInterpolation()
    {
        int depth = 0;
        do {
            depth += at(0) == u'{' ? 1 : at(0) == u'}' ? -1 : 0;
            ++m_at;
        } while (depth > 0 && m_at < m_text.size());
        m_isBroken = m_isBroken || depth > 0;
        putElsewhere();
    }

    void takeEscape()
    {
        const CodeEscape escape = codeEscape(m_text, m_at, m_quote.front());
        m_into.text += escape.text;
        m_at += escape.size;
        m_found.isDoubtful = m_found.isDoubtful || escape.isDoubtful;
    }

    QString m_text;
    qsizetype m_at = 0;
    CodeTokens m_found;
    CodeToken m_into;
    QString m_quote;
    QString m_hashes;
    bool m_isRaw = false;
    bool m_doubles = false;
    bool m_braces = false;
    bool m_isPhp = false;
    bool m_isBroken = false;
};

} // namespace

CodeTokens codeTokens(const QString& text)
{
    return CodeLexer(text).all();
}

} // namespace flowconnect
