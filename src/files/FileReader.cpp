#include "files/FileReader.h"

#include <QMutex>

#include <cerrno>
#include <chrono>
#include <future>
#include <system_error>
#include <thread>
#include <utility>

namespace flowconnect {

namespace {

/// Runs `work` in a thread that nobody waits for. False: the system gave no thread.
bool runDetached(const std::function<void()>& work)
{
    try {
        std::thread(work).detach();
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

FileContent noThread()
{
    return {FileProblem::Broken, {}, qt_error_string(EAGAIN)};
}

} // namespace

/// The way from a thread back to the reader, as long as somebody wants what it brings.
class FileReader::Link
{
public:
    Link(FileReader* reader, quint64 round) : m_reader(reader), m_round(round) {}

    void bring(const FileContent& content)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_reader != nullptr) {
            const auto take = [reader = m_reader, round = m_round, content] {
                if (reader->m_round == round) {
                    reader->finish(content);
                }
            };
            QMetaObject::invokeMethod(m_reader, take, Qt::QueuedConnection);
        }
    }
    void cut()
    {
        const QMutexLocker lock(&m_mutex);
        m_reader = nullptr;
    }

private:
    QMutex m_mutex;
    FileReader* m_reader;
    quint64 m_round;
};

FileReader::FileReader(QObject* parent, int limitMs, Read read) : QObject(parent), m_read(std::move(read))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(limitMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish({FileProblem::NoAnswer, {}, {}}); });
}

FileReader::~FileReader()
{
    if (m_link) {
        m_link->cut();
    }
}

void FileReader::read(const QString& path, qint64 largest, const Answer& answer)
{
    const bool wasReading = isReading();
    if (m_link) {
        m_link->cut();
    }
    m_answer = answer;
    m_link = std::make_shared<Link>(this, ++m_round);
    m_deadline.start();
    const auto work = [link = m_link, read = m_read, path, largest] {
        link->bring(read(path, largest));
    };
    if (!runDetached(work)) {
        m_link->bring(noThread());
    }
    if (!wasReading) {
        Q_EMIT readingChanged();
    }
}

void FileReader::cancel()
{
    if (isReading()) {
        m_link->cut();
        m_link.reset();
        ++m_round; // its answer may be on the way already
        m_deadline.stop();
        m_answer = nullptr;
        Q_EMIT readingChanged();
    }
}

void FileReader::finish(const FileContent& content)
{
    if (const Answer answer = m_answer) {
        cancel(); // the answer may start the next one
        answer(content);
    }
}

FileContent readWithin(int limitMs, const QString& path, qint64 largest, const FileReader::Read& read)
{
    const auto promise = std::make_shared<std::promise<FileContent>>();
    std::future<FileContent> content = promise->get_future();
    if (!runDetached([promise, read, path, largest] { promise->set_value(read(path, largest)); })) {
        return noThread();
    }
    return content.wait_for(std::chrono::milliseconds(limitMs)) == std::future_status::ready
               ? content.get()
               : FileContent{FileProblem::NoAnswer, {}, {}};
}

} // namespace flowconnect
