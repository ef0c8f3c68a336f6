#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace flowconnect {

enum class FileUse {
    Open, ///< a file that exists
    Save,
};

/// A dialog that chooses a file; the caller connects `fileSelected` and opens it. It deletes itself when it
/// is closed. It begins where downloads lie: there is what people were sent, and what they want to find
/// again. `filters` as QFileDialog takes them, `;;` between; empty: all files. The desktop's own dialog is
/// used where it speaks the language of the program, which may have been switched; Qt's otherwise. GUI
/// thread.
QFileDialog* newFileDialog(FileUse use, const QString& objectName, const QString& title,
                           const QString& filters, QWidget* parent);

} // namespace flowconnect
