#include "connection/read/trees/CodeTree.h"

#include "connection/read/trees/CodePieces.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

class CodeWalk
{
public:
    explicit CodeWalk(QList<CodeToken> tokens) : m_tokens(std::move(tokens)) {}

    /// False where brackets do not match.
    bool walk(Node& root)
    {
        root.isBlock = true;
        items(root, QString(), 0);
        return !m_isBroken && m_at >= m_tokens.size();
    }

private:
    bool isAt(CodeToken::Kind kind, const QString& text = {}) const
    {
        return m_at < m_tokens.size() && m_tokens.at(m_at).kind == kind &&
               (text.isEmpty() || m_tokens.at(m_at).text == text);
    }
    bool isSign(const QString& text) const { return isAt(CodeToken::Sign, text); }
    bool isOneOf(QLatin1StringView signs) const
    {
        return m_at < m_tokens.size() && m_tokens.at(m_at).kind == CodeToken::Sign &&
               QString(signs).split(u' ').contains(m_tokens.at(m_at).text);
    }

    void skipLineEnds()
    {
        while (isAt(CodeToken::LineEnd)) {
            ++m_at;
        }
    }

    /// All items up to `close`, which is passed.
    void items(Node& into, const QString& close, int depth)
    {
        if (depth > deepestNode || m_tokens.size() > mostNodes) {
            m_isBroken = true;
        }
        while (!m_isBroken) {
            while (isAt(CodeToken::LineEnd) || isOneOf(", ;"_L1)) {
                ++m_at;
            }
            if (m_at >= m_tokens.size()) {
                m_isBroken = m_isBroken || !close.isEmpty();
                return;
            }
            if (isOneOf(") ] }"_L1)) {
                m_isBroken = m_isBroken || m_tokens.at(m_at).text != close;
                ++m_at;
                return;
            }
            item(into, close, depth);
        }
    }

    bool endsItem(const QString& close) const
    {
        if (m_at >= m_tokens.size() || isOneOf(", ; ) ] }"_L1)) {
            return true;
        }
        if (!isAt(CodeToken::LineEnd)) {
            return false;
        }
        if (close == u")"_s || close == u"]"_s) {
            return false;
        }
        // A line goes on where it ends, or the next begins, with a sign that wants more.
        static const QRegularExpression wants(uR"(\A(=|=>|:=|:|\+|\.|->|\?|\|\||\?\?|&&|\|>|<-|&|<>)\z)"_s);
        static const QRegularExpression follows(uR"(\A(\.|->|\+|\?|\|\||\?\?|&&|<>|\?\.|\{)\z)"_s);
        const auto isSuch = [this](qsizetype at, const QRegularExpression& form) {
            return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == CodeToken::Sign &&
                   form.match(m_tokens.at(at).text).hasMatch();
        };
        qsizetype next = m_at;
        while (next < m_tokens.size() && m_tokens.at(next).kind == CodeToken::LineEnd) {
            ++next;
        }
        return !isSuch(m_at - 1, wants) && !isSuch(next, follows);
    }

    void item(Node& into, const QString& close, int depth)
    {
        QList<CodePiece> pieces;
        QString name;
        QString joint;
        bool isComputed = false;
        bool isFilled = false;
        while (!m_isBroken && !endsItem(close)) {
            if (isAt(CodeToken::LineEnd)) {
                ++m_at;
                name = pieces.isEmpty() && isAt(CodeToken::Word) ? QString() : name; // a body in Python
            } else if (isOneOf("= => := : <-"_L1)) {
                const QString sign = m_tokens.at(m_at++).text;
                if (sign == u":"_s && !name.isEmpty() && !pieces.isEmpty() && !joint.isEmpty()) {
                    isComputed = true; // a ? b : c
                } else if (!pieces.isEmpty()) {
                    name = name.isEmpty() || sign != u"="_s ? nameOf(pieces) : name; // name: type = value
                    for (const CodePiece& piece : std::as_const(pieces)) {
                        into.children += piece.isBlock ? QList{piece.node} : QList<Node>();
                    }
                    pieces.clear();
                    joint.clear();
                    isComputed = false;
                }
            } else if (isOneOf("{ ( ["_L1) || !isAt(CodeToken::Sign)) {
                operand(pieces, depth);
            } else {
                const QString sign = m_tokens.at(m_at++).text;
                if (sign == u"."_s || sign == u"->"_s || sign == u"?."_s || sign == u"::"_s) {
                    member(pieces, sign, depth);
                } else {
                    joint = sign;
                    static const QStringList joining{u"+"_s, u"<>"_s, u".."_s, u"&"_s, u"%"_s};
                    isComputed = isComputed || !joining.contains(sign);
                    if (sign == u"%"_s && !pieces.isEmpty() && pieces.last().isText) { // "…%s…" % x
                        fillIn(pieces.last().node.value);
                        isFilled = true;
                    }
                }
            }
        }
        Node one = valueOf(isFilled ? pieces.mid(0, 1) : pieces, isComputed);
        if (!name.isEmpty() && one.isBlock && !one.name.isEmpty()) { // x = call(…): the call stays one
            one = Node{name, {}, {one}, true};
        }
        one.name = name.isEmpty() ? one.name : name;
        if (!one.isBlock || !one.children.isEmpty() || !one.name.isEmpty()) {
            into.children += one;
        }
    }

    void operand(QList<CodePiece>& pieces, int depth)
    {
        const CodeToken token = m_tokens.at(m_at++);
        if (token.kind == CodeToken::Sign) {
            block(pieces, token.text, depth);
        } else if (!isPassedOver(token) || isSign(u":"_s) || isSign(u"."_s)) {
            pieces += pieceOf(token);
        }
    }

    /// Braces, brackets or parentheses, perhaps of the name before them.
    void block(QList<CodePiece>& pieces, const QString& open, int depth)
    {
        CodePiece piece;
        piece.node.isBlock = true;
        piece.isBlock = true;
        items(piece.node, open == u"{"_s ? u"}"_s : open == u"["_s ? u"]"_s : u")"_s, depth + 1);
        const bool isCall = !pieces.isEmpty() && pieces.last().isWord && open != u"["_s;
        if (open == u"["_s && !pieces.isEmpty()) { // ENV["X"], or $db['host']
            CodePiece& of = pieces.last();
            const QList<Node>& inside = piece.node.children;
            const QString key = inside.size() == 1 ? inside.constFirst().value : QString();
            of = CodePiece{Node{of.node.name + u'.' + key, {}, {}, false}, false, true, false};
            return;
        }
        if (isCall) {
            piece.node.name = pieces.last().node.name;
            piece = called(piece);
            pieces.removeLast();
        } else if (open == u"("_s && piece.node.children.size() == 1 &&
                   piece.node.children.constFirst().name.isEmpty()) {
            const Node inner = piece.node.children.constFirst();
            piece.node = inner;
            piece.isBlock = inner.isBlock;
            piece.isText = !inner.isBlock;
        }
        pieces += piece;
    }

    /// What follows a dot: a member of a name, or a call that sets a value of what is before it.
    void member(QList<CodePiece>& pieces, const QString& sign, int depth)
    {
        skipLineEnds();
        if (!isAt(CodeToken::Word)) {
            if (sign == u"."_s && isAt(CodeToken::Text) && !pieces.isEmpty()) { // PHP puts together by dots
                return;
            }
            m_isBroken = m_isBroken || m_at >= m_tokens.size();
            return;
        }
        const QString name = m_tokens.at(m_at++).text;
        if (pieces.isEmpty() || (pieces.last().isWord && !isSign(u"("_s))) {
            if (pieces.isEmpty()) {
                pieces += CodePiece{Node{name, {}, {}, false}, false, true, false};
            } else {
                pieces.last().node.name += u'.' + name;
            }
            return;
        }
        CodePiece call;
        call.node.name = pieces.last().isWord ? QString(pieces.last().node.name + u'.' + name) : name;
        call.isWord = true;
        QList<CodePiece> alone{call};
        const bool isCalled = isSign(u"("_s);
        if (isCalled) {
            ++m_at;
            block(alone, u"("_s, depth);
        }
        CodePiece& of = pieces.last();
        if (of.isWord) {
            pieces.last() = alone.constFirst();
        } else if (of.isText) {
            addMember(of, name);
        } else if (isCalled) {
            of.node.isBlock = true;
            of.node.children += alone.constFirst().node;
        }
    }

    QList<CodeToken> m_tokens;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

} // namespace

Tree readCodeTree(const QString& text)
{
    Tree tree;
    const CodeTokens tokens = codeTokens(text);
    tree.isLoose = tokens.isDoubtful;
    tree.isWhole = CodeWalk(tokens.tokens).walk(tree.root) && tokens.isWhole;
    tree.isOfFormat = true;
    return tree;
}

} // namespace flowconnect
