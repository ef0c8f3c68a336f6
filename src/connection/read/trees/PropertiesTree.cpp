#include "connection/read/trees/LineTree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// A line without its end where that is escaped.
bool goesOn(const QString& line)
{
    qsizetype slashes = 0;
    while (slashes < line.size() && line.at(line.size() - 1 - slashes) == u'\\') {
        ++slashes;
    }
    return slashes % 2 == 1;
}

/// As java.util.Properties.load takes it.
QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            plain += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        bool isHex = false;
        const ushort code = c == u'u' ? text.mid(i + 1, 4).toUShort(&isHex, 16) : ushort(0);
        if (isHex) {
            plain += QChar(code);
            i += 4;
        } else {
            plain += c == u't' ? u'\t' : c == u'n' ? u'\n' : c == u'r' ? u'\r' : c == u'f' ? u'\f' : c;
        }
    }
    return plain;
}

} // namespace

Tree readPropertiesTree(const QString& text)
{
    static const QRegularExpression pair(uR"(\A([\w.\-\[\]/*$ ]+?)\s*[=:]\s*(.*)\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression telling(
        uR"((?m)^\s*(((?!\d+\.)[A-Za-z][\w\-]*\.)+[\w.\-\[\]]+\s*[=:]|\[(databases|pgbouncer|ODBC[^\]]*)\]|(Servername|Driver)\s*=|[\w\-]+\s*=\s*["']?(jdbc:|postgres\w*[:+])))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dotted(uR"((?m)^\s*((?!\d+\.)[A-Za-z][\w\-]*\.)+[\w.\-\[\]]+\s*[=:])"_s);
    static const QRegularExpression section(uR"(\A\[([^\]\n]+)\]\s*([#;].*)?\z)"_s);
    Tree tree;
    const bool hasSections = text.contains(QRegularExpression(u"(?m)^\\s*\\[[^\\]\\n]+\\]\\s*([#;].*)?$"_s));
    if (!telling.match(text).hasMatch() || (!hasSections && !dotted.match(text).hasMatch())) {
        return tree;
    }
    Node root;
    root.isBlock = true;
    Node* block = &root;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') || line.startsWith(u'!')) {
            continue;
        }
        if (const auto match = section.match(line); match.hasMatch()) {
            Node one;
            one.name = match.captured(1).trimmed();
            one.isBlock = true;
            root.children += one;
            block = &root.children.last();
            continue;
        }
        while (!hasSections && goesOn(line) && i + 1 < lines.size()) {
            line.chop(1);
            line += lines.at(++i).trimmed();
        }
        const auto match = pair.match(line);
        if (!match.hasMatch()) {
            return tree; // another format
        }
        Node one;
        one.name = match.captured(1).trimmed();
        one.value = hasSections ? match.captured(2) : unescaped(match.captured(2));
        if (one.value.size() > 1 && one.value.startsWith(u'"') && one.value.endsWith(u'"') &&
            one.value.count(u'"') == 2) {
            one.value =
                one.value.mid(1, one.value.size() - 2); // to Java they belong to it; nobody means that
            tree.isLoose = true;
        }
        if (hasSections && one.name.startsWith(u"sqlalchemy."_s)) {
            one.value.replace(u"%%"_s, u"%"_s); // Python's ConfigParser
        }
        // To Java a blank at the end belongs to the value; people rarely mean it.
        tree.isLoose = tree.isLoose || (!hasSections && lines.at(i).endsWith(u' '));
        block->children += one;
    }
    tree.root = root;
    tree.isOfFormat = true;
    tree.isWhole = true;
    return tree;
}

} // namespace flowconnect
