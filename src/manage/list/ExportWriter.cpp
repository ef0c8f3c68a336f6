#include "manage/list/ExportWriter.h"

#include <QMutex>
#include <QSaveFile>

#include <cerrno>
#include <system_error>
#include <thread>
#include <utility>

namespace flowconnect {

/// The way from the thread back to the writer, as long as somebody waits.
class ExportWriter::Link
{
public:
    explicit Link(ExportWriter* writer) : m_writer(writer) {}

    void bring(const WriteEnd& end)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_writer != nullptr) {
            const auto take = [writer = m_writer, link = this, end] {
                if (writer->m_link.get() == link) { // else its time was over
                    writer->finish(end);
                }
            };
            QMetaObject::invokeMethod(m_writer, take, Qt::QueuedConnection);
        }
    }
    void cut()
    {
        const QMutexLocker lock(&m_mutex);
        m_writer = nullptr;
    }

private:
    QMutex m_mutex;
    ExportWriter* m_writer;
};

ExportWriter::ExportWriter(QObject* parent, int limitMs, Write write)
    : QObject(parent),
      m_write(std::move(write))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(limitMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish({false, true, {}}); });
}

ExportWriter::~ExportWriter()
{
    if (m_link) {
        m_link->cut();
    }
}

void ExportWriter::write(const QString& path, ExportFormat format, const ConnectionExport& all,
                         const Answer& answer)
{
    if (isWriting()) {
        return;
    }
    m_answer = answer;
    m_link = std::make_shared<Link>(this);
    m_deadline.start();
    const auto work = [link = m_link, writeFile = m_write, path, format, all] {
        link->bring(writeFile(path, format == ExportFormat::Csv ? csvOf(all) : jsonOf(all)));
    };
    try {
        std::thread(work).detach();
    } catch (const std::system_error&) {
        m_link->bring({false, false, qt_error_string(EAGAIN)});
    }
}

void ExportWriter::finish(const WriteEnd& end)
{
    m_deadline.stop();
    m_link->cut();
    m_link.reset();
    std::exchange(m_answer, nullptr)(end); // it may start the next one
}

WriteEnd ExportWriter::writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return {false, false, file.errorString()};
    }
    return {true, false, {}};
}

} // namespace flowconnect
