#include "connection/read/trees/TomlString.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Puts what the backslash at `at` stands for into `into`, and moves `at` behind it. False where it stands
/// for nothing.
bool takeTomlEscape(const QString& text, qsizetype& at, QString& into)
{
    static const QString letters = u"btnfr\"\\"_s;
    static const QString meant = u"\b\t\n\f\r\"\\"_s;
    const QChar c = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (const qsizetype known = letters.indexOf(c); known >= 0) {
        into += meant.at(known);
        at += 2;
        return true;
    }
    if (c == u'\n') { // a line that goes on
        for (++at; at < text.size() && text.at(at).isSpace(); ++at) {
        }
        return true;
    }
    const int digits = c == u'u' ? 4 : c == u'U' ? 8 : 0;
    bool isHex = false;
    const char32_t code = text.mid(at + 2, digits).toUInt(&isHex, 16);
    if (digits == 0 || !isHex || code > QChar::LastValidCodePoint || QChar::isSurrogate(code)) {
        return false;
    }
    into += QString::fromUcs4(&code, 1);
    at += 2 + digits;
    return true;
}

} // namespace

TomlString tomlString(const QString& text, qsizetype at)
{
    TomlString found;
    const QChar quote = text.at(at);
    const bool isLong = QStringView(text).mid(at, 3) == QString(3, quote);
    const QString mark(isLong ? 3 : 1, quote);
    found.end = at + mark.size();
    found.end += isLong && found.end < text.size() && text.at(found.end) == u'\n' ? 1 : 0;
    while (found.end < text.size() && (isLong || text.at(found.end) != u'\n')) {
        if (QStringView(text).mid(found.end, mark.size()) == mark) {
            found.end += mark.size();
            found.isWhole = true;
            return found;
        }
        if (text.at(found.end) == u'\\' && quote == u'"') {
            if (!takeTomlEscape(text, found.end, found.value)) {
                return found;
            }
        } else {
            found.value += text.at(found.end++);
        }
    }
    found.isCutOff = true;
    return found;
}

} // namespace flowconnect
