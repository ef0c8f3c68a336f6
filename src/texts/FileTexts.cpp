#include "texts/FileTexts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace flowconnect {

namespace {
struct FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileTexts)
};
} // namespace

QString fileProblemText(const FileContent& file, qint64 largest)
{
    switch (file.problem) {
    case FileProblem::None:
        return {};
    case FileProblem::Missing:
        return FileTexts::tr("There is no such file. Choose another one.");
    case FileProblem::NoPermission:
        return FileTexts::tr(
            "You don't have permission to read this file. Ask its owner, or choose another one.");
    case FileProblem::NotRegular:
        return FileTexts::tr("This isn't a regular file but a folder, a pipe, or a device. Choose a file.");
    case FileProblem::TooLarge:
        return FileTexts::tr("This file is larger than %1 MiB. Choose another one.")
            .arg(largest / (1024 * 1024));
    case FileProblem::NoAnswer:
        return FileTexts::tr(
            "The disk or network share didn't respond. Copy the file to this computer's own disk, "
            "then choose the copy.");
    case FileProblem::Broken:
        return file.reason.isEmpty()
                   ? FileTexts::tr("The system couldn't read this file. Choose another one.")
                   : FileTexts::tr("The system couldn't read this file: %1.").arg(file.reason);
    }
    return {};
}

QString readingFileText(const QString& path)
{
    return path.isEmpty() ? FileTexts::tr("Reading what you pasted…")
                          : FileTexts::tr("Reading %1…").arg(QFileInfo(path).fileName());
}

QString stopReadingText(const QString& path)
{
    return path.isEmpty() ? FileTexts::tr("Cancel") : FileTexts::tr("Stop");
}

} // namespace flowconnect
