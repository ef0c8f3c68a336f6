#include "connection/read/access/CommandWords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

enum class ShellKind { Posix, Cmd, PowerShell };

ShellKind shellKindOf(const QString& text)
{
    static const QRegularExpression cmd(uR"(\^[ \t]*\r?\n|\^")"_s);
    static const QRegularExpression power(u"`[ \\t]*\\r?\\n"_s);
    if (cmd.match(text).hasMatch()) {
        return ShellKind::Cmd;
    }
    return power.match(text).hasMatch() ? ShellKind::PowerShell : ShellKind::Posix;
}

/// With plain quotes and dashes, and each command in one line where `shell` has a sign for that other than
/// the backslash.
QString preparedCommand(QString text, ShellKind shell)
{
    static const QRegularExpression longDash(u"(?<=\\s)—(?=\\w)"_s);
    static const QRegularExpression dash(u"(?<=\\s)[–−](?=[\\w–−])"_s);
    static const QRegularExpression secondDash(u"(?<=\\s-)[–−](?=\\w)"_s);
    static const QRegularExpression doubleQuote(u"[“”„‟＂]"_s);
    static const QRegularExpression quote(u"[‘’‚‛＇]"_s);
    static const QRegularExpression caretLine(uR"(\^[ \t]*\r?\n[ \t]*)"_s);
    static const QRegularExpression caret(uR"(\^(.))"_s);
    static const QRegularExpression backtickLine(u"`[ \\t]*\\r?\\n[ \\t]*"_s);
    static const QRegularExpression backslashLine(uR"(\\[ \t]*\r?\n[ \t]*)"_s);
    text.replace(longDash, u"--"_s).replace(dash, u"-"_s).replace(secondDash, u"-"_s);
    text.replace(doubleQuote, u"\""_s).replace(quote, u"'"_s);
    switch (shell) {
    case ShellKind::Cmd:
        return text.replace(caretLine, u" "_s).replace(caret, u"\\1"_s);
    case ShellKind::PowerShell:
        return text.replace(backtickLine, u" "_s);
    case ShellKind::Posix:
        return text.replace(backslashLine, u" "_s); // also with blanks behind it, which a shell would refuse
    }
    return text;
}

/// Takes a prepared text apart, sign by sign.
class WordCutter
{
public:
    WordCutter(const QString& text, ShellKind shell) : m_text(text), m_shell(shell) {}

    QList<QStringList> cut()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' || c == u'\'') {
                takeQuoted(c);
            } else if (isEscape(c) && m_at + 1 < m_text.size()) {
                add(m_text.at(m_at + 1));
                m_at += 2;
            } else if (c == u'\n' || c == u'\r' || c == u';' || c == u'|') {
                endCommand();
                ++m_at;
            } else if (c.isSpace()) {
                endWord();
                ++m_at;
            } else {
                takePlain(c);
            }
        }
        endCommand();
        return m_commands;
    }

private:
    bool isEscape(QChar c) const
    {
        return (m_shell == ShellKind::Posix && c == u'\\') || (m_shell == ShellKind::PowerShell && c == u'`');
    }

    void takePlain(QChar c)
    {
        const bool isNext = m_at + 1 < m_text.size();
        if (c == u'#' && !m_isInWord && m_shell != ShellKind::Cmd &&
            m_at > 0) { // a comment; else root's prompt
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
            return;
        }
        if (c == u'&' && (!m_isInWord || (isNext && m_text.at(m_at + 1) == u'&'))) { // else of an address
            endCommand();
            ++m_at;
            return;
        }
        const bool isAnsi =
            c == u'$' && isNext && m_text.at(m_at + 1) == u'\'' && m_shell == ShellKind::Posix;
        if (!isAnsi) { // else the quotes that follow do
            add(c);
        }
        ++m_at;
    }

    void takeQuoted(QChar quote)
    {
        m_isInWord = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
            if (quote == u'"' && isEscapeInQuotes(c, next)) {
                add(next);
                ++m_at;
            } else if (c == quote && next == quote && m_shell == ShellKind::PowerShell) {
                add(c);
                ++m_at;
            } else if (c == quote) {
                ++m_at;
                return;
            } else {
                add(c);
            }
        }
    }

    bool isEscapeInQuotes(QChar c, QChar next) const
    {
        if (m_shell == ShellKind::PowerShell) {
            return c == u'`' && !next.isNull();
        }
        return c == u'\\' &&
               (next == u'"' || (m_shell == ShellKind::Posix && QStringView(u"\\$`").contains(next)));
    }

    void add(QChar c)
    {
        m_word += c;
        m_isInWord = true;
    }

    void endWord()
    {
        if (m_isInWord) {
            m_words += std::exchange(m_word, QString());
            m_isInWord = false;
        }
    }

    void endCommand()
    {
        endWord();
        if (!m_words.isEmpty()) {
            m_commands += std::exchange(m_words, QStringList());
        }
    }

    const QString& m_text;
    ShellKind m_shell;
    qsizetype m_at = 0;
    QString m_word;
    bool m_isInWord = false;
    QStringList m_words;
    QList<QStringList> m_commands;
};

/// `word` with the variables that `values` has.
QString withVariables(const QString& word, const QHash<QString, QString>& values)
{
    static const QRegularExpression variable(
        uR"(\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})|%([A-Za-z_]\w*)%)"_s);
    QString filled;
    qsizetype from = 0;
    auto matches = variable.globalMatch(word);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1) + match.captured(2) + match.captured(3); // one of them
        filled += QStringView(word).sliced(from, match.capturedStart() - from);
        filled += values.value(name, match.captured());
        from = match.capturedEnd();
    }
    return QString(filled + QStringView(word).sliced(from));
}

} // namespace

QList<QStringList> commandsIn(const QString& text)
{
    static const QRegularExpression assignment(uR"(\A(?:\$|\$env:)?([A-Za-z_]\w*)=(.*)\z)"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    const ShellKind shell = shellKindOf(text);
    const QString plain = preparedCommand(text, shell);
    QList<QStringList> commands = WordCutter(plain, shell).cut();
    QHash<QString, QString> values;
    for (QStringList& words : commands) {
        bool isBeginning = true;
        for (QString& word : words) {
            if (!values.isEmpty()) {
                word = withVariables(word, values);
            }
            const QRegularExpressionMatch match =
                isBeginning ? assignment.match(word) : QRegularExpressionMatch();
            if (match.hasMatch() && match.capturedLength(2) < 16 * 1024) {
                values.insert(match.captured(1), match.captured(2));
            }
            isBeginning = match.hasMatch() || word == "export"_L1 || word == "set"_L1 || word == "$"_L1;
        }
    }
    return commands;
}

} // namespace flowconnect
