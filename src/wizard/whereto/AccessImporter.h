#pragma once

#include "connection/read/access/AccessImport.h"
#include "files/RegularFile.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace flowconnect {

class TextIntake;

/// Gets the values for Platform from a file: chosen in a dialog, dropped onto the page, or as text. Where it
/// has several credentials the person chooses one. Files and texts are read in threads, one at a time, see
/// TextIntake. The dialogs do not block.
class AccessImporter : public QObject
{
    Q_OBJECT

public:
    /// `page` is the parent of the dialogs; files may be dropped onto it.
    explicit AccessImporter(QWidget* page);

    /// Shows the file dialog.
    void choose();
    /// Bytes that a file may have.
    static constexpr qint64 largestFile = 1024 * 1024;
    /// Reads a file.
    void readFile(const QString& path);
    /// Forgets the file or text that is being read.
    void stopReading();
    /// A file or text is being read.
    bool isReading() const;
    /// Sees to it that readingBegan() has been told if something is being read; true where it is.
    bool tellReading();
    /// How a text is read, in a thread; `into`: the field that it came into.
    using Read = std::function<AccessImport(const QString& text, std::optional<Field> into)>;
    /// Another one than readAccessText(), and another limit in ms: in tests only.
    void readBy(Read read, int limitMs);
    /// From now on a text that has values for Platform and comes into a line edit of `fields` at once,
    /// whichever way, or is pasted anywhere on the page, is read as if it were a file. `fields` has the six
    /// edits of AccessPanel.
    void watchTexts(QWidget* fields);

Q_SIGNALS:
    /// `into`: the field that the text came into; none where it was a file or came onto the page.
    void imported(const flowconnect::ImportedAccess& access, std::optional<flowconnect::Field> into);
    void refused(const flowconnect::AccessImport& import);

    /// A file is being read, or, where `path` is empty, a pasted text, for a moment already; until
    /// readingEnded() it can be stopped.
    void readingBegan(const QString& path);
    void readingEnded();
    /// A file could not be read.
    void unreadable(const flowconnect::FileContent& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takePaste(QEvent* event);
    void read(const QString& text, std::optional<Field> into);
    void take(const AccessImport& import, std::optional<Field> into);
    void askWhich(const QList<ImportedAccess>& candidates, std::optional<Field> into);

    QWidget* m_page;
    TextIntake* m_intake;
    Read m_read;
};

} // namespace flowconnect
