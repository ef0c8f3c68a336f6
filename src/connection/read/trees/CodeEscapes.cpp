#include "connection/read/trees/CodeEscapes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// `\x41`, `\u00e9`, `\u{1F600}`, `\U0001F600`
CodeEscape escapedCode(const QString& source, qsizetype at)
{
    static const QRegularExpression form(
        uR"(\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})))"_s);
    const auto match = form.match(source.mid(at, 12), 0, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
    const char32_t point = match.captured(match.lastCapturedIndex()).toUInt(nullptr, 16);
    if (!match.hasMatch() || point > QChar::LastValidCodePoint || QChar::isSurrogate(point)) {
        return {u"\\"_s, 1, true};
    }
    return {QString::fromUcs4(&point, 1), match.capturedLength(), match.captured(2).isEmpty()};
}

} // namespace

CodeEscape codeEscape(const QString& source, qsizetype at, QChar quote)
{
    static const QString signs = u"\\\"'"_s;
    static const QString someSigns = u"`$#/"_s; // of some languages only
    static const QString letters = u"ntrbfv0a"_s;
    static const QString meant = u"\n\t\r\b\f\v\0\a"_s;
    const QChar c = at + 1 < source.size() ? source.at(at + 1) : QChar();
    if (c == u'x' || c == u'u' || c == u'U') {
        return escapedCode(source, at);
    }
    if (c == u'\n') {
        return {{}, 2, false};
    }
    if (signs.contains(c) || someSigns.contains(c)) {
        // In a string of Go between backquotes a backslash is one.
        return {c, 2, quote == u'`' || someSigns.contains(c)};
    }
    if (const qsizetype known = letters.indexOf(c); known >= 0) {
        return {meant.at(known), 2, quote != u'"'}; // PHP and Ruby take it as it is
    }
    return {u"\\"_s, 1, true};
}

} // namespace flowconnect
