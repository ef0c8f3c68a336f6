#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

class QIODevice;

namespace flowconnect {

/// What became of a file that was to be saved.
struct FileSaved
{
    enum class State {
        Saved,
        NoAnswer, ///< the disk did not answer in time: the file may still appear
        Failed,   ///< what stood there before still does
    };
    State state = State::Failed;
    QString path;
    QString reason; ///< the system's words for Failed
};

/// Saves a file that a person chose, whole or not at all (QSaveFile), in a thread of its own, so that a dead
/// network share freezes nothing. A thread that hangs in the system is left to itself.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// Writes the content, in the thread. False: that failed.
    using Write = std::function<bool(QIODevice& to)>;

    /// `limitMs`: after that long the answer is NoAnswer.
    explicit FileSaver(QObject* parent = nullptr, int limitMs = 60'000);

    /// Saves what `write` writes to `path`; ended() follows once. Nothing while busy.
    void save(const QString& path, const Write& write);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void ended(const flowconnect::FileSaved& saved);

private:
    void finish(const FileSaved& saved);

    QString m_path;
    QFutureWatcher<FileSaved> m_watcher;
    QTimer m_deadline;
    bool m_busy = false;
};

} // namespace flowconnect
