#pragma once

#include "plugins/use/Plugins.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace flowconnect::test {

/// Where the build has the plugin for practice, and the other one.
inline QString practicePlugin()
{
    return QStringLiteral(PRACTICE_PLUGIN);
}
inline QString pluginsOfTheBuild()
{
    return QFileInfo(practicePlugin()).absolutePath();
}

/// A folder of plugins that the test fills.
struct PluginCopies
{
    /// Puts the file `from` there as the plugin for practice, its first `bytes` only where that is given.
    bool putPractice(const QString& from, qint64 bytes = -1) const
    {
        return put(from, QStringLiteral("flow-connect-practice"), bytes);
    }
    bool put(const QString& from, const QString& name, qint64 bytes = -1) const
    {
        const QString to = pluginFile(folder.path(), name);
        return QFile::copy(from, to) && (bytes < 0 || QFile::resize(to, bytes));
    }

    QTemporaryDir folder;
};

} // namespace flowconnect::test
