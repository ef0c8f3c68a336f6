#pragma once

#include "connection/read/TextReading.h"
#include "files/FileReader.h"

#include <QObject>
#include <QWidget>

#include <functional>
#include <utility>

namespace flowconnect {

/// The way of a text, pasted or in a file, to what was read from it, for a page: file and text are read in
/// threads, one at a time; a newer one replaces an older one. What is ready after the page was left counts
/// for nothing.
class TextIntake : public QObject
{
    Q_OBJECT

public:
    /// `page` owns the intake.
    explicit TextIntake(QWidget* page);

    /// Milliseconds that the reading of a text may take.
    void setLimit(int ms) { m_text.setLimit(ms); }
    /// Calls `read`, which has the text, in a thread, and `answer` later with what it gave.
    template <class Result> void read(std::function<Result()> read, std::function<void(const Result&)> answer)
    {
        stop();
        m_file.clear();
        start(std::move(read), std::move(answer));
    }
    /// Reads the file at `path`, of `largest` bytes at most; what it holds goes the same way.
    template <class Result>
    void readFile(const QString& path, qint64 largest, std::function<Result(const QByteArray&)> read,
                  std::function<void(const Result&)> answer)
    {
        openFile(path, largest, [this, read, answer](const QByteArray& bytes) {
            start(std::function<Result()>([read, bytes] { return read(bytes); }), answer);
        });
    }
    /// Forgets what is being read, if anything is.
    void stop();
    bool isReading() const { return m_reader.isReading() || m_text.isRunning(); }
    /// Says that something is being read, which is otherwise said of a text after a moment only.
    void tell();

Q_SIGNALS:
    /// It is to be said that `path` is being read, or, where that is empty, a pasted text; until ended().
    void began(const QString& path);
    void ended();
    /// A file could not be read.
    void unreadable(const flowconnect::FileContent& file);
    /// The reading of the text took too long.
    void gaveUp();

private:
    template <class Result>
    void start(std::function<Result()> read, std::function<void(const Result&)> answer)
    {
        m_text.start<Result>(std::move(read), [this, answer = std::move(answer)](const Result& result) {
            if (end()) {
                answer(result);
            }
        });
    }
    void openFile(const QString& path, qint64 largest, std::function<void(const QByteArray&)> take);
    bool end();

    QWidget* m_page;
    FileReader m_reader;
    TextReading m_text;
    QString m_file;        ///< that is being read; empty: a pasted text is
    bool m_isTold = false; ///< from began() until ended()
};

} // namespace flowconnect
