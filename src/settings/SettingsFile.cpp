#include "settings/SettingsFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qint64 largestSettings = 4 * 1024 * 1024; // bytes; ours have a few thousand

constexpr qsizetype longestValue = 64 * 1024; // characters; no value of ours comes near it

/// QSettings passes over much that no settings file has.
bool looksDamaged(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false; // that is another trouble
    }
    const QByteArray bytes = file.read(largestSettings + 1);
    return bytes.size() > largestSettings || bytes.contains('\0');
}

QString sibling(const QString& path, const QString& mark)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u'.' + mark + u'.' + file.suffix());
}

/// Renames `path` so that nothing in it is lost; gives the new name, or nothing where that was refused.
QString setAside(const QString& path)
{
    const QString mark = u"damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss"_s);
    for (int attempt = 0; attempt < 100; ++attempt) { // two starts within one second
        const QString aside = sibling(path, attempt == 0 ? mark : mark + u'-' + QString::number(attempt));
        if (!QFile::exists(aside)) {
            return QFile::rename(path, aside) ? aside : QString();
        }
    }
    return {};
}

using Values = QHash<QString, QVariant>;

/// What could be read.
Values valuesOf(const QSettings& settings)
{
    Values values;
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys) {
        if (const QVariant value = settings.value(key); value.toString().size() <= longestValue) {
            values.insert(key, value);
        }
    }
    return values;
}

/// Settings at `path` with these values and no others.
std::unique_ptr<QSettings> settingsWith(const Values& values, const QString& path)
{
    auto settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    settings->clear();
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        settings->setValue(value.key(), value.value());
    }
    settings->sync();
    return settings;
}

/// A clean file in the place of a damaged one, or beside it where it can't be moved, with what could be read.
OpenedSettings replaceDamaged(const QString& path, std::unique_ptr<QSettings> damaged)
{
    const QString copy = sibling(path, u"recovered"_s); // there where an earlier start could not move it
    const Values values =
        QFile::exists(copy) ? valuesOf(QSettings(copy, QSettings::IniFormat)) : valuesOf(*damaged);
    damaged.reset();
    OpenedSettings opened;
    opened.state = SettingsState::Damaged;
    opened.otherFile = setAside(path);
    if (!opened.otherFile.isEmpty()) {
        opened.settings = settingsWith(values, path);
        if (opened.settings->status() == QSettings::NoError) {
            QFile::remove(copy);
        }
        return opened;
    }
    opened.state = SettingsState::StillDamaged;
    opened.otherFile = path;
    opened.settings = settingsWith(values, copy);
    if (opened.settings->status() != QSettings::NoError || !opened.settings->isWritable()) {
        opened.scratch = std::make_unique<QTemporaryDir>();
        opened.settings = settingsWith(values, opened.scratch->filePath(u"settings.conf"_s));
    }
    return opened;
}

OpenedSettings openFile(const QString& path)
{
    OpenedSettings opened;
    const bool damaged = looksDamaged(path);
    opened.settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    opened.settings->sync();
    const QSettings::Status status = opened.settings->status();
    if (status == QSettings::AccessError || !opened.settings->isWritable()) {
        opened.state = SettingsState::ReadOnly;
        opened.otherFile = path;
    } else if (damaged || status == QSettings::FormatError) {
        opened = replaceDamaged(path, std::move(opened.settings));
    }
    return opened;
}

} // namespace

QString settingsPath()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return QSettings().fileName();
#else
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                     QCoreApplication::applicationName())
        .fileName();
#endif
}

OpenedSettings openSettings(const QString& path)
{
    OpenedSettings opened = openFile(path);
    if (opened.settings->value(u"format"_s, settingsFormat).toInt() > settingsFormat) {
        const QString own = sibling(path, u"format%1"_s.arg(settingsFormat));
        if (!QFile::exists(own)) {
            QFile::copy(path, own);
        }
        opened = openFile(own);
        opened.state = SettingsState::Newer;
        opened.otherFile = path;
    }
    if (opened.state != SettingsState::ReadOnly) {
        opened.settings->setValue(u"format"_s, settingsFormat);
        opened.settings->sync(); // there is a file from now on
        // What was typed is the owner's alone. QSettings keeps the permissions of a file that is there.
        QFile::setPermissions(opened.settings->fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return opened;
}

} // namespace flowconnect
