// usage: several-job URL JOURNAL LIST
// Creates the connections of the file LIST at URL as the program does; says "row NUMBER STATE ID" on standard
// output for each row once it is at its end, and "end" at last.
#include "manage/several/SeveralScene.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace flowconnect;
using namespace flowconnect::test;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTimer::singleShot(300'000, &application, &QCoreApplication::quit); // nobody has killed it
    const QStringList words = QCoreApplication::arguments();
    QFile file(words.value(3));
    if (words.size() != 4 || !file.open(QIODevice::ReadOnly)) {
        return 2;
    }
    SeveralScene scene(QUrl(words.at(1)), words.at(2));
    scene.run.setLimits({1'000});
    QObject::connect(&scene.run, &SeveralRun::finished, &application, [&scene] {
        for (auto row = scene.run.outcomes().cbegin(); row != scene.run.outcomes().cend(); ++row) {
            std::printf("row %d %d %s\n", row.key(), static_cast<int>(row->state),
                        qPrintable(row->receipt.id));
        }
        std::puts("end");
        QCoreApplication::quit();
    });
    scene.run.start(readRows(readCsv(file.readAll()), scene.base), scene.base, {}, false);
    return QCoreApplication::exec();
}
