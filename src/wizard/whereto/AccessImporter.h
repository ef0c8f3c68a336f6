#pragma once

#include "connection/read/AccessImport.h"

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
    /// Reads a file. A file that cannot be opened is reported like a damaged one.
    void readFile(const QString& path);
    void read(const QByteArray& bytes);
    /// From now on JSON that comes into a line edit of `fields` at once, whichever way, or is pasted anywhere
    /// on the page, is read as if it were a file.
    void watchTexts(QWidget* fields);

Q_SIGNALS:
    void imported(const flowconnect::ImportedAccess& access);
    void refused(flowconnect::ImportProblem problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takePaste(QEvent* event);
    void askWhich(const QList<ImportedAccess>& candidates);

    QWidget* m_page;
};

} // namespace flowconnect
