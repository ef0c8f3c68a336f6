#pragma once

#include "manage/list/ConnectionExport.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace flowconnect {

/// How the writing of a file ended.
struct WriteEnd
{
    bool written = false;
    bool noAnswer = false; ///< the disk did not answer in time: the file may still come
    QString reason;        ///< the system's words, where it was not written
};

/// Writes exports to files, one at a time, each in a thread of its own: a dead network share freezes nothing.
/// A file is there whole, or as it was before (QSaveFile). A thread that hangs in the system is left to
/// itself.
class ExportWriter : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const WriteEnd&)>;
    /// How a file is written; another one than writeWhole() in tests only. Called in the thread.
    using Write = std::function<WriteEnd(const QString& path, const QByteArray& bytes)>;

    /// `limitMs`: after that long the answer is `noAnswer`.
    explicit ExportWriter(QObject* parent = nullptr, int limitMs = 20'000, Write write = writeWhole);
    ~ExportWriter() override;

    /// Writes `all` to `path`; the text is made in the thread too. `answer` is called later, once, and not at
    /// all after the end of the writer. Does nothing while isWriting().
    void write(const QString& path, ExportFormat format, const ConnectionExport& all, const Answer& answer);
    bool isWriting() const { return static_cast<bool>(m_answer); }

    /// Writes `bytes` to the file at `path` by QSaveFile: whole, or not at all.
    static WriteEnd writeWhole(const QString& path, const QByteArray& bytes);

private:
    class Link;

    void finish(const WriteEnd& end);

    Write m_write;
    Answer m_answer;
    QTimer m_deadline;
    std::shared_ptr<Link> m_link; ///< shared with the thread, which may outlive the writer
};

} // namespace flowconnect
