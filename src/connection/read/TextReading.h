#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

namespace flowconnect {

/// Reads texts in another thread, one at a time: a hostile one takes seconds. A reading can't be ended from
/// outside: what is not wanted any more is left to itself, and what it brings later counts for nothing. The
/// text lives as long as its reading, in memory only. At the end of the application object readings that
/// still run are waited for, longestWaitMs at most, since they use static objects.
class TextReading : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds that a reading may take before a person is told that it is under way.
    static constexpr int noticeMs = 200;
    static constexpr int longestWaitMs = 10'000;

    explicit TextReading(QObject* parent = nullptr);
    ~TextReading() override;

    /// Milliseconds until gaveUp(); 10,000 at first.
    void setLimit(int ms) { m_deadline.setInterval(ms); }
    /// Calls `read` in a thread; `answer` gets what it gave, later and once, in this object's thread. It gets
    /// nothing after gaveUp(), cancel(), another start() or the end of this object. `read` holds copies of
    /// all that it uses.
    template <class Result>
    void start(std::function<Result()> read, std::function<void(const Result&)> answer)
    {
        run([read = std::move(read), answer = std::move(answer)]() -> Delivery {
            return [answer, result = read()] {
                answer(result);
            };
        });
    }
    /// Forgets the reading that is under way, if there is one.
    void cancel();
    bool isRunning() const { return static_cast<bool>(m_link); }

Q_SIGNALS:
    /// The reading takes longer than noticeMs.
    void noticeable();
    /// The reading has taken as long as it may.
    void gaveUp();

private:
    class Link;
    using Delivery = std::function<void()>;

    void run(std::function<Delivery()> work);
    void finish(const Delivery& delivery);

    QTimer m_notice;
    QTimer m_deadline;
    std::shared_ptr<Link> m_link; ///< shared with the thread, which may outlive this object
};

} // namespace flowconnect
