#include "texts/manage/ExportTexts.h"

#include <QCoreApplication>

namespace flowconnect {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportTexts)
};

} // namespace

QString exportEndText(const WriteEnd& end, const QString& path, qsizetype count)
{
    if (end.written) {
        return ExportTexts::tr("%1 written to %2.")
            .arg(ExportTexts::tr("%n connection(s)", nullptr, static_cast<int>(count)), path);
    }
    return end.noAnswer
               ? ExportTexts::tr(
                     "The disk has not answered yet: %1 may or may not be written. Look at the file, "
                     "or choose another folder.")
                     .arg(path)
               : ExportTexts::tr("%1 could not be written: %2. Choose another folder or name.")
                     .arg(path, end.reason);
}

} // namespace flowconnect
