#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// A piece of program code.
struct CodeToken
{
    enum Kind { Word, Text, Number, Sign, LineEnd };
    Kind kind = Sign; ///< a Word may be Ruby's `:name`, too
    QString text;     ///< of Text: without quotes and escapes, elsewhere() for what is put in when it runs
    bool isTemplate = false; ///< a Text with something to be put in
};

struct CodeTokens
{
    QList<CodeToken> tokens;
    bool isWhole = false;    ///< no string or comment stays open
    bool isDoubtful = false; ///< a string means one thing in one language, and another in the next
};

/// Takes `text` apart as most programming languages do: C, Java, C#, JavaScript, Python, Ruby, PHP, Go, Rust,
/// R, Terraform. Where languages differ in what a string means, and the text does not tell which it is, that
/// is doubtful.
CodeTokens codeTokens(const QString& text);

} // namespace flowconnect
