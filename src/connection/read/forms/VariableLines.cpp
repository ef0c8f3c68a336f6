#include "connection/read/forms/VariableLines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The word of a comment or heading that tells databases apart. Only such words: a comment may hold anything.
QString headingWord(const QString& line)
{
    static const QRegularExpression words(
        uR"(\b(production|prod|live|staging|stage|testing|test|development|dev|local|replica|read[ -]?only|primary|main|direct|pooler|pooled|shadow|backup|uat|qa|preview|sandbox|legacy|old|new)\b|(正式|生產|測試|開發|預備|備援|副本|本機|主要)(環境|機|站)?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(line).captured();
}

bool isComment(const QString& line)
{
    static const QRegularExpression comment(
        uR"(\A\s*(#|//|--(?!\w)|::|rem\b|===|;|set [-+]a|set [-+]o allexport|source\s|\.\s+[./~]|@?echo\b|setlocal\b|cd\s|\z))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return comment.match(line).hasMatch();
}

/// A line that belongs to INI, TOML, YAML, JSON, XML or a program.
bool isOfOtherForm(const QString& line)
{
    static const QRegularExpression other(
        uR"(\A\s*(\[[^\]]*\]\s*\z|[{}<>\]]|"[\w.-]+"\s*:|[a-z][\w.-]*:(\s|\z)|-\s+[a-z]\w*:\s|(const|let|var|def|import|from|return|resource|variable)\b)|[{(,]\s*\z)"_s);
    return other.match(line).hasMatch();
}

/// Whether the value of this line opens a double quote that a later one closes.
bool opensQuote(const QString& value)
{
    static const QRegularExpression open(uR"(\A\s*"(?:[^"\\]|\\.)*\z)"_s);
    return open.match(value).hasMatch();
}

} // namespace

VariableLines variableLines(const QString& text)
{
    static const QRegularExpression assignment(
        uR"(\A(\s*(?:-\s+|(?:docker\s.*)?(?:-e|--env)\s+|ENV\s+|ARG\s+)?["']?)(export\s+)?([A-Za-z_][\w.-]*)([ \t]*)(=|:(?=\s|\z))(.*)\z)"_s);
    static const QRegularExpression capitals(uR"(\A[A-Z][A-Z0-9_]*\z)"_s);
    VariableLines lines;
    QStringList kept;
    QString section;
    bool hasUnread = false; // a line with a `=` that is no assignment
    bool isInQuote = false;
    qsizetype exports = 0;
    qsizetype semicolons = 0;
    qsizetype commas = 0;
    int prose = 0;
    const QStringList all = text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString& line = all.at(i);
        if (isInQuote) {
            isInQuote = !line.contains(u'"');
            kept += line;
            continue;
        }
        const QRegularExpressionMatch match =
            isComment(line) ? QRegularExpressionMatch() : assignment.match(line);
        const bool isColon = match.captured(5) == u":"_s;
        if (match.hasMatch() && (!isColon || capitals.match(match.captured(3)).hasMatch())) {
            const bool isListed = !match.captured(1).trimmed().isEmpty();
            QString value = match.captured(6);
            const QString first = match.captured(1).right(1);
            if ((first == u"\""_s || first == u"'"_s) && value.endsWith(first)) {
                value.chop(1); // - "NAME=value"
            }
            exports += match.capturedLength(2) > 0 ? 1 : 0;
            semicolons += value.trimmed().endsWith(u';') ? 1 : 0;
            commas += value.trimmed().endsWith(u',') ? 1 : 0;
            lines.hasSpaced = lines.hasSpaced || (!isColon && match.capturedLength(4) > 0);
            lines.sections += section;
            kept += isListed || isColon ? match.captured(2) + match.captured(3) + u'=' + value : line;
            isInQuote =
                opensQuote(value) && std::any_of(all.begin() + i + 1, all.end(),
                                                 [](const QString& later) { return later.contains(u'"'); });
        } else if (isComment(line)) {
            const QString word =
                line.contains(u'=') && !line.startsWith("==="_L1) ? QString() : headingWord(line);
            section = word.isEmpty() ? section : word;
            kept += QString();
        } else {
            lines.isOther = lines.isOther || isOfOtherForm(line);
            hasUnread = hasUnread || line.contains(u'=');
            const QString word = line.size() < 60 ? headingWord(line) : QString();
            section = word.isEmpty() ? section : word;
            ++prose;
            kept += QString();
        }
    }
    lines.endWithComma = commas > 1 && commas == lines.sections.size();
    for (QString& line : kept) {
        const QString bare = line.trimmed();
        if (lines.endWithComma && bare.endsWith(u',')) {
            line = bare.chopped(1);
        }
    }
    lines.text = kept.join(u'\n');
    lines.hasProse = prose > 0;
    lines.isForm =
        !lines.sections.isEmpty() && !lines.isOther && !hasUnread && prose <= lines.sections.size() + 2;
    lines.endWithSemicolon = semicolons > 1 && semicolons == lines.sections.size();
    lines.hasExports = exports == lines.sections.size();
    return lines;
}

} // namespace flowconnect
