#include "plugins/load/PluginFile.h"

#include "plugins/load/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QPluginLoader>
#include <QThread>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr QLatin1StringView programVersion(FLOWCONNECT_VERSION);

/// As the build has it among the plugin's metadata (moc's option -M; Qt takes “version” for its own).
QString versionOf(const QJsonObject& metaData)
{
    return metaData["flowConnect"_L1].toArray().at(0).toString();
}

} // namespace

QString pluginFolder(const QString& programFolder)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QDir folder(programFolder);
    if (folder.dirName() == QLatin1StringView(FLOWCONNECT_BINDIR_NAME)) {
        return QDir::cleanPath(folder.absoluteFilePath(QStringLiteral(FLOWCONNECT_PLUGINS_FROM_BINDIR)));
    }
#endif
    return programFolder;
}

QString pluginFile(const QString& folder, const QString& name)
{
    return QDir(folder).absoluteFilePath(name + QStringLiteral(FLOWCONNECT_PLUGIN_SUFFIX));
}

PluginRoot loadPluginFile(const QString& path, const char* iid)
{
    // A path that is not there is searched for by Qt, in the folders of QT_PLUGIN_PATH too.
    if (!QDir::isAbsolutePath(path) || !QFileInfo(path).isFile()) {
        return {nullptr, {PluginProblem::Missing, path, {}, {}}};
    }
    if (!isWholeLibrary(path)) {
        return {nullptr, {PluginProblem::Damaged, path, {}, {}}};
    }
    QPluginLoader loader(path);
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    const QJsonObject metaData = loader.metaData();
    if (metaData["IID"_L1].toString() != QLatin1StringView(iid)) {
        // Qt keeps no metadata of a plugin that it refuses: one made for a newer Qt.
        return metaData.isEmpty() && !loader.load()
                   ? PluginRoot{nullptr, {PluginProblem::NotLoadable, path, {}, loader.errorString()}}
                   : PluginRoot{nullptr, {PluginProblem::Damaged, path, {}, {}}};
    }
    if (const QString version = versionOf(metaData); version != programVersion) {
        return {nullptr, {PluginProblem::OtherVersion, path, version, {}}};
    }
    QObject* object = loader.instance();
    if (object == nullptr) {
        return {nullptr, {PluginProblem::NotLoadable, path, {}, loader.errorString()}};
    }
    if (object->thread() == QThread::currentThread() && qApp != nullptr) {
        object->moveToThread(qApp->thread()); // this one may end
    }
    return {object, {}};
}

} // namespace flowconnect
