#include "connection/read/PastedValue.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString withoutQuotes(const QString& text)
{
    static constexpr std::pair<char16_t, char16_t> pairs[] = {
        {u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'}, {u'“', u'”'},   {u'„', u'“'},
        {u'”', u'”'}, {u'‘', u'’'},   {u'’', u'’'}, {u'「', u'」'}, {u'『', u'』'},
        {u'«', u'»'}, {u'»', u'«'},   {u'‹', u'›'}, {u'＂', u'＂'}};
    for (const auto& [open, close] : pairs) {
        if (text.size() >= 2 && text.front() == QChar(open) && text.back() == QChar(close)) {
            return text.sliced(1, text.size() - 2).trimmed();
        }
    }
    return text;
}

constexpr int mostWrappings = 3; // `"'value',";`

/// Without what stands around a value in a list or a sentence.
QString unwrappedPaste(const QString& text)
{
    static const QRegularExpression behind(u"[\\s,;，；、]+\\z"_s);
    QString value = text.trimmed();
    for (int round = 0; round < mostWrappings; ++round) {
        value.remove(behind);
        value = withoutQuotes(value);
    }
    return value;
}

/// Without what programs make of an address: an organization ID looks like one.
QString withoutMailLink(const QString& text)
{
    static const QRegularExpression link(
        uR"(\A(?:\[?([^\s<>()\[\]]+@[^\s<>()\[\]]+)\]?\s*)?[<(]?mailto:([^\s<>()?]+)(?:\?[^\s<>()]*)?[>)]?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = link.match(text);
    if (!match.hasMatch()) {
        return text;
    }
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// What may stand between two scopes, or around them.
const QRegularExpression& betweenScopes()
{
    static const QRegularExpression signs(
        u"[\\s,;，；、\"'`“”‘’「」«»\\[\\]\\x{200B}-\\x{200D}\\x{FEFF}]+"_s);
    return signs;
}

} // namespace

QString cleanedPaste(const QString& text)
{
    static const QRegularExpression lineBreak(u"\\s*[\\r\\n\\x{2028}\\x{2029}]\\s*(?:>\\s*)*"_s);
    static const QRegularExpression invisible(
        u"[\\x{00AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{2066}-\\x{2069}\\x{FEFF}]"_s);
    static const QRegularExpression before(u"^(?:authorization\\s*[:：]\\s*)?bearer(?:\\s+|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (text.size() > longestPaste) {
        return text;
    }
    QString value = text;
    value.remove(invisible);
    value = unwrappedPaste(value);
    // Before the lines are joined: "Bearer" may stand on a line of its own.
    value.remove(before);
    value.remove(lineBreak);
    return withoutMailLink(unwrappedPaste(value));
}

QString cleanedScopePiece(const QString& text)
{
    static const QRegularExpression comma(u"\\A\\s*[,;，；、]"_s);
    static const QRegularExpression commaBehind(u"[,;，；、]\\s*\\z"_s);
    QString scopes = cleanedScopes(text);
    if (scopes.isEmpty()) {
        return text.contains(comma) ? u","_s : scopes;
    }
    scopes.prepend(text.contains(comma) ? u","_s : QString());
    return text.contains(commaBehind) ? QString(scopes + u',') : scopes;
}

QString cleanedScopes(const QString& text)
{
    return text.split(betweenScopes(), Qt::SkipEmptyParts).join(u',');
}

} // namespace flowconnect
