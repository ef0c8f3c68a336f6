#include "connection/read/trees/JsonTree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isJson(const QString& text)
{
    return !QJsonDocument::fromJson(text.toUtf8()).isNull();
}

/// Walks over text that QJsonDocument has found right, since its objects lose the order of their names, and
/// the first of two that are the same.
class JsonWalk
{
public:
    explicit JsonWalk(const QString& text) : m_text(text) {}

    std::optional<Node> walk() { return value(0) ? std::optional(m_node) : std::nullopt; }
    bool hadTwice() const { return m_twice; }

private:
    QChar next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
        return m_at < m_text.size() ? m_text.at(m_at) : QChar();
    }

    QString string()
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != u'"'; ++m_at) {
            m_at += m_text.at(m_at) == u'\\' ? 1 : 0;
        }
        ++m_at;
        const QString literal = u'[' + m_text.mid(begin, m_at - begin) + u']';
        return QJsonDocument::fromJson(literal.toUtf8()).array().at(0).toString();
    }

    bool value(int depth)
    {
        if (depth > deepestNode || ++m_count > mostNodes) {
            return false;
        }
        Node node;
        const QChar first = next();
        if (first == u'{' || first == u'[') {
            node.isBlock = true;
            ++m_at;
            while (next() != u'}' && next() != u']') {
                QString name;
                if (first == u'{') {
                    name = string();
                    m_twice = m_twice || std::any_of(node.children.cbegin(), node.children.cend(),
                                                     [&name](const Node& one) { return one.name == name; });
                    next();
                    ++m_at; // the colon
                }
                if (!value(depth + 1)) {
                    return false;
                }
                m_node.name = name;
                node.children += m_node;
                m_at += next() == u',' ? 1 : 0;
            }
            ++m_at;
        } else if (first == u'"') {
            node.value = string();
            putInner(node, depth);
        } else {
            const qsizetype begin = m_at;
            for (++m_at; m_at < m_text.size() && !m_text.at(m_at).isSpace() &&
                         !QStringView(u",]}").contains(m_text.at(m_at));
                 ++m_at) {
            }
            node.value = m_text.mid(begin, m_at - begin);
            node.value = node.value == u"null"_s ? QString() : node.value;
        }
        m_node = node;
        return true;
    }

    /// A string that is an object by itself, as in AWS Secrets Manager's SecretString.
    void putInner(Node& node, int depth)
    {
        const QString inner = node.value.trimmed();
        static const QRegularExpression object(uR"(\A\{\s*"[^"]*"\s*:)"_s);
        if (depth < deepestNode / 2 && object.match(inner).hasMatch() && isJson(inner)) {
            JsonWalk walk(inner);
            if (const auto found = walk.walk()) {
                node.value.clear();
                node.isBlock = true;
                node.children = found->children;
            }
        }
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_count = 0;
    bool m_twice = false;
    Node m_node;
};

/// Without what JSON's relatives allow outside of strings.
QString strictJson(const QString& text)
{
    // Strings first, so that nothing within them is taken for a comment.
    static const QRegularExpression piece(
        uR"("(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/|(?m:^\s*#[^\n]*)|,(?=(?:\s|//[^\n]*|/\*.*?\*/)*(?:[}\]]|\z))|\b(?:None|True|False|undefined)\b)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString strict;
    qsizetype at = 0;
    for (auto match = piece.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString found = one.captured();
        strict += text.mid(at, one.capturedStart() - at);
        at = one.capturedEnd();
        strict += found.startsWith(u'"')                          ? found
                  : found == u"None"_s || found == u"undefined"_s ? u"null"_s
                  : found == u"True"_s                            ? u"true"_s
                  : found == u"False"_s                           ? u"false"_s
                                                                  : QString();
    }
    strict = QString(strict + text.mid(at)).trimmed();
    return strict.startsWith(u'"') ? u'{' + strict + u'}' : strict;
}

} // namespace

Tree readJsonTree(const QString& text)
{
    static const QRegularExpression begin(
        uR"(\A\s*((//[^\n]*\n|/\*.*?\*/)\s*)*(\{\s*(["}]|//|/\*)|\[\s*([{"\]]|\[\s*[\[{"\d]|//|/\*)|"[^"\n]+"\s*:\s*["\d\[{tfn]))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    Tree tree;
    tree.isOfFormat = begin.match(text).hasMatch();
    if (!tree.isOfFormat) {
        return tree;
    }
    QString right = text;
    if (!isJson(right)) {
        right = strictJson(text);
        tree.isLoose = true;
    }
    if (!isJson(right)) {
        return tree;
    }
    JsonWalk walk(right);
    if (const auto root = walk.walk()) {
        tree.root = *root;
        tree.isWhole = true;
        tree.isLoose = tree.isLoose || walk.hadTwice();
    }
    return tree;
}

} // namespace flowconnect
