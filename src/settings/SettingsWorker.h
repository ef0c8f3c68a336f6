#pragma once

#include "settings/SettingsFile.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

class QFileSystemWatcher;

namespace flowconnect {

/// What is different in one set of values from another.
struct SettingsChange
{
    SettingsValues set;
    QStringList removed;

    bool isEmpty() const { return set.isEmpty() && removed.isEmpty(); }
    /// What leads from `before` to `after`.
    static SettingsChange between(const SettingsValues& before, const SettingsValues& after);
    /// Does it to `values`.
    void applyTo(SettingsValues& values) const;
};

/// What became of a write, or what another program wrote.
struct SettingsNews
{
    quint64 number = 0;    ///< of the last write that was tried
    SettingsReport saving; ///< Good, NotSaved or Locked
    SettingsChange change; ///< what others have written since
};

/// The settings file, as it is read and written in a thread of its own: see LiveSettings. Every write reads
/// the file anew first and changes only the keys that it is about; writes of several windows add up.
class SettingsWorker : public QObject
{
    Q_OBJECT

public:
    /// `path`: of the settings file.
    explicit SettingsWorker(const QString& path) : m_path(path) {}

    /// Opens the file, see openSettings(). Call it, and everything else, in the worker's thread.
    SettingsReport open(SettingsValues* values);
    /// Writes; told() follows. What can't be written is tried again with the next one, and every few seconds.
    void write(const flowconnect::SettingsChange& change, quint64 number);
    /// Reads what others have written until now; told() follows with `number`, also where nothing is new.
    void read(quint64 number);

Q_SIGNALS:
    void told(const flowconnect::SettingsNews& news);

private:
    void watch();
    void look();
    void tryToWrite();
    /// What keeps the file from being read and written now.
    SettingsReport obstacle() const;
    /// What others have written; it counts as known from now on.
    SettingsChange takeNews();

    QString m_path;
    std::unique_ptr<QSettings> m_file; ///< null where nothing lasts
    SettingsValues m_known;            ///< what is in the file, as the other side knows it
    SettingsChange m_waiting;          ///< not written yet
    quint64 m_number = 0;
    bool m_reads = true;
    QTimer* m_retry = nullptr;
    QTimer* m_pause = nullptr;
    QFileSystemWatcher* m_watcher = nullptr;
};

} // namespace flowconnect
