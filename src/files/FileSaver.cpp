#include "files/FileSaver.h"

#include <QPromise>
#include <QSaveFile>

#include <cerrno>
#include <memory>
#include <system_error>
#include <thread>

namespace flowconnect {

namespace {

FileSaved saveNow(const QString& path, const FileSaver::Write& write)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.commit()) {
        return {FileSaved::State::Saved, path, {}};
    }
    return {FileSaved::State::Failed, path, file.errorString()};
}

} // namespace

FileSaver::FileSaver(QObject* parent, int limitMs) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(limitMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish({FileSaved::State::NoAnswer, m_path, {}});
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { finish(m_watcher.result()); });
}

void FileSaver::save(const QString& path, const Write& write)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_path = path;
    m_deadline.start();
    const auto promise = std::make_shared<QPromise<FileSaved>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    try {
        std::thread([promise, path, write] {
            promise->addResult(saveNow(path, write));
            promise->finish();
        }).detach();
    } catch (const std::system_error&) { // the system gave no thread
        promise->addResult(FileSaved{FileSaved::State::Failed, path, qt_error_string(EAGAIN)});
        promise->finish();
    }
}

void FileSaver::finish(const FileSaved& saved)
{
    if (m_busy) { // else it comes after its time
        m_busy = false;
        m_deadline.stop();
        Q_EMIT ended(saved);
    }
}

} // namespace flowconnect
