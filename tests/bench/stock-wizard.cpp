// The least that a wizard costs: Qt's own with five empty pages, built with the same flags. Prints "shown"
// once it is painted, as the program does.
#include "program/FirstPaint.h"

#include <QApplication>
#include <QWizard>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWizard wizard;
    for (int page = 0; page < 5; ++page) {
        wizard.addPage(new QWizardPage);
    }
    new flowconnect::FirstPaint(&wizard);
    wizard.show();
    return QApplication::exec();
}
