#include "connection/read/details/EnvLines.h"

#include "connection/read/details/EnvReferences.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isEnvBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isLineEnd(const QString& text, qsizetype at)
{
    return at >= text.size() || text.at(at) == u'\n' || text.at(at) == u'\r';
}

qsizetype lineEnd(const QString& text, qsizetype at)
{
    while (!isLineEnd(text, at)) {
        ++at;
    }
    return at;
}

/// True where from `at` on nothing follows in the line but blanks and a comment that a blank stands before.
bool isRestEmpty(const QString& text, qsizetype at)
{
    const qsizetype from = at;
    while (at < text.size() && isEnvBlank(text.at(at))) {
        ++at;
    }
    return isLineEnd(text, at) || (text.at(at) == u'#' && at > from);
}

/// Where the quote that stands at `open` is closed, if the pair encloses the whole value.
std::optional<qsizetype> enclosingEnd(const QString& text, qsizetype open)
{
    const QChar quote = text.at(open);
    for (qsizetype at = open + 1; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (quote == u'\'' && isLineEnd(text, at)) {
            return {};
        }
        if (quote == u'"' && c == u'\\') {
            ++at; // whatever it is, it closes nothing
        } else if (c == quote) {
            if (isRestEmpty(text, at + 1)) {
                return at;
            }
            return {};
        }
    }
    return {};
}

/// The value that begins at `at`; `at` ends at the end of its last line.
RawEnvLine takeRawValue(const QString& text, qsizetype& at)
{
    const qsizetype behindSign = at;
    while (at < text.size() && isEnvBlank(text.at(at))) {
        ++at;
    }
    if (at < text.size() && (text.at(at) == u'"' || text.at(at) == u'\'')) {
        if (const auto close = enclosingEnd(text, at)) {
            RawEnvLine line{{},
                            text.sliced(at + 1, *close - at - 1),
                            text.at(at) == u'"' ? EnvQuote::Double : EnvQuote::Single};
            at = lineEnd(text, *close);
            return line;
        }
    }
    const qsizetype end = lineEnd(text, at);
    qsizetype stop = at;
    while (stop < end && !(text.at(stop) == u'#' && stop > behindSign && isEnvBlank(text.at(stop - 1)))) {
        ++stop;
    }
    while (stop > at && isEnvBlank(text.at(stop - 1))) {
        --stop;
    }
    RawEnvLine line{{}, text.sliced(at, stop - at), EnvQuote::None};
    at = end;
    return line;
}

QList<RawEnvLine> rawEnvLines(const QString& text)
{
    static const QRegularExpression beginning(
        uR"(\A[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=)"_s); // \w: ASCII, by default
    QList<RawEnvLine> lines;
    qsizetype at = text.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    while (at < text.size()) {
        const QString line = text.sliced(at, lineEnd(text, at) - at);
        if (const auto match = beginning.match(line); match.hasMatch()) {
            at += match.capturedEnd();
            lines += takeRawValue(text, at);
            lines.last().key = match.captured(1);
        } else {
            at += line.size();
        }
        ++at; // the line's end; "\r\n" gives an empty line more
    }
    return lines;
}

} // namespace

QList<EnvLine> readEnvLines(const QString& text)
{
    return resolvedEnvLines(rawEnvLines(text));
}

} // namespace flowconnect
