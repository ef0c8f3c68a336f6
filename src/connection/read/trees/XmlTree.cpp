#include "connection/read/trees/XmlTree.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The child of an element that says how the value is called, or what it is.
const Node* attribute(const Node& element, const QStringList& names)
{
    for (const Node& child : element.children) {
        if (names.contains(child.name.toLower()) && !child.isBlock) {
            return &child;
        }
    }
    return nullptr;
}

/// `<property name="url" value="…"/>`, `<property name="url">…</property>`, `<option name="url" value="…"/>`
Node namedByAttribute(Node element, const QString& text)
{
    const Node* name = attribute(element, {u"name"_s, u"key"_s});
    const Node* value = attribute(element, {u"value"_s});
    if (name == nullptr) {
        return element;
    }
    Node one;
    one.name = name->value;
    if (value != nullptr) {
        one.value = value->value;
    } else if (element.children.size() == 1 && !text.isEmpty()) {
        one.value = text;
    } else {
        return element;
    }
    return one;
}

class XmlWalk
{
public:
    explicit XmlWalk(const QString& text) : m_reader(text) {}

    /// False where it is no XML, or ends too early.
    bool walk(Node& root)
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() == QXmlStreamReader::StartElement && !element(root, 0)) {
                return false;
            }
        }
        return !m_reader.hasError();
    }

private:
    bool element(Node& parent, int depth)
    {
        if (depth > deepestNode || ++m_count > mostNodes) {
            return false;
        }
        Node node;
        node.name = m_reader.name().toString();
        QString text;
        const QXmlStreamAttributes attributes = m_reader.attributes();
        for (const QXmlStreamAttribute& one : attributes) {
            Node child;
            child.name = one.name().toString();
            child.value = one.value().toString();
            node.children += child;
        }
        for (auto token = m_reader.readNext(); token != QXmlStreamReader::EndElement;
             token = m_reader.readNext()) {
            if (m_reader.hasError() || m_reader.atEnd()) {
                return false;
            }
            if (token == QXmlStreamReader::StartElement && !element(node, depth + 1)) {
                return false;
            }
            if (token == QXmlStreamReader::Characters) {
                text += m_reader.text();
            }
        }
        // Blanks at the ends are those of the layout.
        node.isBlock = !node.children.isEmpty();
        node.value = node.isBlock ? QString() : text.trimmed();
        parent.children += namedByAttribute(std::move(node), text.trimmed());
        return true;
    }

    QXmlStreamReader m_reader;
    int m_count = 0;
};

} // namespace

Tree readXmlTree(const QString& text)
{
    static const QRegularExpression begin(
        uR"(\A\s*(<\?xml\b|<!--|<!DOCTYPE\b|<[A-Za-z][\w:.\-]*(\s+[\w:.\-]+\s*=\s*["']|\s*/?>)))"_s);
    static const QRegularExpression end(uR"(</|/>)"_s);
    static const QRegularExpression prolog(uR"(\A\s*(<\?xml|<!DOCTYPE))"_s);
    Tree tree;
    tree.isOfFormat = begin.match(text).hasMatch() && text.contains(end);
    if (!tree.isOfFormat) {
        return tree;
    }
    tree.root.isBlock = true;
    const bool hasProlog = prolog.match(text).hasMatch();
    // A piece out of a file has several elements at its top.
    tree.isWhole = XmlWalk(hasProlog ? text : QString(u"<pieces>"_s + text + u"</pieces>"_s)).walk(tree.root);
    return tree;
}

} // namespace flowconnect
