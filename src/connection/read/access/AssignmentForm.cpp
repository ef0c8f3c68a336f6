#include "connection/read/access/AssignmentForm.h"

#include "connection/read/access/CommandWords.h"
#include "connection/read/access/QueryPairs.h"

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
        block.pairs += assignmentsAmong(words);
    }
    return {block};
}

QList<AccessPair> assignmentsAmong(const QStringList& words)
{
    QList<AccessPair> pairs;
    for (const QString& word : words) {
        const QRegularExpressionMatch match = assignmentWord().match(word);
        if (match.hasMatch() && !holdsQuery(match.captured(2))) {
            pairs += {match.captured(1), {match.captured(2)}};
        }
    }
    return pairs;
}

} // namespace flowconnect
