#include "settings/SettingsWorker.h"

#include "files/RegularFile.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

#include <utility>

namespace flowconnect {

namespace {

constexpr int retryMs = 5'000;
constexpr int pauseMs = 50; // a write by QSettings changes the folder several times

/// A number and its digits are the same value: a file has texts only.
bool isSame(const QVariant& a, const QVariant& b)
{
    return a == b || (a.isValid() && b.isValid() && a.toString() == b.toString() &&
                      a.toStringList() == b.toStringList());
}

} // namespace

SettingsChange SettingsChange::between(const SettingsValues& before, const SettingsValues& after)
{
    SettingsChange change;
    for (auto value = after.cbegin(); value != after.cend(); ++value) {
        if (const auto old = before.constFind(value.key()); old == before.cend() || !isSame(*old, *value)) {
            change.set.insert(value.key(), *value);
        }
    }
    for (auto value = before.cbegin(); value != before.cend(); ++value) {
        if (!after.contains(value.key())) {
            change.removed += value.key();
        }
    }
    return change;
}

void SettingsChange::applyTo(SettingsValues& values) const
{
    for (auto value = set.cbegin(); value != set.cend(); ++value) {
        values.insert(value.key(), *value);
    }
    for (const QString& key : removed) {
        values.remove(key);
    }
}

SettingsReport SettingsWorker::open(SettingsValues* values)
{
    OpenedSettings opened = openSettings(m_path);
    m_known = valuesOf(*opened.settings);
    *values = m_known;
    if (opened.lasts) {
        m_path = opened.settings->fileName(); // of the copy, where there is one
        m_file = std::move(opened.settings);
        watch();
    }
    return opened;
}

void SettingsWorker::watch()
{
    m_retry = new QTimer(this);
    m_retry->setInterval(retryMs);
    connect(m_retry, &QTimer::timeout, this, &SettingsWorker::tryToWrite);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SettingsWorker::look);
    // The folder, since a file that is replaced is another one.
    m_watcher = new QFileSystemWatcher({QFileInfo(m_path).absolutePath()}, this);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_pause, qOverload<>(&QTimer::start));
}

void SettingsWorker::look()
{
    if (!m_waiting.isEmpty() || lookAtFile(m_path, largestSettings).problem != FileProblem::None) {
        return; // a write that waits looks by itself
    }
    m_file->sync();
    if (const SettingsChange news = takeNews(); !news.isEmpty()) {
        Q_EMIT told({m_number, {}, news});
    }
}

SettingsChange SettingsWorker::takeNews()
{
    const SettingsValues now = valuesOf(*m_file);
    SettingsChange news = SettingsChange::between(m_known, now);
    m_known = now;
    return news;
}

void SettingsWorker::write(const SettingsChange& change, quint64 number)
{
    m_number = number;
    for (auto value = change.set.cbegin(); value != change.set.cend(); ++value) {
        m_waiting.removed.removeAll(value.key());
        m_waiting.set.insert(value.key(), *value);
    }
    for (const QString& key : change.removed) {
        m_waiting.set.remove(key);
        m_waiting.removed += key;
    }
    tryToWrite();
}

void SettingsWorker::read(quint64 number)
{
    m_number = number;
    if (!m_waiting.isEmpty()) {
        tryToWrite(); // which reads first
        return;
    }
    SettingsNews news{number, {}, {}};
    if (m_file && lookAtFile(m_path, largestSettings).problem == FileProblem::None) {
        m_file->sync();
        news.change = takeNews();
    }
    Q_EMIT told(news);
}

SettingsReport SettingsWorker::obstacle() const
{
    SettingsReport report;
    report.otherFile = m_path;
    report.lasts = false;
    const FileContent look = lookAtFile(m_path, largestSettings);
    switch (look.problem) {
    case FileProblem::None:
    case FileProblem::Missing:
        break;
    case FileProblem::NotRegular:
        report.state = SettingsState::NotRegular;
        return report;
    default:
        report.state = SettingsState::NotSaved;
        report.reason = look.reason;
        return report;
    }
    if (!isLockFree(m_path)) {
        report.state = SettingsState::Locked;
        return report;
    }
    return {};
}

void SettingsWorker::tryToWrite()
{
    SettingsNews news{m_number, obstacle(), {}};
    if (news.saving.state == SettingsState::Good) {
        m_file->sync(); // what others wrote is theirs, also where the same key is written now
        news.change = takeNews();
        for (auto value = m_waiting.set.cbegin(); value != m_waiting.set.cend(); ++value) {
            m_file->setValue(value.key(), *value);
            news.change.set.remove(value.key());
            news.change.removed.removeAll(value.key());
        }
        for (const QString& key : std::as_const(m_waiting.removed)) {
            m_file->remove(key);
            news.change.set.remove(key);
        }
        m_file->sync();
        // The status of an object never gets better; that of a new one tells of this write.
        if (const QSettings probe(m_path, QSettings::IniFormat); probe.status() == QSettings::NoError) {
            m_waiting.applyTo(m_known);
            m_waiting = {};
        } else {
            news.saving = {SettingsState::NotSaved, m_path, false, whyNotWritable(m_path)};
        }
    }
    if (m_waiting.isEmpty()) {
        m_retry->stop();
    } else {
        m_retry->start();
    }
    Q_EMIT told(news);
}

} // namespace flowconnect
