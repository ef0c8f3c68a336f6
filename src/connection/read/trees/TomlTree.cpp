#include "connection/read/trees/LineTree.h"
#include "connection/read/trees/TomlString.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

class TomlWalk
{
public:
    explicit TomlWalk(const QString& text) : m_text(text) {}

    bool hadQuotes() const { return m_quotes; }
    bool isCutOff() const { return m_cutOff; }

    bool walk(Node& root)
    {
        Node* table = &root;
        for (skipLines(); m_at < m_text.size(); skipLines()) {
            if (m_text.at(m_at) == u'[') {
                table = header(root);
                if (table == nullptr) {
                    return false;
                }
            } else if (!pair(*table, 0)) {
                return false;
            }
            skipBlanks();
            if (m_at < m_text.size() && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'#') {
                return false;
            }
        }
        return true;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text.at(m_at) == u' ' || m_text.at(m_at) == u'\t')) {
            ++m_at;
        }
    }

    /// Blanks, line ends and comments.
    void skipLines()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (m_text.at(m_at) == u'#') {
                m_at = m_text.indexOf(u'\n', m_at);
                m_at = m_at < 0 ? m_text.size() : m_at;
            } else if (m_text.at(m_at) == u'\n') {
                ++m_at;
            } else {
                return;
            }
        }
    }

    bool isNext(QChar c)
    {
        skipBlanks();
        if (m_at < m_text.size() && m_text.at(m_at) == c) {
            ++m_at;
            return true;
        }
        return false;
    }

    /// A dotted name; empty where there is none.
    QStringList names()
    {
        static const QRegularExpression bare(uR"([A-Za-z0-9_\-]+)"_s);
        QStringList found;
        do {
            skipBlanks();
            const QChar first = m_at < m_text.size() ? m_text.at(m_at) : QChar();
            QString name;
            if (first == u'"' || first == u'\'') {
                if (!string(name)) {
                    return {};
                }
                m_quotes = false; // a quoted name is no quoted value
            } else {
                const auto match = bare.match(m_text.mid(m_at, 200), 0, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
                name = match.captured();
                m_at += match.capturedLength();
            }
            if (name.isEmpty()) {
                return {};
            }
            found += name;
        } while (isNext(u'.'));
        return found;
    }

    static Node* child(Node& of, const QString& name)
    {
        for (Node& one : of.children) {
            if (one.name == name && one.isBlock) {
                return &one;
            }
        }
        Node made;
        made.name = name;
        made.isBlock = true;
        of.children += made;
        return &of.children.last();
    }

    /// `[a.b]` or `[[a.b]]`; null where it is none.
    Node* header(Node& root)
    {
        ++m_at;
        const bool isList = isNext(u'[');
        const QStringList path = names();
        if (path.isEmpty() || path.size() > deepestNode || !isNext(u']') || (isList && !isNext(u']'))) {
            return nullptr;
        }
        Node* table = &root;
        for (const QString& name : path) {
            table = child(*table, name);
        }
        if (isList) {
            Node item;
            item.isBlock = true;
            table->children += item;
            table = &table->children.last();
        }
        return table;
    }

    bool pair(Node& table, int depth)
    {
        QStringList path = names();
        if (path.isEmpty() || path.size() > deepestNode || !isNext(u'=')) {
            return false;
        }
        Node one;
        one.name = path.takeLast();
        if (!value(one, depth)) {
            return false;
        }
        Node* place = &table;
        for (const QString& name : path) {
            place = child(*place, name);
        }
        place->children += one;
        return true;
    }

    bool value(Node& into, int depth)
    {
        skipBlanks();
        if (depth > deepestNode || m_at >= m_text.size()) {
            return false;
        }
        const QChar first = m_text.at(m_at);
        if (first == u'"' || first == u'\'') {
            return string(into.value);
        }
        if (first == u'[' || first == u'{') {
            return block(into, first == u'[' ? u']' : u'}', depth);
        }
        static const QRegularExpression word(uR"((true|false|[+\-]?(inf|nan)|[+\-]?\d[\w.:+\-]*))"_s);
        const auto match = word.match(m_text.mid(m_at, 200), 0, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        into.value = match.captured();
        m_at += match.capturedLength();
        static const QRegularExpression number(uR"(\A[+\-]?\d[\d_]*\z)"_s);
        if (number.match(into.value).hasMatch()) {
            into.value.remove(u'_');
        }
        return match.hasMatch();
    }

    bool block(Node& into, QChar close, int depth)
    {
        into.isBlock = true;
        ++m_at;
        for (skipLines(); !isNext(close); skipLines()) {
            Node item;
            if (m_at >= m_text.size()) {
                m_cutOff = true;
                return false;
            }
            if (close == u'}' ? !pair(into, depth + 1) : !value(item, depth + 1)) {
                return false;
            }
            if (close == u']') {
                into.children += item;
            }
            skipLines();
            if (!isNext(u',')) {
                skipLines();
                return isNext(close);
            }
        }
        return true;
    }

    bool string(QString& into)
    {
        const TomlString found = tomlString(m_text, m_at);
        into = found.value;
        m_at = found.end;
        m_quotes = m_quotes || found.isWhole;
        m_cutOff = m_cutOff || found.isCutOff;
        return found.isWhole;
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_quotes = false;
    bool m_cutOff = false;
};

} // namespace

Tree readTomlTree(const QString& text)
{
    static const QRegularExpression begin(
        uR"(\A(\s*#[^\n]*\n|\s*\n)*\s*(\[{1,2}[\w."'\- ]+\]{1,2}|["'\w.\-]+\s*=))"_s);
    Tree tree;
    if (!begin.match(text).hasMatch()) {
        return tree;
    }
    tree.root.isBlock = true;
    TomlWalk walk(text);
    tree.isWhole = walk.walk(tree.root);
    static const QRegularExpression header(uR"((?m)^\s*\[{1,2}[\w."'\- ]+\]{1,2}\s*$)"_s);
    tree.isOfFormat = tree.isWhole ? walk.hadQuotes() : walk.isCutOff() && text.contains(header);
    return tree;
}

} // namespace flowconnect
