#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace flowconnect::test {

/// What a folder of src/ may include.
struct Room
{
    QStringList own;       ///< folders below src/ (`connection/read`), or single headers (`wizard/PageId.h`)
    QStringList libraries; ///< `QtCore`, `libpq` …
};

/// The README's table of the folders below src/: it is the picture for people and the rule for the test.
class LayerTable
{
public:
    /// Reads the rows "| `src/FOLDER/` | purpose | may include | libraries |" of a Markdown text. Several
    /// names in a cell are separated by commas; `x/…` stands for x and all folders below it; "–" for none.
    static LayerTable fromMarkdown(const QString& text);

    QStringList folders() const { return m_rooms.keys(); }
    /// Each #include in `source` that a file in `folder` may not have, as `folder → what`. A folder may
    /// always include itself and the language's own headers.
    QStringList violations(const QString& folder, const QString& source) const;
    /// Whether a file in `from` may include one in `to`, itself or by way of other folders.
    bool reaches(const QString& from, const QString& to) const;

private:
    QHash<QString, Room> m_rooms;
};

/// Which library an `#include <header>` belongs to: `QtWidgets`, `libpq`, `QtKeychain`; empty for headers of
/// the language and the operating system. Asks the installed Qt.
QString libraryOf(const QString& header);

} // namespace flowconnect::test
