#pragma once

#include <QString>

namespace flowconnect {

struct TomlString
{
    QString value;
    qsizetype end = 0; ///< behind its closing marks
    bool isWhole = false;
    bool isCutOff = false; ///< the text or the line ends before it does
};

/// The string whose quotation mark is at `at`: basic or literal, on one line or between three marks
/// (TOML 1.0, "String").
TomlString tomlString(const QString& text, qsizetype at);

} // namespace flowconnect
