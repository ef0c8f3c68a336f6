#include "connection/read/forms/ShellWords.h"

#include "connection/read/details/MatchAt.h"

#include "connection/read/forms/ShellQuotes.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostCommands = 2000; // more nobody pastes

/// Goes through a text once, word by word.
class ShellReader
{
public:
    ShellReader(const QString& text, Shell shell) : m_text(text), m_shell(shell) {}

    ShellScript read()
    {
        while (m_at < m_text.size() && m_script.commands.size() < mostCommands) {
            if (takeSetting() || takeQuoted() || takeComment() || takeOperator()) {
                continue;
            }
            const QChar c = m_text.at(m_at);
            if (isShellBlank(c) || c == u'\n') {
                endWord();
                if (c == u'\n') {
                    endCommand();
                    leaveHereDocument();
                }
            } else {
                put(c);
            }
            ++m_at;
        }
        endWord();
        endCommand();
        return std::move(m_script);
    }

private:
    void put(const QString& text)
    {
        m_word += text;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord && !std::exchange(m_leavesOut, false)) {
            m_command += m_word;
        }
        m_word.clear();
        m_inWord = false;
    }

    void endCommand()
    {
        m_leavesOut = false;
        if (!m_command.isEmpty()) {
            m_script.commands += std::exchange(m_command, {});
        }
    }

    /// Ways to set a variable whose value does not end at a blank, or begins behind some.
    bool takeSetting()
    {
        if (m_inWord || !m_command.isEmpty() || m_shell == Shell::Posix ||
            !QStringView(u"sS$").contains(m_text.at(m_at))) {
            return false;
        }
        static const QRegularExpression set(
            uR"~(\Gset[ \t]+(?:"([A-Za-z_]\w*=[^"\n]*)"[ \t]*(?=[&|\n]|\z)|([A-Za-z_]\w*)[ \t]*=((?:\^[^\n]|"[^"\n]*"|[^&|\n"])*)))~"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression env(uR"(\G\$(?:env:|global:)?(\w+)[ \t]*=[ \t]*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = matchAt(m_shell == Shell::Cmd ? set : env, m_text, m_at, 4096);
        if (!match.hasMatch()) {
            return false;
        }
        m_at += match.capturedLength();
        if (m_shell == Shell::PowerShell) {
            put(match.captured(1) + u'=');
            return true;
        }
        const QString whole = match.captured(1);
        m_command = {u"set"_s,
                     cmdValue(whole.isEmpty() ? match.captured(2) + u'=' + match.captured(3) : whole,
                              whole.isEmpty())};
        return true;
    }

    bool takeQuoted()
    {
        const ShellPiece piece = shellPiece(m_text, m_at, m_shell);
        if (piece.length == 0) {
            return false;
        }
        m_at += piece.length;
        m_script.isUnclosed = m_script.isUnclosed || piece.isUnclosed;
        if (!piece.isNothing) {
            put(piece.text);
        }
        return true;
    }

    bool takeComment()
    {
        static const QRegularExpression remark(uR"(\G(rem\b|::)[^\n]*)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (m_inWord) {
            return false;
        }
        if (m_shell == Shell::Cmd) {
            const QRegularExpressionMatch match = matchAt(remark, m_text, m_at, 4096);
            m_at += match.hasMatch() && m_command.isEmpty() ? match.capturedLength() : 0;
            return match.hasMatch() && m_command.isEmpty();
        }
        if (m_text.at(m_at) != u'#') {
            return false;
        }
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end;
        return true;
    }

    bool takeOperator()
    {
        // Half of these a person leaves unquoted by mistake: within a URL, around a placeholder, in a word.
        static const QRegularExpression option(uR"(\G&[\w.%-]+=)"_s);
        static const QRegularExpression placeholder(uR"(\G<[A-Za-z][\w .-]*>)"_s);
        static const QRegularExpression redirection(
            uR"(\G(?:<<-?[ \t]*['"]?(\w+)['"]?|<<<|&>>?|[<>]{1,2}&?\d?))"_s);
        const QChar c = m_text.at(m_at);
        if (!QStringView(u";&|()<>").contains(c)) {
            return false;
        }
        const bool isPart = (c == u'&' && (m_word.contains("://"_L1) || m_word.startsWith("jdbc:"_L1)) &&
                             matchAt(option, m_text, m_at).hasMatch()) ||
                            ((c == u'(' || c == u')') && (m_inWord || m_shell != Shell::Posix));
        if (isPart) {
            return false;
        }
        if (const auto match = matchAt(placeholder, m_text, m_at); match.hasMatch()) {
            put(match.captured());
            m_at += match.capturedLength();
            return true;
        }
        if (const auto match = matchAt(redirection, m_text, m_at); match.hasMatch()) {
            takeRedirection(match);
            return true;
        }
        const bool parts = QStringView(m_shell == Shell::Cmd ? u"&|" : u";&|()").contains(c);
        if (!parts) {
            return false;
        }
        endWord();
        endCommand();
        ++m_at;
        return true;
    }

    void takeRedirection(const QRegularExpressionMatch& match)
    {
        if (m_word.size() == 1 && m_word.at(0).isDigit()) {
            m_inWord = false; // the number of a stream
        }
        endWord();
        m_at += match.capturedLength();
        if (match.capturedLength(1) > 0) {
            m_hereMark = match.captured(1);
        } else {
            m_leavesOut = !match.captured().back().isDigit();
        }
    }

    /// Stands on a line's end.
    void leaveHereDocument()
    {
        if (m_hereMark.isEmpty()) {
            return;
        }
        bool isEnd = false;
        while (!isEnd && m_at < m_text.size() - 1) {
            const qsizetype next = m_text.indexOf(u'\n', m_at + 1);
            const qsizetype end = next < 0 ? m_text.size() : next;
            isEnd = m_text.mid(m_at + 1, end - m_at - 1).trimmed() == m_hereMark;
            m_at = next < 0 ? m_text.size() - 1 : next;
        }
        m_hereMark.clear();
    }

    const QString& m_text;
    const Shell m_shell;
    qsizetype m_at = 0;
    ShellScript m_script;
    ShellCommand m_command;
    QString m_word;
    QString m_hereMark;
    bool m_inWord = false;
    bool m_leavesOut = false; ///< the next word is a file that a redirection names
};

} // namespace

ShellScript shellScript(const QString& text, Shell shell)
{
    return ShellReader(text, shell).read();
}

Shell shellOf(const QString& text)
{
    static const QRegularExpression power(uR"(^\s*(PS\b[^>\n]*>|\$env:|&\s+["'])|\$env:\w|`\n)"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cmd(
        uR"(^\s*([A-Za-z]:\\[^>\n]*>|@?(set\s+"?\w+\s*=|setx\s|rem\s|echo off)|"?[A-Za-z]:\\|[\w\\.]+\.(exe|bat|cmd)\s)|\^\n|\s["']?%[A-Za-z_]\w*%)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return power.match(text).hasMatch() ? Shell::PowerShell
           : cmd.match(text).hasMatch() ? Shell::Cmd
                                        : Shell::Posix;
}

} // namespace flowconnect
