#include "settings/SettingsFile.h"

#include "files/RegularFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryFile>
#include <QUuid>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestValue = 64 * 1024; // characters; no value of ours comes near it

/// QSettings passes over much that no settings file has.
bool looksDamaged(const QString& path)
{
    return readRegularFile(path, largestSettings).bytes.contains('\0');
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
        QString aside = sibling(path, attempt == 0 ? mark : mark + u'-' + QString::number(attempt));
        if (!QFile::exists(aside)) {
#ifdef Q_OS_UNIX // QFile would copy where it can't rename
            const QByteArray from = QFile::encodeName(path);
            if (std::rename(from.constData(), QFile::encodeName(aside).constData()) != 0) {
                return {};
            }
            QFile::setPermissions(aside, QFile::ReadOwner |
                                             QFile::WriteOwner); // an older version may have kept secrets
            return aside;
#else
            return QFile::rename(path, aside) ? aside : QString();
#endif
        }
    }
    return {};
}

/// `settings` with these values and no others.
std::unique_ptr<QSettings> settingsWith(const SettingsValues& values, std::unique_ptr<QSettings> settings)
{
    settings->clear();
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        settings->setValue(value.key(), value.value());
    }
    settings->sync();
    return settings;
}

std::unique_ptr<QSettings> settingsAt(const QString& path)
{
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

OpenedSettings inMemory(SettingsState state, const QString& path, const SettingsValues& values = {},
                        const QString& reason = {})
{
    OpenedSettings opened;
    opened.state = state;
    opened.otherFile = path;
    opened.lasts = false;
    opened.reason = reason;
    opened.settings = settingsWith(values, settingsAt(memorySettingsName()));
    return opened;
}

/// A file that can be read, or none yet, and nobody holds its lock.
bool isUsable(const QString& path)
{
    const FileProblem problem = lookAtFile(path, largestSettings).problem;
    return (problem == FileProblem::None || problem == FileProblem::Missing) && isLockFree(path);
}

/// A clean file in the place of a damaged or too large one, or beside it where it can't be moved, with what
/// could be read.
OpenedSettings replaceDamaged(const QString& path, const SettingsValues& readable, SettingsState state)
{
    const QString copy = sibling(path, u"recovered"_s); // there where an earlier start could not move it
    const bool hasCopy = QFile::exists(copy) && isUsable(copy);
    const SettingsValues values = hasCopy ? valuesOf(*settingsAt(copy)) : readable;
    OpenedSettings opened;
    opened.state = state;
    opened.otherFile = setAside(path);
    if (!opened.otherFile.isEmpty()) {
        opened.settings = settingsWith(values, settingsAt(path));
        if (opened.settings->status() == QSettings::NoError && hasCopy) {
            QFile::remove(copy);
        }
        return opened;
    }
    opened.state = SettingsState::StillDamaged;
    opened.otherFile = path;
    if (isUsable(copy)) {
        opened.settings = settingsWith(values, settingsAt(copy));
    }
    return opened.settings != nullptr && opened.settings->status() == QSettings::NoError &&
                   opened.settings->isWritable()
               ? std::move(opened)
               : inMemory(SettingsState::StillDamaged, path, values);
}

OpenedSettings openFile(const QString& path)
{
    const FileContent look = lookAtFile(path, largestSettings);
    switch (look.problem) {
    case FileProblem::None:
    case FileProblem::Missing:
        break;
    case FileProblem::NotRegular:
        return inMemory(SettingsState::NotRegular, path);
    case FileProblem::TooLarge:
        return isLockFree(path) ? replaceDamaged(path, {}, SettingsState::TooLarge)
                                : inMemory(SettingsState::Locked, path);
    default:
        return inMemory(SettingsState::ReadOnly, path, {},
                        look.reason.isEmpty() ? whyNotWritable(path) : look.reason);
    }
    const bool damaged = looksDamaged(path);
    OpenedSettings opened;
    opened.settings = settingsAt(path); // reads, and needs no lock for that
    const auto values = [&opened] {
        return valuesOf(*opened.settings);
    };
    const QSettings::Status status = opened.settings->status();
    if (!isLockFree(path)) {
        return inMemory(SettingsState::Locked, path, values());
    }
    if (status == QSettings::AccessError || !opened.settings->isWritable()) {
        return inMemory(SettingsState::ReadOnly, path, values(), whyNotWritable(path));
    }
    if (damaged || status == QSettings::FormatError) {
        const SettingsValues readable = values();
        opened.settings.reset();
        return replaceDamaged(path, readable, SettingsState::Damaged);
    }
    return opened;
}

} // namespace

QString memorySettingsName()
{
    // Among the resources nothing can be written, so QSettings keeps its values in memory and touches no
    // disk. Objects with the same name would share their values.
    return u":/flow-connect/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

SettingsValues valuesOf(const QSettings& settings)
{
    SettingsValues values;
    const QStringList keys = settings.allKeys();
    values.reserve(keys.size());
    for (const QString& key : keys) {
        if (const QVariant value = settings.value(key); value.toString().size() <= longestValue) {
            values.insert(key, value);
        }
    }
    return values;
}

bool isLockFree(const QString& path)
{
    // QSettings holds its lock for milliseconds, and writes in one step: one of half a second is left over.
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(500);
    return lock.tryLock(1000) || lock.error() != QLockFile::LockFailedError;
}

QString whyNotWritable(const QString& path)
{
    if (QFile file(path); file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::Append)) {
        return file.errorString();
    }
    QTemporaryFile probe(path); // beside it, as QSettings writes
    const QByteArray bytes(256 * 1024, '\n');
    const bool written = probe.open() && probe.write(bytes) == bytes.size() && probe.flush();
    return written ? QString() : probe.errorString();
}

QString settingsPath()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // As QSettings does it; but that would read the file.
    const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
    return QDir(QDir::home().filePath(folder.isEmpty() ? u".config"_s : folder))
        .filePath(QCoreApplication::organizationName() + u'/' + QCoreApplication::applicationName() +
                  u".conf"_s);
#else
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                     QCoreApplication::applicationName())
        .fileName();
#endif
}

OpenedSettings openSettings(const QString& path)
{
    OpenedSettings opened = openFile(path);
    if (opened.lasts && opened.settings->value(u"format"_s, settingsFormat).toInt() > settingsFormat) {
        const SettingsValues values = valuesOf(*opened.settings);
        const QString own = sibling(path, u"format%1"_s.arg(settingsFormat));
        if (!QFile::exists(own)) {
            QFile::copy(path, own);
        }
        opened = openFile(own);
        if (!opened.lasts) {
            opened = inMemory(opened.state, own, values, opened.reason);
        } else {
            opened.state = SettingsState::Newer;
            opened.otherFile = path;
        }
    }
    if (opened.lasts) {
        opened.settings->setValue(u"format"_s, settingsFormat);
        opened.settings->sync(); // there is a file from now on
        // What was typed is the owner's alone. QSettings keeps the permissions of a file that is there.
        QFile::setPermissions(opened.settings->fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (opened.settings->status() != QSettings::NoError) { // a full disk, say
            opened =
                inMemory(SettingsState::ReadOnly, path, valuesOf(*opened.settings), whyNotWritable(path));
        }
    }
    return opened;
}

} // namespace flowconnect
