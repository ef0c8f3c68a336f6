#pragma once

#include "connection/read/details/DatabaseDetails.h"

#include <optional>

namespace flowconnect {

/// A line of notes taken apart at its first separator.
struct NoteLine
{
    QString label;
    QString key;   ///< keyOfLabel()
    QString value; ///< with the blanks around it
};

/// `line` as `label: value`, `label = value`, `label → value`, `label is value`; nothing for other lines.
std::optional<NoteLine> noteLine(const QString& line);

/// A label of `host: a, port: 5432, user: b`.
struct LabelPlace
{
    QString key;         ///< keyOfLabel()
    qsizetype begin = 0; ///< of what separates it from the value before
    qsizetype end = 0;   ///< where its value begins
};

/// The labels of a line that has several; empty for other lines.
QList<LabelPlace> labelsIn(const QString& line);

/// The cells of a row in Markdown, between tabs, or between commas where all are labels or `isTable`; empty
/// for other lines.
QStringList cellsOf(const QString& line, bool isTable);

/// What a heading says; empty for other lines: only what is marked as one, or names an environment, since any
/// other line may be a secret.
QString headingOf(const QString& line);

/// A line of nothing but dashes and the like.
bool isRule(const QString& line);

/// Whether `text` is of a grammar that has lines with colons and equals signs, too: code, YAML, a shell's.
bool isOfProgram(const QString& text);

/// True where `other` has all that `one` has.
bool isPartOf(const DatabaseDetails& one, const DatabaseDetails& other);

/// A value without what writers put around it.
struct NoteValue
{
    QString text;
    QList<Oddity> oddities; ///< of what was taken off
};

/// `raw` as the value of `key` (keyOfLabel()): without remarks in parentheses, marks of Markdown and signs of
/// the sentence at its end. In a password every sign counts, but for blanks and quotation marks around all of
/// it.
NoteValue noteValue(const QString& key, const QString& raw);

} // namespace flowconnect
