#include "plugins/PluginCopies.h"
#include "support/TestProgram.h"

#include <QPluginLoader>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

const char* const practiceIid = qobject_interface_iid<practice::PracticePlugin*>();

PluginFault faultOf(const QString& path)
{
    const PluginRoot root = loadPluginFile(path, practiceIid);
    return root.object == nullptr ? root.fault : PluginFault();
}

} // namespace

/// What is loaded from a plugin's file, and what is not.
class PluginFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsFromOnePlaceOnly();
    void findsTheFolder();
    void refusesWhatIsCutOff_data();
    void refusesWhatIsCutOff();
    void refusesWhatIsNoPlugin();
    void refusesAnotherVersion();
    void refusesWhatLacksASymbol();
    void loadsTheWholeOne();
};

/// A plugin that is missing is looked for nowhere else.
void PluginFileTest::loadsFromOnePlaceOnly()
{
    const QTemporaryDir empty;
    const PluginCopies elsewhere;
    QVERIFY(elsewhere.putPractice(practicePlugin()));
    qputenv("QT_PLUGIN_PATH", elsewhere.folder.path().toUtf8());
    QCoreApplication::addLibraryPath(elsewhere.folder.path());
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(elsewhere.folder.path()));
    const QString path = pluginFile(empty.path(), u"flow-connect-practice"_s);
    const QString foundByQt = QPluginLoader(u"flow-connect-practice"_s).fileName();
    const PluginFault fault = faultOf(path);
    const PluginFault relative = faultOf(QFileInfo(path).fileName());
    QDir::setCurrent(here);
    QCoreApplication::removeLibraryPath(elsewhere.folder.path());
    qunsetenv("QT_PLUGIN_PATH");
    QVERIFY(!foundByQt.isEmpty()); // it could be found there
    QCOMPARE(fault, (PluginFault{PluginProblem::Missing, path, {}, {}}));
    QCOMPARE(relative.problem, PluginProblem::Missing);
}

void PluginFileTest::findsTheFolder()
{
    QCOMPARE(pluginFolder(u"/home/ann/build"_s), u"/home/ann/build"_s);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString installed = pluginFolder(u"/usr/bin"_s);
    QVERIFY2(installed.startsWith(u"/usr/lib"_s) && installed.endsWith(u"/flow-connect"_s),
             qPrintable(installed));
#endif
}

void PluginFileTest::refusesWhatIsCutOff_data()
{
    QTest::addColumn<qint64>("bytes");
    const qint64 size = QFileInfo(practicePlugin()).size();
    for (const qint64 bytes : {qint64(0), qint64(1), qint64(63), qint64(64), qint64(1000), size / 4, size / 2,
                               size * 3 / 4, size - 5000, size - 1}) {
        QTest::newRow(qPrintable(QString::number(bytes))) << bytes;
    }
}

void PluginFileTest::refusesWhatIsCutOff()
{
    QFETCH(qint64, bytes);
    const PluginCopies copies;
    QVERIFY(copies.putPractice(practicePlugin(), bytes));
    const QString path = pluginFile(copies.folder.path(), u"flow-connect-practice"_s);
    QCOMPARE(faultOf(path), (PluginFault{PluginProblem::Damaged, path, {}, {}}));
}

void PluginFileTest::refusesWhatIsNoPlugin()
{
    const PluginCopies copies;
    const QString path = pluginFile(copies.folder.path(), u"flow-connect-practice"_s);
    QFile text(path);
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(100'000, 'x')) == 100'000);
    text.close();
    QCOMPARE(faultOf(path).problem, PluginProblem::Damaged);

    // Another plugin, and a program.
    QCOMPARE(faultOf(pluginFile(pluginsOfTheBuild(), u"flow-connect-check"_s)).problem,
             PluginProblem::Damaged);
    QVERIFY(faultOf(QCoreApplication::applicationFilePath()).problem != PluginProblem::None);
}

void PluginFileTest::refusesAnotherVersion()
{
    const QString path = QStringLiteral(FOREIGN_PLUGIN);
    QCOMPARE(faultOf(path), (PluginFault{PluginProblem::OtherVersion, path, u"0.0.9"_s, {}}));
}

void PluginFileTest::refusesWhatLacksASymbol()
{
    const PluginFault fault = faultOf(QStringLiteral(UNRESOLVED_PLUGIN));
    QCOMPARE(fault.problem, PluginProblem::NotLoadable);
    QVERIFY2(fault.reason.contains(u"inAnotherReleaseOfQt"_s), qPrintable(fault.reason));
}

void PluginFileTest::loadsTheWholeOne()
{
    const PluginRoot root = loadPluginFile(practicePlugin(), practiceIid);
    QCOMPARE(root.fault, PluginFault());
    QVERIFY(qobject_cast<practice::PracticePlugin*>(root.object) != nullptr);
    QCOMPARE(loadPluginFile(practicePlugin(), practiceIid).object, root.object);
}

FLOWCONNECT_TEST(PluginFileTest)
#include "PluginFileTest.moc"
