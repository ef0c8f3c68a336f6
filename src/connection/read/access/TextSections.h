#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// A part of a text under a line `[name]`, as in INI and TOML.
struct TextSection
{
    QString name; ///< empty before the first one
    QString text;
};

/// The parts of `text`; the whole where it has no such lines. Parts without text are left out.
QList<TextSection> sectionsOf(const QString& text);

} // namespace flowconnect
