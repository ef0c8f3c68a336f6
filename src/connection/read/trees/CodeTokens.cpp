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
        static const QRegularExpression php(uR"(<\?php|->|\$\w+\s*=|'\s*=>)"_s);
        m_isPhp = text.contains(u'$') && text.contains(php);
        static const QRegularExpression shellLike(uR"((?m)^\s*(<\?php|val |fun |my ))"_s);
        m_isPhp = m_isPhp || text.contains(shellLike);
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

    void add(CodeToken::Kind kind, const QString& text)
    {
        m_found.tokens += CodeToken{kind, text, false, false};
    }

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
        static const QRegularExpression word(uR"(\$?@?[\pL_][\pL\d_]*(!(?=[(\[{]))?)"_s);
        static const QRegularExpression number(uR"(\d[\w.]*)"_s);
        static const QRegularExpression signs(uR"(=>|:=|==|!=|::|->|\|\||&&|\?\?|\?\.|<-|<>|\.\.|.)"_s);
        const QChar c = at(0);
        if (c == u'\n') {
            add(CodeToken::LineEnd, {});
            ++m_at;
        } else if (c.isSpace() || (c == u'\\' && at(1) == u'\n')) {
            m_at += c == u'\\' ? 2 : 1;
        } else if (skipsComment() || takesText()) {
            return;
        } else if (c == u':' && (at(1).isLetter() || at(1) == u'_') && !endsOperand()) {
            ++m_at;
            take(CodeToken::Word, word);
            m_found.tokens.last().isKey = true;
        } else if (!take(CodeToken::Word, word) && !take(CodeToken::Number, number)) {
            take(CodeToken::Sign, signs);
        }
    }

    /// A colon right behind a name or a string is a separator; elsewhere it begins a Ruby symbol.
    bool endsOperand() const
    {
        const QChar before = m_at > 0 ? m_text.at(m_at - 1) : QChar(u' ');
        return before.isLetterOrNumber() || QStringView(u"_\"'`)]}:?").contains(before);
    }

    bool take(CodeToken::Kind kind, const QRegularExpression& form)
    {
        const auto match = form.match(m_text, m_at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            add(kind, match.captured());
            m_at += std::max<qsizetype>(1, match.capturedLength());
        }
        return match.hasMatch();
    }

    /// A string, with the letters and signs before it that change its meaning.
    bool takesText()
    {
        static const QRegularExpression begin(uR"(([rRbBuUfF]{1,2}|\$@|@\$|[@$sr])?(#*)("""|'''|["'`]))"_s);
        const auto match = begin.match(m_text, m_at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        const QString prefix = match.captured(1).toLower();
        const QChar before = m_at > 0 ? m_text.at(m_at - 1) : QChar();
        if (at(0) == u'\'' && (before == u'&' || before == u'<')) { // a lifetime of Rust
            ++m_at;
            return true;
        }
        if (!match.hasMatch() || (!match.captured(2).isEmpty() && prefix != u"r"_s)) {
            return false;
        }
        m_at = match.capturedEnd();
        m_quote = match.captured(3);
        m_hashes = match.captured(2);
        m_isRaw = prefix.contains(u'r') || prefix.contains(u'@');
        m_doubles = prefix.contains(u'@'); // C#: a quotation mark in it is doubled
        m_braces = prefix.contains(u'f') || prefix.contains(u'$');
        m_into = CodeToken{CodeToken::Text, {}, false, false};
        while (!takesEnd()) {
            if (m_at >= m_text.size() || (at(0) == u'\n' && m_quote.size() == 1 && m_quote != u"`"_s)) {
                m_isBroken = true;
                return true;
            }
            takeSign();
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

    void takeSign()
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
