#include "connection/read/trees/YamlTree.h"

#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <string>
#include <utility>
#include <vector>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

class YamlWalk
{
public:
    /// False where the tree is too large or too deep: aliases can blow up a few lines without end.
    bool put(Node& into, const YAML::Node& from, int depth = 0)
    {
        if (depth > deepestNode || ++m_count > mostNodes) {
            return false;
        }
        if (from.IsScalar()) {
            into.value = isOfProgram(from.Tag()) ? elsewhere() : QString::fromStdString(from.Scalar());
            return true;
        }
        into.isBlock = from.IsSequence() || from.IsMap();
        if (from.IsSequence()) {
            for (const YAML::Node& item : from) {
                into.children += Node();
                if (!put(into.children.last(), item, depth + 1)) {
                    return false;
                }
            }
        }
        if (from.IsMap() && isOfProgram(from.Tag())) {
            into.isBlock = false;
            into.value = elsewhere();
            return true;
        }
        return !from.IsMap() || putMap(into, from, depth);
    }

private:
    /// `!Ref`, `!Sub`, `!vault`, `!secret`: their value is not what is written there.
    static bool isOfProgram(const std::string& tag) { return tag.size() > 1 && tag.front() == '!'; }

    bool putMap(Node& into, const YAML::Node& from, int depth)
    {
        QList<Node> merged;
        for (const auto& pair : from) {
            Node one;
            one.name = pair.first.IsScalar() ? QString::fromStdString(pair.first.Scalar()) : QString();
            if (!put(one, pair.second, depth + 1)) {
                return false;
            }
            if (one.name != u"<<"_s) {
                into.children += one;
            } else if (!one.children.isEmpty() && one.children.constFirst().name.isEmpty()) {
                for (const Node& list : std::as_const(one.children)) { // several blocks to merge
                    merged += list.children;
                }
            } else {
                merged += one.children;
            }
        }
        for (const Node& one : std::as_const(merged)) {
            const bool isThere = std::any_of(into.children.cbegin(), into.children.cend(),
                                             [&one](const Node& own) { return own.name == one.name; });
            if (!isThere) {
                into.children += one;
            }
        }
        return true;
    }

    int m_count = 0;
};

/// ERB and Jinja lines make no YAML; their values come from elsewhere all the same.
QString withoutTemplates(QString text)
{
    static const QRegularExpression wholeLine(uR"((?m)^\s*(<%(?!=).*%>|\{%.*%\})\s*$)"_s);
    static const QRegularExpression value(uR"(<%=[^\n]*?%>|\$?\{\{[^\n]*?\}\})"_s);
    text.remove(wholeLine);
    return text.replace(value, elsewhere());
}

/// Whether lines of the text look like YAML: some for one that can be read as it, nearly all for a broken
/// one.
bool looksLikeYaml(const QString& text, bool isBroken)
{
    static const QRegularExpression line(
        uR"(\A(---( .*)?|%YAML.*|[ ]*(- )*["']?[\w.\-/$]+["']?:([ ]+[^\s].*)?[ ]*|[ ]*<<:.*)\z)"_s);
    static const QRegularExpression other(uR"([,;{(]\s*\z)"_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    int like = 0;
    int unlike = 0;
    for (const QString& one : lines) {
        if (line.match(one).hasMatch() && !(isBroken && other.match(one).hasMatch())) {
            ++like;
        } else if (!one.trimmed().isEmpty() && !one.trimmed().startsWith(u'#')) {
            ++unlike;
        }
    }
    return isBroken ? like > 1 && like > 3 * unlike : like > 0;
}

/// The documents of a stream, cut at their markers (YAML 1.2, 9.1). yaml-cpp's own LoadAll() never ends where
/// it meets a sign that begins no document, such as a comma.
std::vector<YAML::Node> documentsOf(const QString& text)
{
    static const QRegularExpression marker(uR"(^(?:---(?=\s|$)|\.\.\.\s*$))"_s,
                                           QRegularExpression::MultilineOption);
    constexpr qsizetype most = 200; // nobody pastes more
    std::vector<YAML::Node> documents;
    const QStringList parts = text.split(marker).mid(0, most);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) {
            documents.push_back(YAML::Load(part.toStdString()));
        }
    }
    return documents;
}

} // namespace

Tree readYamlTree(const QString& text)
{
    Tree tree;
    if (text.startsWith(u'{') || text.startsWith(u'[') || !looksLikeYaml(text, false)) {
        return tree;
    }
    try {
        const std::vector<YAML::Node> documents = documentsOf(withoutTemplates(text));
        YamlWalk walk;
        bool whole = true;
        for (const YAML::Node& document : documents) {
            Node one;
            whole = whole && walk.put(one, document);
            tree.isOfFormat = tree.isOfFormat || !one.children.isEmpty();
            tree.root.children += one;
        }
        tree.isWhole = whole && tree.isOfFormat;
        if (tree.root.children.size() == 1) {
            tree.root = Node(tree.root.children.constFirst());
        }
        tree.root.isBlock = true;
    } catch (const std::exception&) { // yaml-cpp throws on whatever is no YAML
        tree.isOfFormat = looksLikeYaml(text, true);
    }
    return tree;
}

} // namespace flowconnect
