#include "connection/read/UnwrappedText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString withoutBlanksAround(const QString& text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text.at(from).isSpace()) {
        ++from;
    }
    while (to > from && text.at(to - 1).isSpace() && text.at(to - 1).unicode() < 0x80) {
        --to;
    }
    return text.sliced(from, to - from);
}

/// The blocks of code in `text`, where there are some.
void takeFenced(UnwrappedText& whole)
{
    static const QRegularExpression fence(uR"(^[ \t]*(```+|~~~+)[^\n`]*\n(.*?)^[ \t]*\1[ \t]*$)"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression oneLine(uR"(\A```\s*([^`\n]+?)\s*```\z)"_s);
    static const QRegularExpression open(uR"(\A```+[\w-]*\n)"_s);
    if (const QRegularExpressionMatch match = oneLine.match(whole.text); match.hasMatch()) {
        whole.text = match.captured(1);
        return;
    }
    QStringList blocks;
    QString around = whole.text;
    auto found = fence.globalMatch(whole.text + u'\n');
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        blocks += match.captured(2);
        around.remove(match.captured());
    }
    if (blocks.isEmpty()) {
        whole.text.remove(open);
        return;
    }
    whole.text = withoutBlanksAround(blocks.join(u'\n'));
    if (!around.trimmed().isEmpty()) {
        whole.oddities += Oddity::TextAround;
    }
}

/// The marks of a quoted mail, if each line has one.
void dropQuoteMarks(QString& text)
{
    static const QRegularExpression mark(uR"(^[ \t]*(?:>[ \t]?)+)"_s, QRegularExpression::MultilineOption);
    const QStringList lines = text.split(u'\n');
    const bool areAllMarked = std::all_of(lines.begin(), lines.end(), [](const QString& line) {
        return line.trimmed().isEmpty() || line.trimmed().startsWith(u'>');
    });
    if (areAllMarked) {
        text.remove(mark);
    }
}

/// Line numbers, if each line has the next one.
void dropLineNumbers(QString& text)
{
    static const QRegularExpression numbered(
        uR"(\A\s*(\d{1,4})(?:[.:)](?=\s|\z)|\s*[|│](?=\s|\z)|(?=\s))\s?)"_s);
    QStringList lines = text.split(u'\n');
    int last = -1;
    int count = 0;
    for (QString& line : lines) {
        const QRegularExpressionMatch match = numbered.match(line);
        const int number = match.captured(1).toInt();
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (!match.hasMatch() || (last >= 0 && number != last + 1)) {
            return;
        }
        last = number;
        ++count;
        line.remove(0, match.capturedLength());
    }
    if (count > 1) {
        text = lines.join(u'\n');
    }
}

/// Quotes around the whole, and the comma or semicolon that code has behind them.
void dropQuotes(UnwrappedText& whole)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 9> wraps{{{u'"', u'"'},
                                                                         {u'\'', u'\''},
                                                                         {u'`', u'`'},
                                                                         {u'<', u'>'},
                                                                         {u'“', u'”'},
                                                                         {u'‘', u'’'},
                                                                         {u'「', u'」'},
                                                                         {u'『', u'』'},
                                                                         {u'«', u'»'}}};
    QString& text = whole.text;
    if (text.size() > 4 && text.startsWith("**"_L1) && text.endsWith("**"_L1) && text.count("**"_L1) == 2) {
        text = withoutBlanksAround(text.sliced(2, text.size() - 4)); // bold, in Markdown
    }
    for (const auto& [open, close] : wraps) {
        if (text.size() < 3 || !text.startsWith(QChar(open)) ||
            text.count(QChar(close)) != (open == close ? 2 : 1) || text.endsWith("/>"_L1)) {
            continue;
        }
        const bool isFollowed =
            QStringView(u",;.").contains(text.back()) && text.at(text.size() - 2) == QChar(close);
        if (isFollowed) {
            text.chop(1);
            whole.oddities += Oddity::Trailing;
        }
        if (text.endsWith(QChar(close))) {
            text = withoutBlanksAround(text.mid(1, text.size() - 2));
        }
        return;
    }
}

} // namespace

UnwrappedText unwrapped(const QString& text)
{
    UnwrappedText whole{text, {}};
    whole.text.replace(u"\r\n"_s, u"\n"_s);
    whole.text.replace(u'\r', u'\n');
    static const QRegularExpression emptyLines(uR"(\n(?:[ \t]*+\n){2,}+)"_s); // each would be looked at again
    whole.text.replace(emptyLines, u"\n\n"_s);
    while (whole.text.startsWith(QChar::ByteOrderMark)) {
        whole.text.remove(0, 1);
    }
    whole.text = withoutBlanksAround(whole.text);
    takeFenced(whole);
    dropQuoteMarks(whole.text);
    dropLineNumbers(whole.text);
    takeFenced(whole);
    whole.text = withoutBlanksAround(whole.text);
    dropQuotes(whole);
    return whole;
}

} // namespace flowconnect
