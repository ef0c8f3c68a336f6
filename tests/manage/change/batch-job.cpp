// A program that changes the passwords of a batch and may be killed meanwhile:
// batch-job URL JOURNAL PASSWORD ID…
#include "manage/change/BatchScene.h"

#include <QCoreApplication>

using namespace flowconnect;
using namespace flowconnect::test;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ManageScene scene(QUrl(arguments.at(1)), arguments.at(2));
    CredentialsBatch batch(scene.connections, scene.writes, scene.place, scene.journal);
    batch.setRows(batchRows(scene, arguments.mid(4)));
    return runBatch(batch, arguments.at(3)) ? 0 : 1;
}
