#include "connection/read/access/EnvForm.h"

#include "connection/read/access/AccessKeys.h"
#include "connection/read/access/AssignmentForm.h"
#include "connection/read/access/QueryPairs.h"
#include "connection/read/access/TextSections.h"
#include "connection/read/details/EnvLines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Lines of cmd and PowerShell as lines of a `.env` file.
QString withoutSetters(const QString& text)
{
    static const QRegularExpression quoted(uR"x(^[ \t]*set[ \t]+"([A-Za-z_]\w*=[^"\n]*)"[ \t]*$)x"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression plain(
        uR"(^[ \t]*(?:set[ \t]+|ENV[ \t]+|\$env:)(?=[A-Za-z_]\w*[ \t]*=))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return QString(text).replace(quoted, u"\\1"_s).remove(plain);
}

} // namespace

bool isEnvFile(const AccessText& text)
{
    return text.text.contains(u'=');
}

bool isWholeEnvFile(const AccessText& text)
{
    static const QRegularExpression other(
        uR"x(^(?![ \t]*(?:#|;|\r?$|\[[^\n]*\][ \t]*\r?$|(?:export[ \t]+|set[ \t]+"?|ENV[ \t]+|\$env:)?[A-Za-z_][\w.-]*[ \t]*=)))x"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return !other.match(text.text).hasMatch() && !isAssignments(text);
}

QList<AccessBlock> readEnvFile(const AccessText& text)
{
    QList<AccessBlock> blocks;
    const QList<TextSection> sections = sectionsOf(text.text);
    for (const TextSection& section : sections) {
        AccessBlock block{section.name, {}};
        const QList<EnvLine> lines = readEnvLines(withoutSetters(section.text));
        for (const EnvLine& line : lines) {
            if (accessKeyOf(line.key).kind == AccessKey::Kind::Value && holdsQuery(line.value)) {
                return {}; // a query: its first name only looks like a line's
            }
            block.pairs += {line.key, {line.value}, line.isUnresolved};
        }
        if (!block.pairs.isEmpty()) {
            blocks += block;
        }
    }
    return blocks;
}

} // namespace flowconnect
