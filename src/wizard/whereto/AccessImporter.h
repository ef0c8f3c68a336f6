#pragma once

#include "connection/read/AccessImport.h"
#include "files/FileReader.h"

#include <QObject>

class QWidget;

namespace flowconnect {

/// Gets the values for Platform from a file: chosen in a dialog, dropped onto the page, or as text. Where a
/// file has several credentials the person chooses one. The dialogs do not block.
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
    /// Forgets the file that is being read.
    void stopReading() { m_reader.cancel(); }
    void read(const QByteArray& bytes);
    /// From now on JSON that comes into a line edit of `fields` at once, whichever way, or is pasted anywhere
    /// on the page, is read as if it were a file.
    void watchTexts(QWidget* fields);

Q_SIGNALS:
    void imported(const flowconnect::ImportedAccess& access);
    void refused(flowconnect::ImportProblem problem);

    /// A file is being read, in a thread; until readingEnded() it can be stopped.
    void readingBegan(const QString& path);
    void readingEnded();
    /// A file could not be read.
    void unreadable(const flowconnect::FileContent& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takePaste(QEvent* event);
    void askWhich(const QList<ImportedAccess>& candidates);

    QWidget* m_page;
    FileReader m_reader;
};

} // namespace flowconnect
