#pragma once

#include <QApplication>
#include <QList>
#include <QThread>
#include <QTreeView>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace flowconnect::test {

inline double wallMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

/// What this thread has had of a processor: a pause that another program makes is none of ours.
inline double processorMs()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return wallMs();
#endif
}

/// Times each event of the window's thread from the outside, and tells when a widget has been painted.
class BenchApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        const double wall = wallMs();
        const double processor = processorMs();
        const bool isPaint = event->type() == QEvent::Paint;
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            longestWall = std::max(longestWall, wallMs() - wall);
            longestProcessor = std::max(longestProcessor, processorMs() - processor);
        }
        if (isPaint && receiver == painted && paintedAt == 0) {
            const auto* tree = qobject_cast<QTreeView*>(painted->parent());
            if (tree != nullptr && tree->model()->rowCount() > 0) {
                paintedAt = wallMs();
            }
        }
        return taken;
    }
    void reset() { longestWall = longestProcessor = 0; }

    double longestWall = 0;
    double longestProcessor = 0;
    QObject* painted = nullptr; ///< the viewport of a tree
    double paintedAt = 0;       ///< when it has shown its first row

private:
    int m_depth = 0;
};

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace flowconnect::test
