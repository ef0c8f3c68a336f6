#include "connection/read/TextReading.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThreadPool>

namespace flowconnect {

namespace {

constexpr int mostThreads = 8;              // readings that were left to themselves occupy some
constexpr uint stackSize = 8 * 1024 * 1024; // bytes: nested texts are read by recursion; macOS gives 512 KiB

QThreadPool* readingThreads()
{
    static QThreadPool* const threads = [] {
        auto* pool = new QThreadPool; // never deleted: that would wait without a limit
        pool->setMaxThreadCount(mostThreads);
        pool->setStackSize(stackSize);
        qAddPostRoutine([] {
            readingThreads()->clear();
            readingThreads()->waitForDone(TextReading::longestWaitMs);
        });
        return pool;
    }();
    return threads;
}

} // namespace

/// The way from a thread back to the reading, as long as somebody wants what it brings.
class TextReading::Link
{
public:
    explicit Link(TextReading* reading) : m_reading(reading) {}

    bool isWanted()
    {
        const QMutexLocker lock(&m_mutex);
        return m_reading != nullptr;
    }
    void bring(const std::shared_ptr<Link>& self, const Delivery& delivery)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_reading != nullptr) {
            const auto take = [reading = m_reading, self, delivery] {
                if (reading->m_link == self) { // else it was cancelled while this was under way
                    reading->finish(delivery);
                }
            };
            QMetaObject::invokeMethod(m_reading, take, Qt::QueuedConnection);
        }
    }
    void cut()
    {
        const QMutexLocker lock(&m_mutex);
        m_reading = nullptr;
    }

private:
    QMutex m_mutex;
    TextReading* m_reading;
};

TextReading::TextReading(QObject* parent) : QObject(parent)
{
    m_notice.setSingleShot(true);
    m_notice.setInterval(noticeMs);
    connect(&m_notice, &QTimer::timeout, this, &TextReading::noticeable);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(longestWaitMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        cancel();
        Q_EMIT gaveUp();
    });
}

TextReading::~TextReading()
{
    cancel();
}

void TextReading::run(std::function<Delivery()> work)
{
    cancel();
    m_link = std::make_shared<Link>(this);
    m_notice.start();
    m_deadline.start();
    readingThreads()->start([link = m_link, work = std::move(work)] {
        if (link->isWanted()) { // it may have waited for a thread
            link->bring(link, work());
        }
    });
}

void TextReading::cancel()
{
    if (m_link) {
        m_link->cut();
        m_link.reset();
    }
    m_notice.stop();
    m_deadline.stop();
}

void TextReading::finish(const Delivery& delivery)
{
    const Delivery kept = delivery; // it may start the next one
    cancel();
    kept();
}

} // namespace flowconnect
