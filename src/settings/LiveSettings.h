#pragma once

#include "settings/SettingsWorker.h"

#include <QThread>

#include <functional>

namespace flowconnect {

/// The settings as the window works with them. They are in memory: reading and setting a value never waits.
/// A thread of their own reads and writes the file, which several windows may use at once: what another one
/// wrote arrives here by itself, and a write changes only the keys that were changed here.
///
/// sync() and status() of QSettings tell nothing here; see whenSaved() and report().
class LiveSettings : public QSettings
{
    Q_OBJECT

public:
    /// Opens the settings at `path`, see openSettings(), and waits for the disk, `limitMs` at most: to be
    /// made before there is a window. After that long the settings are in memory only.
    explicit LiveSettings(const QString& path, int limitMs = 1'800);
    /// Waits until all is written, `limitMs` at most.
    ~LiveSettings() override;

    /// What was found at the start, and since then what became of the last write.
    const SettingsReport& report() const { return m_report; }

    /// Calls `then` once all that has been set so far is on the disk, or can't get there; also after the time
    /// limit. Always later, and not at all once `context` is gone.
    void whenSaved(QObject* context, const std::function<void()>& then);

    /// The same, and value() gives by then what other windows have written until now, also where they wrote
    /// it too short a time ago to be noticed by itself.
    void whenFresh(QObject* context, const std::function<void()>& then);

    /// How often another window has changed something: what was worked out before may be out of date.
    quint64 foreignChanges() const { return m_foreignChanges; }

Q_SIGNALS:
    void reportChanged();
    /// Another window has changed something; value() gives it already.
    void changedElsewhere();

protected:
    /// QSettings asks itself to write after each change.
    bool event(QEvent* event) override;

private:
    void fill(const SettingsValues& values);
    void passChanges();
    void take(const SettingsNews& news);

    struct Waiting
    {
        quint64 number = 0;
        std::function<void()> tell;
    };

    int m_limitMs;
    SettingsReport m_report;
    SettingsValues m_known; ///< as the worker knows them
    quint64 m_passed = 0;   ///< number of the last change that the worker was given
    quint64 m_written = 0;  ///< and of the last one that it has tried
    quint64 m_foreignChanges = 0;
    QList<Waiting> m_waiting;
    QThread* m_thread;
    SettingsWorker* m_worker; ///< lives in the thread, which may outlive this object
};

} // namespace flowconnect
