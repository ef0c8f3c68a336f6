#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// A piece of a structured text, whatever its format: a value with a name, or a block of such pieces.
struct Node
{
    QString name;  ///< as written; empty in a list and for what has none
    QString value; ///< of a scalar, without quotes and escapes; secret as the text is
    QList<Node> children;
    bool isBlock = false; ///< has children instead of a value, if only none
};

/// Stands in a value for what the text only refers to: a variable, a call, another file. isVariable() knows
/// it.
inline QString elsewhere()
{
    return QStringLiteral("${ELSEWHERE}");
}

/// How deep blocks may be nested, and how many pieces a tree may have, whatever its format.
constexpr int deepestNode = 40;
constexpr int mostNodes = 20'000;

/// What reading a text as a tree gave.
struct Tree
{
    bool isOfFormat = false; ///< it is recognised, even where it is broken
    bool isWhole = false;    ///< and read to its end: only then the root counts
    bool isLoose = false;    ///< though not quite to the letter of the grammar
    Node root;
};

} // namespace flowconnect
