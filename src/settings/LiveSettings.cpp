#include "settings/LiveSettings.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <future>
#include <utility>

namespace flowconnect {

namespace {

struct Opening
{
    SettingsReport report;
    SettingsValues values;
};

} // namespace

LiveSettings::LiveSettings(const QString& path, int limitMs)
    : QSettings(memorySettingsName(), QSettings::IniFormat),
      m_limitMs(limitMs),
      m_thread(new QThread),
      m_worker(new SettingsWorker(path))
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
    const auto promise = std::make_shared<std::promise<Opening>>();
    std::future<Opening> opening = promise->get_future();
    QMetaObject::invokeMethod(m_worker, [promise, worker = m_worker] {
        Opening opened;
        opened.report = worker->open(&opened.values);
        promise->set_value(opened);
    });
    if (opening.wait_for(std::chrono::milliseconds(limitMs)) != std::future_status::ready) {
        m_report = {SettingsState::NoAnswer, path, false, {}};
        return;
    }
    const Opening opened = opening.get();
    m_report = opened.report;
    fill(opened.values);
    m_known = opened.values;
    connect(m_worker, &SettingsWorker::told, this, &LiveSettings::take);
}

LiveSettings::~LiveSettings()
{
    passChanges();
    QMetaObject::invokeMethod(m_worker,
                              [thread = m_thread] { thread->quit(); }); // behind what is to be written
    if (m_report.state != SettingsState::NoAnswer && m_thread->wait(QDeadlineTimer(m_limitMs))) {
        delete m_thread;
        return;
    }
    // The disk is stuck. A thread that waits for it can't be ended by anyone: it is left to itself.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void LiveSettings::fill(const SettingsValues& values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        setValue(value.key(), *value);
    }
}

bool LiveSettings::event(QEvent* event)
{
    const bool known = QSettings::event(event);
    if (event->type() == QEvent::UpdateRequest) {
        passChanges();
    }
    return known;
}

void LiveSettings::passChanges()
{
    const SettingsValues now = valuesOf(*this);
    const SettingsChange change = SettingsChange::between(m_known, now);
    if (change.isEmpty()) {
        return;
    }
    m_known = now;
    if (m_report.lasts || m_passed > 0) { // else there is no file to write to
        ++m_passed;
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, change, number = m_passed] { worker->write(change, number); });
    }
}

void LiveSettings::whenSaved(QObject* context, const std::function<void()>& then)
{
    passChanges();
    const auto once = std::make_shared<std::function<void()>>(then);
    const auto tell = [once, context = QPointer<QObject>(context)] {
        const auto wanted = std::exchange(*once, nullptr);
        if (wanted && context) {
            wanted();
        }
    };
    if (m_written >= m_passed) {
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    m_waiting.append({m_passed, tell});
    QTimer::singleShot(m_limitMs, this, tell);
}

void LiveSettings::whenFresh(QObject* context, const std::function<void()>& then)
{
    passChanges();
    if (m_report.lasts || m_passed > 0) { // else there is no file to read
        ++m_passed;
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_passed] { worker->read(number); });
    }
    whenSaved(context, then);
}

void LiveSettings::take(const SettingsNews& news)
{
    m_written = news.number;
    // What has been changed here meanwhile is newer.
    const SettingsChange here = SettingsChange::between(m_known, valuesOf(*this));
    SettingsChange there = news.change;
    for (auto value = here.set.cbegin(); value != here.set.cend(); ++value) {
        there.set.remove(value.key());
        there.removed.removeAll(value.key());
    }
    for (const QString& key : here.removed) {
        there.set.remove(key);
    }
    there.applyTo(m_known);
    fill(there.set);
    for (const QString& key : std::as_const(there.removed)) {
        remove(key);
    }
    const bool failed = news.saving.state != SettingsState::Good;
    const bool wasFailed = !m_report.lasts;
    if (failed && (!wasFailed || m_report.reason != news.saving.reason)) {
        m_report = news.saving;
        Q_EMIT reportChanged();
    } else if (!failed && wasFailed) {
        m_report = {};
        m_report.state = SettingsState::SavedAgain;
        Q_EMIT reportChanged();
    }
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) {
        if (one.number <= m_written) {
            one.tell();
        } else {
            m_waiting.append(one);
        }
    }
    if (!there.isEmpty()) {
        ++m_foreignChanges;
        Q_EMIT changedElsewhere();
    }
}

} // namespace flowconnect
