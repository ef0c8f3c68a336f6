#pragma once

#include "connection/read/trees/CodeTokens.h"
#include "connection/read/trees/Node.h"

namespace flowconnect {

/// What stands between two signs of an expression.
struct CodePiece
{
    Node node;
    bool isText = false;  ///< known: a string, number or word for a value
    bool isWord = false;  ///< a name
    bool isBlock = false; ///< braces, brackets, a call
};

/// The piece that a word, string or number makes.
CodePiece pieceOf(const CodeToken& token);

/// True for words before a value that say nothing of it: `new`, `return`, `const`.
bool isPassedOver(const CodeToken& token);

/// Puts elsewhere() in place of what a formatting function puts in: `%s`, `{}`, `{name}`.
void fillIn(QString& text);

/// `call` as a piece of its own; the string itself where it formats one, or passes it through: `str("x")`,
/// `new String[]{"x"}`.
CodePiece called(const CodePiece& call);

/// Changes a string by what is called on it: `"x".to_string()` stays, `"…".format(…)` is filled in; after all
/// else more stands behind it than is known.
void addMember(CodePiece& text, const QString& name);

/// The name that the pieces before a sign give to what is behind it.
QString nameOf(const QList<CodePiece>& pieces);

/// What the pieces of an expression come to: a block with its labels, a string, or elsewhere() where they are
/// computed.
Node valueOf(QList<CodePiece> pieces, bool isComputed);

} // namespace flowconnect
