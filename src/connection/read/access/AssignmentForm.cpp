#include "connection/read/access/AssignmentForm.h"

#include "connection/read/access/CommandWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const QRegularExpression& assignmentWord()
{
    static const QRegularExpression word(uR"(\A(?:\$env:)?([A-Za-z_]\w*)=(.*)\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return word;
}

} // namespace

bool isAssignments(const AccessText& text)
{
    static const QRegularExpression two(
        uR"(=[^\n=]*(?:;[ \t]*|[ \t]+|[ \t]-e[ \t]+)[A-Za-z_]\w*=\S|\s-e\s+[A-Za-z_]\w*=)"_s);
    return two.match(text.text).hasMatch();
}

QList<AccessBlock> readAssignments(const AccessText& text)
{
    AccessBlock block;
    const QList<QStringList> commands = commandsIn(text.text);
    for (const QStringList& words : commands) {
        for (const QString& word : words) {
            if (const auto match = assignmentWord().match(word); match.hasMatch()) {
                block.pairs += {match.captured(1), {match.captured(2)}};
            }
        }
    }
    return {block};
}

} // namespace flowconnect
