#pragma once

#include "connection/read/DatabaseText.h"
#include "files/RegularFile.h"

#include <QObject>

#include <functional>

class QLineEdit;
class QWidget;

namespace flowconnect {

class TextIntake;

/// Gets the details of a database from a text or a file, and shows what was read before it is taken over.
/// Both are read in threads, one at a time, see TextIntake. The text is not kept. The dialogs do not block.
class DetailsImporter : public QObject
{
    Q_OBJECT

public:
    /// `page` is the parent of the dialogs; files may be dropped onto it.
    explicit DetailsImporter(QWidget* page);

    /// Shows the file dialog.
    void choose();
    /// Bytes that a file may have.
    static constexpr qint64 largestFile = 1024 * 1024;
    /// Reads a file; what it holds goes the way of read().
    void readFile(const QString& path);
    /// Forgets the file or text that is being read.
    void stopReading();
    /// A file or text is being read.
    bool isReading() const;
    /// Sees to it that readingBegan() has been told if something is being read; true where it is.
    bool tellReading();
    /// How a text is read, in a thread.
    using Read = std::function<DatabaseText(const QString&)>;
    /// Another one than readDatabaseText(), and another limit in ms: in tests only.
    void readBy(Read read, int limitMs);
    /// Reads a text and shows the result, later; taken() follows if the person agrees.
    void read(const QString& text);
    /// Everything that comes into `edit` at once is read, but for a few letters of an input method.
    void watch(QLineEdit* edit);
    /// What comes into `edit` at once is read where it is clearly more than a single value.
    void watchForTexts(QLineEdit* edit);
    /// What comes into `edit` at once is read where it names a server: a password or a name may look like
    /// anything else.
    void watchForServers(QLineEdit* edit);

Q_SIGNALS:
    void taken(const flowconnect::DatabaseDetails& details);
    /// `form`: as far as it was recognised.
    void refused(flowconnect::TextProblem problem, flowconnect::TextForm form);

    /// A file is being read, or, where `path` is empty, a pasted text, for a moment already; until
    /// readingEnded() it can be stopped.
    void readingBegan(const QString& path);
    void readingEnded();
    /// A file could not be read.
    void unreadable(const flowconnect::FileContent& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchFor(QLineEdit* edit, bool (*isText)(const QString&));
    void show(const DatabaseText& result);

    QWidget* m_page;
    TextIntake* m_intake;
    Read m_read = readDatabaseText;
};

} // namespace flowconnect
