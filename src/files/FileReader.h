#pragma once

#include "files/RegularFile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace flowconnect {

/// Reads files that a person chose, one at a time, each in a thread of its own, so that a dead network share
/// freezes nothing. A thread that hangs in the system can't be ended by anyone: it is left to itself, and
/// what it brings later counts for nothing.
class FileReader : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const FileContent&)>;
    /// How a file is read; another one than readRegularFile() in tests only.
    using Read = std::function<FileContent(const QString& path, qint64 largest)>;

    /// `limitMs`: after that long the answer is FileProblem::NoAnswer.
    explicit FileReader(QObject* parent = nullptr, int limitMs = 10'000, Read read = readRegularFile);
    ~FileReader() override;

    /// Reads the file at `path` (at most `largest` bytes); `answer` is called later, once, in this object's
    /// thread; not at all after cancel(), another read() or the end of the reader.
    void read(const QString& path, qint64 largest, const Answer& answer);
    /// Forgets the read that is under way, if there is one.
    void cancel();
    bool isReading() const { return static_cast<bool>(m_answer); }

Q_SIGNALS:
    /// isReading() has changed.
    void readingChanged();

private:
    class Link;

    void finish(const FileContent& content);

    Read m_read;
    Answer m_answer;
    QTimer m_deadline;
    quint64 m_round = 0;          ///< number of the read that is wanted
    std::shared_ptr<Link> m_link; ///< shared with the thread, which may outlive the reader
};

/// Reads as readRegularFile() in a thread, and waits for it, `limitMs` at most. For the start of the program
/// only, where there is no window yet that could freeze.
FileContent readWithin(int limitMs, const QString& path, qint64 largest,
                       const FileReader::Read& read = readRegularFile);

} // namespace flowconnect
