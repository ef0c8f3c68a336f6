#include "wizard/widgets/FileDialogs.h"

#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

namespace flowconnect {

namespace {

/// Whether dialogs of the desktop are in the language that the program shows.
bool desktopSpeaksOurLanguage()
{
    const QLocale program;
    const QStringList languages = QLocale::system().uiLanguages();
    const QLocale desktop(languages.isEmpty() ? QString() : languages.constFirst());
    if (desktop.language() == QLocale::C) { // LANG=C: its texts are English
        return program.language() == QLocale::English;
    }
    return desktop.language() == program.language() &&
           (program.language() != QLocale::Chinese || desktop.script() == program.script());
}

} // namespace

QFileDialog* newFileDialog(FileUse use, const QString& objectName, const QString& title,
                           const QString& filters, QWidget* parent)
{
    auto* dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), filters);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog, !desktopSpeaksOurLanguage());
    if (use == FileUse::Save) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    return dialog;
}

} // namespace flowconnect
