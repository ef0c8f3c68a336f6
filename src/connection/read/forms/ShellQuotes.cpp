#include "connection/read/forms/ShellQuotes.h"

#include "connection/read/details/MatchAt.h"

#include "connection/read/details/References.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

ShellPiece pieceOf(qsizetype length, const QString& text)
{
    return {length, text, false, false};
}

/// Up to the apostrophe that closes what `at` opens; `doubled`: two of them stand for one.
ShellPiece literal(const QString& text, qsizetype at, bool doubled)
{
    QString inner;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text.at(i) != u'\'') {
            inner += text.at(i);
        } else if (doubled && i + 1 < text.size() && text.at(i + 1) == u'\'') {
            inner += text.at(++i);
        } else {
            return pieceOf(i + 1 - at, inner);
        }
    }
    return {text.size() - at, inner, false, true};
}

/// bash's `$'…'` (Bash manual, "ANSI-C Quoting").
ShellPiece ansiLiteral(const QString& text, qsizetype at)
{
    static const QString names = u"ntrabfv0\\'\"?"_s;
    static const QString meant = u"\n\t\r\a\b\f\v\0\\'\"?"_s;
    QString inner;
    for (qsizetype i = at + 2; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\'') {
            return pieceOf(i + 1 - at, inner);
        }
        if (c != u'\\' || i + 1 >= text.size()) {
            inner += c;
            continue;
        }
        static const QRegularExpression code(uR"(\G(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})))"_s);
        const QChar next = text.at(++i);
        if (const auto match = matchAt(code, text, i, 8); match.hasMatch()) {
            const QString digits = match.captured(1) + match.captured(2);
            inner += QChar(static_cast<char16_t>(digits.toUShort(nullptr, 16)));
            i += match.capturedLength() - 1;
        } else {
            const qsizetype known = names.indexOf(next);
            inner += known >= 0 ? QString(meant.at(known)) : QString(c) + next;
        }
    }
    return {text.size() - at, inner, false, true};
}

/// Where the bracket that `at` opens is closed; the end of the text where it never is.
qsizetype closing(const QString& text, qsizetype at, QChar open, QChar close)
{
    int depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        depth += text.at(i) == open ? 1 : text.at(i) == close ? -1 : 0;
        if (depth == 0) {
            return i;
        }
    }
    return text.size() - 1;
}

ShellPiece dollar(const QString& text, qsizetype at, Shell shell)
{
    static const QRegularExpression posix(
        uR"(\G\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|\{([A-Za-z_]\w*):?[-=]([^{}$`]*)\}|\{[^{}\n]*\}|[\d$?@*!#]))"_s);
    static const QRegularExpression power(
        uR"(\G\$(?:(?:env:|global:|script:)?([A-Za-z_]\w*)|\{(?:env:)?(\w+)\}|\{[^{}\n]*\}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (at + 1 < text.size() && text.at(at + 1) == u'(') {
        return pieceOf(closing(text, at + 1, u'(', u')') + 1 - at, referenceTo({}));
    }
    const QRegularExpressionMatch match = matchAt(shell == Shell::PowerShell ? power : posix, text, at, 1024);
    if (!match.hasMatch()) {
        return {};
    }
    const QString fallback = match.capturedStart(4) >= 0 ? match.captured(4) : QString();
    return pieceOf(match.capturedLength(),
                   referenceTo(match.captured(1) + match.captured(2) + match.captured(3), fallback));
}

ShellPiece percent(const QString& text, qsizetype at)
{
    // An undefined one stays as it is, and two digits behind the sign are those of a URL.
    static const QRegularExpression name(uR"(\G%(?![0-9A-Fa-f]{2}(?![A-Za-z_]))([A-Za-z_]\w*)%)"_s);
    const QRegularExpressionMatch match = matchAt(name, text, at);
    return match.hasMatch() ? pieceOf(match.capturedLength(), referenceTo(match.captured(1))) : ShellPiece();
}

/// What stands at `at` within double quotes and does not mean itself.
ShellPiece withinQuotes(const QString& text, qsizetype at, Shell shell)
{
    const QChar c = text.at(at);
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    switch (shell) {
    case Shell::Posix:
        if (c == u'\\' && !next.isNull() && QStringView(u"\\\"$`\n").contains(next)) {
            return pieceOf(2, next == u'\n' ? QString() : QString(next));
        }
        if (c == u'`') {
            const qsizetype end = text.indexOf(u'`', at + 1);
            return pieceOf((end < 0 ? text.size() : end + 1) - at, referenceTo({}));
        }
        return c == u'$' ? dollar(text, at, shell) : ShellPiece();
    case Shell::Cmd:
        if ((c == u'\\' || c == u'"') && next == u'"') {
            return pieceOf(2, u"\""_s);
        }
        return c == u'%' ? percent(text, at) : ShellPiece();
    case Shell::PowerShell:
        if ((c == u'`' && !next.isNull()) || (c == u'"' && next == u'"')) {
            return pieceOf(2, next == u'n' ? u"\n"_s : next == u't' ? u"\t"_s : QString(next));
        }
        return c == u'$' ? dollar(text, at, shell) : ShellPiece();
    }
    return {};
}

ShellPiece doubleQuoted(const QString& text, qsizetype at, Shell shell)
{
    QString inner;
    qsizetype i = at + 1;
    while (i < text.size()) {
        const ShellPiece piece = withinQuotes(text, i, shell);
        if (piece.length > 0) {
            inner += piece.text;
            i += piece.length;
        } else if (text.at(i) == u'"') {
            return pieceOf(i + 1 - at, inner);
        } else {
            inner += text.at(i++);
        }
    }
    return {text.size() - at, inner, false, true};
}

} // namespace

bool isShellBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

ShellPiece shellPiece(const QString& text, qsizetype at, Shell shell)
{
    const QChar c = text.at(at);
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    const QChar escape = shell == Shell::Posix ? u'\\' : shell == Shell::Cmd ? u'^' : u'`';
    if (c == u'"') {
        return doubleQuoted(text, at, shell);
    }
    if (c == u'\'' && shell != Shell::Cmd) {
        return literal(text, at, shell == Shell::PowerShell);
    }
    if (c == escape && !next.isNull()) {
        return {2, next == u'\n' ? QString() : QString(next), next == u'\n', false};
    }
    switch (shell) {
    case Shell::Posix:
        if (c == u'$' && next == u'\'') {
            return ansiLiteral(text, at);
        }
        return c == u'`' || c == u'$' ? withinQuotes(text, at, shell) : ShellPiece();
    case Shell::Cmd:
        return c == u'%' ? percent(text, at) : ShellPiece();
    case Shell::PowerShell:
        return c == u'$' ? dollar(text, at, shell) : ShellPiece();
    }
    return {};
}

bool dropLiteralQuotes(QString& word)
{
    static const QRegularExpression quoted(uR"(\A([A-Za-z_]\w*=|--?[\w-]+=)?(["'])(.*)\2\z)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = quoted.match(word);
    if (match.hasMatch() && !match.captured(3).contains(match.captured(2))) {
        word = match.captured(1) + match.captured(3);
        return true;
    }
    return word.contains("%%"_L1);
}

QString cmdValue(const QString& assignment, bool isBare)
{
    QString value;
    qsizetype at = 0;
    while (at < assignment.size()) {
        const QChar c = assignment.at(at);
        const ShellPiece piece = c == u'%' ? percent(assignment, at) : ShellPiece();
        if (piece.length > 0) {
            value += piece.text;
            at += piece.length;
            continue;
        }
        if (c == u'^' && isBare && at + 1 < assignment.size()) {
            ++at;
        }
        value += assignment.at(at++);
    }
    return isBare ? value.trimmed() : value;
}

} // namespace flowconnect
