#include "connection/read/forms/TreeTexts.h"

#include "connection/read/forms/ConninfoText.h"
#include "connection/read/forms/DatabaseBlocks.h"
#include "connection/read/forms/KeyValueText.h"
#include "connection/read/forms/NotesText.h"
#include "connection/read/trees/CodeTree.h"
#include "connection/read/trees/JsonTree.h"
#include "connection/read/trees/LineTree.h"
#include "connection/read/trees/XmlTree.h"
#include "connection/read/trees/YamlTree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Files that never hold a password: pgAdmin's list of servers, DBeaver's and DataGrip's of data sources.
bool isListWithoutPasswords(const Node& root)
{
    static const QStringList names{u"Servers"_s, u"data-source"_s, u"jdbc-url"_s, u"configuration"_s};
    const auto has = [](const Node& node, const auto& self, int depth) -> bool {
        for (const Node& child : node.children) {
            const bool isOne = names.contains(child.name) && (child.isBlock || child.name == names.at(2));
            if (isOne || (depth < 4 && self(child, self, depth + 1))) {
                return true;
            }
        }
        return false;
    };
    return has(root, has, 0);
}

QList<DatabaseDetails> readTree(const Tree& tree)
{
    if (!tree.isOfFormat) {
        return {};
    }
    QList<DatabaseDetails> found = tree.isWhole ? databasesIn(tree.root) : QList<DatabaseDetails>();
    const bool hasNone = isListWithoutPasswords(tree.root);
    for (DatabaseDetails& one : found) {
        if (tree.isLoose) {
            note(one, Oddity::Loose);
        }
        if (hasNone && one.password.isEmpty()) {
            note(one, Oddity::PasswordElsewhere);
        }
    }
    return found.isEmpty() ? QList{DatabaseDetails()} : found;
}

/// The same, where a text could as well be of another form: only with something found.
QList<DatabaseDetails> readTreeIfAny(const Tree& tree)
{
    QList<DatabaseDetails> found = readTree(tree);
    return !found.isEmpty() && isEmpty(found.constFirst()) && !found.constFirst().isOfOther &&
                   found.constFirst().missing.isEmpty()
               ? QList<DatabaseDetails>()
               : found;
}

} // namespace

QList<DatabaseDetails> readJsonText(const QString& text)
{
    return readTree(readJsonTree(text));
}

QList<DatabaseDetails> readXmlText(const QString& text)
{
    return readTree(readXmlTree(text));
}

QList<DatabaseDetails> readTerraformText(const QString& text)
{
    return readTree(readTerraformTree(text));
}

QList<DatabaseDetails> readTomlText(const QString& text)
{
    // libpq's strings in one line can look the same: port='\'#1' is a value and a comment to TOML.
    const bool isLine = !text.contains(u'\n');
    // Names in capitals alone are variables.
    static const QRegularExpression notOfVariables(uR"(^\s*(?:\[|["']?[\w.-]*[a-z][\w.-]*["']?\s*=))"_s,
                                                   QRegularExpression::MultilineOption);
    const bool isOther =
        !notOfVariables.match(text).hasMatch() || (isLine && !readConninfoText(text).isEmpty());
    return isOther ? QList<DatabaseDetails>() : readTree(readTomlTree(text));
}

QList<DatabaseDetails> readYamlText(const QString& text)
{
    const Tree tree = readYamlTree(text);
    QList<DatabaseDetails> found = readTree(tree);
    // Lines of `name: value` alone may be notes as well, where quotes and ` #` are parts of a value.
    const bool isFlat = std::none_of(tree.root.children.cbegin(), tree.root.children.cend(),
                                     [](const Node& one) { return one.isBlock; });
    if (found.size() == 1 && isFlat && !isEmpty(found.constFirst())) {
        for (DatabaseDetails& one : readAsNotes(text)) {
            if (one.password != found.constFirst().password && one.server == found.constFirst().server) {
                note(one, Oddity::OtherReading);
                found += one;
            }
        }
    }
    return found;
}

QList<DatabaseDetails> readPropertiesText(const QString& text)
{
    return readTreeIfAny(readPropertiesTree(text));
}

} // namespace flowconnect
