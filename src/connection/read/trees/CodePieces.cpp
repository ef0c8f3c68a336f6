#include "connection/read/trees/CodePieces.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

CodePiece pieceOf(const CodeToken& token)
{
    static const QStringList nothings{u"null"_s,      u"None"_s, u"nil"_s,
                                      u"undefined"_s, u"NULL"_s, u"nullptr"_s};
    static const QStringList values{u"true"_s, u"false"_s, u"True"_s, u"False"_s, u"TRUE"_s, u"FALSE"_s};
    static const QRegularExpression digits(uR"(\A(\d[\d_]*)(u16|i32|u32|i64|l|L)?\z)"_s);
    CodePiece piece;
    const bool isNothing = token.kind == CodeToken::Word && nothings.contains(token.text);
    piece.isText = token.kind != CodeToken::Word || isNothing || values.contains(token.text);
    piece.isWord = !piece.isText;
    if (piece.isWord) {
        piece.node.name = token.text;
    } else if (!isNothing) {
        piece.node.value = token.text;
    }
    if (const auto match = digits.match(token.text); token.kind == CodeToken::Number && match.hasMatch()) {
        piece.node.value = match.captured(1).remove(u'_');
    }
    return piece;
}

bool isPassedOver(const CodeToken& token)
{
    static const QStringList words{u"return"_s, u"await"_s, u"new"_s,     u"const"_s,
                                   u"let"_s,    u"var"_s,   u"final"_s,   u"yield"_s,
                                   u"static"_s, u"val"_s,   u"private"_s, u"public"_s};
    return token.kind == CodeToken::Word && words.contains(token.text);
}

void fillIn(QString& text)
{
    static const QRegularExpression place(uR"(%(\(\w+\))?[-+0-9.]*[sdvqri]|\{[\w.:\[\]]*\}|%\d?\$?@)"_s);
    text.replace(place, elsewhere());
}

CodePiece called(const CodePiece& call)
{
    static const QRegularExpression formatting(uR"((?i)(\A|\W|_)([sf]?printf|format)!?\z)"_s);
    static const QRegularExpression wrapper(
        uR"((?i)\A(str|(aws\.)?string\.?|some|int\.?|number|secret(str)?|string\.from|array|listof|List\.of)\z)"_s);
    if (call.node.children.isEmpty() || call.node.children.constFirst().isBlock) {
        return call;
    }
    static const QRegularExpression environment(
        uR"((?i)(\A|[._ :])(getenv|environ\.get|env|env\.fetch|env\.get|env_var|os\.environ|sys\.getenv|\Aconfig)\z)"_s);
    if (environment.match(call.node.name).hasMatch()) { // its default is not what counts
        return {Node{{}, elsewhere(), {}, false}, true, false, false};
    }
    Node first = call.node.children.constFirst();
    if (formatting.match(call.node.name).hasMatch()) {
        fillIn(first.value);
        first.name.clear();
        return {first, true, false, false};
    }
    const bool isSame = wrapper.match(call.node.name).hasMatch() && call.node.children.size() == 1;
    return isSame && first.name.isEmpty() ? CodePiece{first, true, false, false} : call;
}

void addMember(CodePiece& text, const QString& name)
{
    static const QStringList same{u"to_string"_s, u"to_owned"_s, u"into"_s,   u"trim"_s,   u"strip"_s,
                                  u"as_str"_s,    u"encode"_s,   u"unwrap"_s, u"expect"_s, u"toString"_s};
    if (name == u"format"_s) {
        fillIn(text.node.value);
    } else if (!same.contains(name)) { // PHP: 'a' . $b
        text.node.value += elsewhere();
    }
}

QString nameOf(const QList<CodePiece>& pieces)
{
    const CodePiece& last = pieces.last();
    return last.isText ? last.node.value : last.node.name;
}

Node valueOf(QList<CodePiece> pieces, bool isComputed)
{
    if (pieces.isEmpty()) {
        return {{}, {}, {}, true};
    }
    CodePiece last = pieces.takeLast();
    if (last.isBlock && (pieces.isEmpty() || !isComputed)) {
        std::reverse(pieces.begin(), pieces.end());
        for (const CodePiece& label : std::as_const(pieces)) { // resource "a" "b" { … }
            const QString more = label.isText ? label.node.value : label.node.name;
            last.node.name = last.node.name.isEmpty() ? more : QString(more + u' ' + last.node.name);
        }
        return last.node;
    }
    pieces += last;
    static const QRegularExpression mode(uR"((?i)ssl_?mode[.:]+(\w+)\z)"_s);
    if (const auto match = mode.match(last.node.name);
        pieces.size() == 1 && last.isWord && match.hasMatch()) {
        return {{}, match.captured(1), {}, false}; // SslMode.Require
    }
    Node one;
    for (const CodePiece& piece : std::as_const(pieces)) {
        one.value += piece.isText ? piece.node.value : elsewhere();
        one.children += piece.isBlock ? piece.node.children : QList<Node>();
    }
    if (isComputed) {
        one.value = elsewhere();
    }
    return one;
}

} // namespace flowconnect
