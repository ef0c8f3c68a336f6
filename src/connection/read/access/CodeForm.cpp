#include "connection/read/access/CodeForm.h"

#include "connection/read/access/CodeComments.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// A name in quotes or without, a sign between, and a text in quotes, a list, or another name.
const QRegularExpression& codePair()
{
    static const QRegularExpression pair(
        uR"x((?:(["'`])(?<quoted>[\w .-]{1,60})\1\s*\]?|(?<![\w"'.])(?<bare>[A-Za-z_$][\w.$-]{0,60}))\s*(?<sign>=>|:=|[:=,])\s*)x"
        uR"x((?:[rbfuRBFU]{0,2}(?<open>["'`])(?<text>(?:[^\\\n"'`]|\\.|(?!\k<open>)["'`])*+)\k<open>)x"
        uR"x(|(?<list>\[(?:\s*["'`][^"'`\n]{0,2000}["'`]\s*,?)*+\s*\])|(?<name>[A-Za-z_$][\w.$]*(?:\([^()\n]{0,80}\)|\[[^\[\]\n]{0,80}\])?)))x"_s);
    return pair;
}

/// `<name>text</name>`, without attributes.
const QRegularExpression& xmlElement()
{
    static const QRegularExpression element(uR"(<([A-Za-z][\w.-]{1,60})>([^<>]{1,8000})</\1>)"_s);
    return element;
}

} // namespace

bool isCode(const AccessText& text)
{
    static const QRegularExpression quote(u"[\"'`]|</"_s);
    return text.text.contains(quote);
}

QList<AccessBlock> readCode(const AccessText& text)
{
    static const QRegularExpression escape(uR"(\\(["'`\\/]))"_s);
    AccessBlock block;
    const QString code = withoutComments(text.text);
    auto matches = codePair().globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isQuoted = match.hasCaptured(u"quoted");
        const bool isText = match.hasCaptured(u"text");
        if (match.captured(u"sign") == u","_s && !(isQuoted && isText)) {
            continue;
        }
        const QString name = isQuoted ? match.captured(u"quoted") : match.captured(u"bare").section(u'.', -1);
        if (isText) {
            block.pairs += {name, {match.captured(u"text").replace(escape, u"\\1"_s)}};
        } else if (match.hasCaptured(u"list")) {
            block.pairs += {name, {match.captured(u"list")}};
        } else if (isQuoted) {
            block.pairs += {name, {match.captured(u"name")}, true};
        }
    }
    auto elements = xmlElement().globalMatch(code);
    while (elements.hasNext()) {
        const QRegularExpressionMatch element = elements.next();
        block.pairs += {element.captured(1), {element.captured(2)}};
    }
    return {block};
}

} // namespace flowconnect
